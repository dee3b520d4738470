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

    /// <summary>The file of heads; empty for <c>heads.jsonl</c> in the folder. Best on another disk, or copied away.</summary>
    public string Heads { get; set; } = "";

    /// <summary>How often the end of the log is written to the heads.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00", ConvertValueInInvariantCulture = true, ParseLimitsInInvariantCulture = true)]
    public TimeSpan HeadsEvery { get; set; } = TimeSpan.FromHours(1);

    /// <summary>How many days what was asked is kept; 0 for ever.</summary>
    [Range(0, 36500)]
    public int RetentionDays { get; set; } = 365;
}
