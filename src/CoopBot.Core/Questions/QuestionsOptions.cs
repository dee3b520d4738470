using System.ComponentModel.DataAnnotations;

namespace CoopBot.Core.Questions;

/// <summary>The section "Questions" of the configuration.</summary>
public sealed class QuestionsOptions
{
    public const string Section = "Questions";

    /// <summary>Longer questions are declined, in characters.</summary>
    [Range(100, 100_000)]
    public int LongestQuestion { get; set; } = 2_000;

    /// <summary>How many earlier turns of a conversation are looked at.</summary>
    [Range(0, 20)]
    public int EarlierTurns { get; set; } = 3;

    /// <summary>The time budget of one question.</summary>
    [Range(typeof(TimeSpan), "00:00:00.100", "00:01:00")]
    public TimeSpan Budget { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>What helps to find passages that stand in the other language alone: "auto" (Apertium, where it is installed), "off", or the path of its program.</summary>
    [Required]
    public string Translator { get; set; } = "auto";
}
