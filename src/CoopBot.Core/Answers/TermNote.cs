namespace CoopBot.Core.Answers;

/// <summary>What an acronym of the answer stands for, by the glossary; said once, where the answer itself does not say it.</summary>
/// <param name="Name">The full name, in the answer's language.</param>
public sealed record TermNote(string Acronym, string Name);
