namespace CoopBot.Core.Knowledge;

/// <summary>One source document as listed in <c>sources.yml</c>.</summary>
/// <param name="Date">An ISO date, month or year ("2025-03"), or "none printed".</param>
/// <param name="Covers">Where no date is printed: the day or month the text is about; otherwise empty.</param>
/// <param name="Language">Two letters, ISO 639-1: the language the source document is written in.</param>
/// <param name="Address">An http or https address: the only links a reply may carry.</param>
/// <param name="Author">Who wrote it; empty when nobody is named.</param>
/// <param name="Read">The day a person read it to write the sheets.</param>
/// <param name="Line">Where it begins in <c>sources.yml</c>, from 1.</param>
public sealed record BibliographyEntry(
    SourceId Id,
    string Title,
    string Publisher,
    string Date,
    string Covers,
    Uri Address,
    string Language,
    SourceKind Kind,
    string Reliability,
    string Reason,
    string Author,
    DateOnly Read,
    int Line);
