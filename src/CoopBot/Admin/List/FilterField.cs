using CoopBot.Admin.Words;

namespace CoopBot.Admin.List;

/// <summary>One field of the filter form.</summary>
/// <param name="Name">The key of the filter's text form.</param>
/// <param name="Type">An HTML input type; "select" where there are choices.</param>
/// <param name="Choices">Values with their names.</param>
/// <param name="Common">False: folded away until wanted.</param>
public sealed record FilterField(string Name, Bilingual Label, string Type, IReadOnlyList<(string Value, Bilingual Name)> Choices, bool Common);
