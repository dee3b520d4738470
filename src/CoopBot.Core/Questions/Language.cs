namespace CoopBot.Core.Questions;

/// <summary>The languages CoopBot reads and answers in.</summary>
public enum Language
{
    English,
    Spanish,
}
