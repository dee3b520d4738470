using CoopBot.Core.Records;
using CoopBot.Core.Records.Listing;

namespace CoopBot.Admin.People;

/// <summary>What is held of one person. Public, as all that a Razor component takes must be.</summary>
/// <param name="Pseudonym">What the records call the person.</param>
/// <param name="Rows">The newest of the person's questions.</param>
public sealed record PersonView(string Platform, string Pseudonym, Held Held, IReadOnlyList<LogRow> Rows)
{
    public bool Anything => Held.Questions > 0 || Held.Verdicts > 0;
}
