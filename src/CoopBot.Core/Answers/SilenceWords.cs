namespace CoopBot.Core.Answers;

/// <summary>The words of an abstention that are CoopBot's own, without what it quotes.</summary>
/// <param name="Why">Why nothing is answered; all of the text where nothing else can be told apart in it.</param>
/// <param name="Lead">Leads what is quoted: "What comes nearest:"; empty where nothing is.</param>
/// <param name="Offer">What can be asked instead, in one sentence; may be empty.</param>
/// <param name="OfferTitle">Leads the nearest topics where they are shown as buttons: "Nearest topics".</param>
public sealed record SilenceWords(string Why, string Lead, string Offer, string OfferTitle)
{
    /// <summary>The lead as a heading.</summary>
    public string LeadTitle => Lead.TrimEnd(':');

    public static SilenceWords Of(Answer.Abstained answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var phrases = Phrases.In(answer.Language);
        var offer = AnswerText.Offer(answer.Language, answer.Nearest);
        var text = Without(answer.Text, AnswerText.Terms(answer.Terms));
        var offers = text.EndsWith(offer, StringComparison.Ordinal);
        var before = Without(text, offer).TrimEnd();
        var quotes = answer.Statements.Count > 0;
        return new SilenceWords(
            quotes ? before.Split('\n')[0] : before,
            quotes ? phrases.NearestSaid : "",
            offers ? offer : "",
            phrases.Nearest.TrimEnd(':'));
    }

    private static string Without(string text, string end) => text.EndsWith(end, StringComparison.Ordinal) ? text[..^end.Length] : text;
}
