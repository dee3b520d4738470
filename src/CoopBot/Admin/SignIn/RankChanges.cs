using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CoopBot.Core.Records;
using CoopBot.Core.Records.Actions;

namespace CoopBot.Admin.SignIn;

/// <summary>Notices at the start of the service that other people are let in than before: the settings are a file, and whoever changes it leaves no other trace.</summary>
internal static class RankChanges
{
    private const string Place = "admin";
    private const string Subject = "ranks";

    public static async Task RecordAsync(AdminOptions options, Database database, TimeProvider time, CancellationToken cancellationToken)
    {
        var ranks = string.Join(
            '\n',
            options.People.Select(pair => $"account {pair.Key} {pair.Value}").Concat(options.Groups.Select(pair => $"group {pair.Key} {pair.Value}"))
                .Append($"by {options.SignIn}")
                .Order(StringComparer.Ordinal));
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ranks)));
        var registrations = new Registrations(database, time);
        if (await registrations.HoldsAsync(Place, Subject, hash, cancellationToken))
        {
            return;
        }

        await new ActionLog(database, time).AddAsync(
            AdminAct.RanksChanged,
            ActionLog.Service,
            "CoopBot",
            string.Create(CultureInfo.InvariantCulture, $"{options.SignIn}: {options.People.Count} accounts, {options.Groups.Count} groups"),
            cancellationToken);
        await registrations.KeepAsync(Place, Subject, hash, cancellationToken);
    }
}
