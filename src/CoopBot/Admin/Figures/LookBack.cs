using System.Globalization;

namespace CoopBot.Admin.Figures;

/// <summary>How far back a page looks, in days.</summary>
internal static class LookBack
{
    public const string Key = "days";

    public static IReadOnlyList<int> Choices { get; } = [7, 30, 90, 365];

    /// <summary>One of the choices; a month where nothing else is asked for.</summary>
    public static int Read(HttpRequest request) =>
        int.TryParse(request.Query[Key], NumberStyles.None, CultureInfo.InvariantCulture, out var days) && Choices.Contains(days) ? days : 30;
}
