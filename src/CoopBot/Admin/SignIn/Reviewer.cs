using System.Security.Claims;
using CoopBot.Core.Conversations;

namespace CoopBot.Admin.SignIn;

/// <summary>A person who has signed in. Public, as all that a Razor component takes must be.</summary>
/// <param name="Id">Where they signed in and who they are there: "local/ana", "discord/80351110224678912".</param>
/// <param name="Name">What others call them; their own choice at Discord or Entra, so never a key.</param>
public sealed record Reviewer(string Id, string Name, Rank Rank)
{
    internal const string Scheme = "admin";

    private const string RankClaim = "rank";

    internal ClaimsPrincipal ToPrincipal() => new(new ClaimsIdentity(
        [new Claim(ClaimTypes.NameIdentifier, Id), new Claim(ClaimTypes.Name, Name), new Claim(RankClaim, Rank.ToString())],
        Scheme));

    /// <summary>Nobody's rank, and empty names, for whoever has not signed in.</summary>
    internal static Reviewer Of(ClaimsPrincipal user) => new(
        user.FindFirstValue(ClaimTypes.NameIdentifier) ?? "",
        user.FindFirstValue(ClaimTypes.Name) ?? "",
        Enum.TryParse<Rank>(user.FindFirstValue(RankClaim), out var rank) ? rank : Rank.Member);

    public bool SignedIn => Id.Length > 0;
}
