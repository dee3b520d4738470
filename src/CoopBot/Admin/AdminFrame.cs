using CoopBot.Admin.SignIn;
using CoopBot.Admin.Words;
using CoopBot.Core.Questions;

namespace CoopBot.Admin;

/// <summary>What every admin page knows beside its own matter. Public, as all that a Razor component takes must be.</summary>
/// <param name="Path">Path and query of this page, to come back to.</param>
/// <param name="FormToken">Goes into every form.</param>
public sealed record AdminFrame(Language Language, Reviewer Reviewer, string Path, string Nonce, string FormToken)
{
    internal const string FormTokenField = "form-token";

    public string Say(Bilingual text) => Language == Language.Spanish ? text.Spanish : text.English;
}
