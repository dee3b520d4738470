namespace CoopBot.Core.Questions;

/// <summary>What kind of thing a question asks for, as far as its question word tells.</summary>
public enum Asked
{
    Anything,
    Amount,
    Number,
    Date,
    Place,
    Person,

    /// <summary>Why, and what for.</summary>
    Reason,

    /// <summary>What an acronym stands for.</summary>
    Meaning,
}
