using System.ComponentModel.DataAnnotations;

namespace CoopBot.Core.Knowledge;

/// <summary>The section "Knowledge" of the configuration.</summary>
public sealed class KnowledgeOptions
{
    public const string Section = "Knowledge";

    /// <summary>The curated folder; a relative path starts at the working directory.</summary>
    [Required]
    public string Folder { get; set; } = "knowledge";
}
