namespace CoopBot.Core.Knowledge.Rules;

/// <summary>A number or a month that a text names.</summary>
/// <param name="Key">The same for whatever means the same: "985044", "1100000" for "1.1 million" and "1,1 millones", "month 3" for a March.</param>
/// <param name="Exact">Written with digits, or a month; a number in words may be worded otherwise elsewhere ("both").</param>
/// <param name="Text">As written.</param>
internal readonly record struct Figure(string Key, bool Exact, string Text);
