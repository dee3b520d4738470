using CoopBot.Admin;
using CoopBot.Admin.SignIn;
using CoopBot.Core.Conversations;
using CoopBot.Core.Records;

namespace CoopBot.Commands;

/// <summary>The link that signs somebody in at this machine, once.</summary>
internal static class AdminLink
{
    /// <summary>At the start of the service: a fresh link, and none of before any more; or in one line why there are no admin pages.</summary>
    public static async Task AnnounceAsync(Bot bot, ICollection<string> urls, CancellationToken cancellationToken)
    {
        var options = bot.Settings.Admin;
        var keys = new SignInKeys(bot.Database!, bot.Time);
        await keys.WithdrawAllAsync(cancellationToken);
        await RankChanges.RecordAsync(options, bot.Database!, bot.Time, cancellationToken);
        var closed = AdminGate.Closed(options, [.. urls]);
        if (closed.Length > 0)
        {
            await Console.Error.WriteLineAsync(closed);
        }
        else if (options.SignIn == SignInWay.Link)
        {
            var link = await MakeAsync(keys, options, urls.First(), Environment.UserName, Rank.Admin, cancellationToken);
            Console.WriteLine($"Review the answers: {link}  ({Lasts(options)}; `admin link` makes another)");
        }
        else
        {
            Console.WriteLine($"Review the answers: {(options.Address.Length > 0 ? options.Address : urls.First()).TrimEnd('/')}{AdminAddress.Home}");
        }
    }

    public static async Task<string> MakeAsync(SignInKeys keys, AdminOptions options, string url, string name, Rank rank, CancellationToken cancellationToken) =>
        $"{url.TrimEnd('/')}{AdminAddress.SignIn}?key={await keys.MakeAsync(name, rank, options.LinkLifetime, cancellationToken)}";

    public static string Lasts(AdminOptions options) => $"once, within {options.LinkLifetime.TotalMinutes:0} minutes";
}
