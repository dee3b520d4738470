using CoopBot.Core.Conversations;

namespace CoopBot.Admin.SignIn;

/// <summary>What an account may do, by what the configuration says of it and of its groups.</summary>
internal static class Ranks
{
    /// <summary>The highest of all that apply; <see cref="Rank.Member"/>, which opens nothing, where none does.</summary>
    public static Rank Of(AdminOptions options, string account, IEnumerable<string> groups) =>
        groups.Select(group => Rank(options.Groups, group)).Append(Rank(options.People, account)).Max();

    /// <summary>Entra writes its ids in small letters, people in either.</summary>
    private static Rank Rank(Dictionary<string, Rank> ranks, string id) =>
        ranks.FirstOrDefault(pair => pair.Key.Equals(id, StringComparison.OrdinalIgnoreCase)).Value;
}
