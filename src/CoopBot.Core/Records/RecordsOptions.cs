using System.ComponentModel.DataAnnotations;

namespace CoopBot.Core.Records;

/// <summary>Where the records are kept.</summary>
public sealed class RecordsOptions
{
    public const string Section = "Records";

    /// <summary>The data folder; a relative path starts at the working directory. Created when missing.</summary>
    [Required]
    public string Folder { get; set; } = "data";

    /// <summary>The secret behind pseudonyms and chain, 32 bytes in Base64. Empty: one is made and kept as <c>log.key</c> in the folder.</summary>
    public string Key { get; set; } = "";
}
