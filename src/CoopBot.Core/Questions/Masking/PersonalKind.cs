namespace CoopBot.Core.Questions.Masking;

/// <summary>What tells who a person is, and can be told by its form alone.</summary>
internal enum PersonalKind
{
    Email,
    Phone,

    /// <summary>A cedula, RUC, social security or passport number.</summary>
    Identity,
    Card,
}
