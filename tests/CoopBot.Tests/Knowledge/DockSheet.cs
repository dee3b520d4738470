using CoopBot.Core.Knowledge;

namespace CoopBot.Tests.Knowledge;

/// <summary>A sheet with one section, whose bullets a test writes.</summary>
internal static class DockSheet
{
    public static string With(string body) => $"""
        ---
        title: The dock
        as_of: 2025-03-27
        reviewed: 2026-11-21
        audience: everyone
        ---
        ## Place

        {body}

        """;

    /// <summary>The only passage of the sheet, as the folder reads it.</summary>
    public static Passage Read(string bullet)
    {
        using var folder = new KnowledgeFolder();
        folder.Write("en/dock.md", With(bullet));
        return Assert.Single(folder.Sound().Passages, passage => passage.Sheet.Slug == "dock");
    }
}
