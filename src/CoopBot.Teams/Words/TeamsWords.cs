using CoopBot.Core.Questions;

namespace CoopBot.Teams.Words;

/// <summary>What only Teams needs words for, in one language.</summary>
internal sealed class TeamsWords
{
    public required IReadOnlyList<string> Help { get; init; }

    /// <summary>When it is added to a chat or a team.</summary>
    public required IReadOnlyList<string> Greeting { get; init; }

    public required string NotUnderstood { get; init; }

    public required string Back { get; init; }

    /// <summary>Where the answer was to be given privately, and the person cannot be written to.</summary>
    public required string CannotWrite { get; init; }

    public required string Question { get; init; }

    /// <summary>{0} who asks.</summary>
    public required string WantsPerson { get; init; }

    public required string OpenPlace { get; init; }

    /// <summary>Of the app's page, at most 80 characters.</summary>
    public required string ShortDescription { get; init; }

    public required string LongDescription { get; init; }

    public required string AskAboutThis { get; init; }

    public required string AskAboutThisDescription { get; init; }

    /// <summary>What each command does, by its name in this language; shown when somebody begins to type.</summary>
    public required IReadOnlyList<(string Name, string Description)> Commands { get; init; }

    public static TeamsWords In(Language language) => language == Language.Spanish ? SpanishTeamsWords.All : EnglishTeamsWords.All;
}
