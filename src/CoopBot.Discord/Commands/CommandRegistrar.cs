using System.Security.Cryptography;
using System.Text.Json;
using CoopBot.Core.Records;
using CoopBot.Discord.Protocol;
using CoopBot.Discord.Protocol.Rest;

namespace CoopBot.Discord.Commands;

/// <summary>Registers the commands, but only when they are not what was registered last: Discord counts each time.</summary>
internal sealed class CommandRegistrar(DiscordApi api, Registrations registrations, ILogger<CommandRegistrar> log)
{
    public async Task RegisterAsync(Snowflake application, CancellationToken cancellationToken)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(CommandSet.All, DiscordJson.Default.CommandBodyArray)));
        var subject = $"commands of {application}";
        if (await registrations.HoldsAsync(DiscordAdapter.Platform, subject, hash, cancellationToken))
        {
            return;
        }

        if (await api.PutCommandsAsync(application, CommandSet.All, cancellationToken) is ApiAnswer<JsonElement>.Given)
        {
            await registrations.KeepAsync(DiscordAdapter.Platform, subject, hash, cancellationToken);
            log.CommandsRegistered();
        }
        else
        {
            log.CommandsNotRegistered();
        }
    }
}
