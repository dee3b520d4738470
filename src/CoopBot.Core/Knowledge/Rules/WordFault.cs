namespace CoopBot.Core.Knowledge.Rules;

/// <summary>Something wrong with words that may be shown.</summary>
/// <param name="What">To be read after the name of what holds the words: "reads like an instruction ...".</param>
internal readonly record struct WordFault(Rule Rule, string What, string Remedy);
