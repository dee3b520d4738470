using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CoopBot.Discord.Protocol.Payloads;

namespace CoopBot.Discord.Protocol.Rest;

/// <summary>The requests that CoopBot sends, by name. (https://discord.com/developers/docs/reference)</summary>
internal sealed class DiscordApi(RestClient rest)
{
    /// <summary>The message that was to be answered is gone, or was never there.</summary>
    public const int NoSuchMessage = 10008;

    /// <summary>"Invalid form body": among its causes, the message that was to be answered is gone.</summary>
    public const int InvalidForm = 50035;

    /// <summary>The interaction was answered before, by us.</summary>
    public const int AlreadyAcknowledged = 40060;

    /// <summary>The message has its thread already; a thread has the id of its message.</summary>
    public const int ThreadExists = 160004;

    /// <summary>Why nothing is sent any more; empty while all is well.</summary>
    public string Stopped => rest.Stopped;

    public Task<ApiAnswer<GatewayInfo>> GatewayAsync(CancellationToken cancellationToken) =>
        GetAsync("gateway/bot", "GET gateway/bot", DiscordJson.Default.GatewayInfo, cancellationToken);

    public Task<ApiAnswer<User>> SelfAsync(CancellationToken cancellationToken) =>
        GetAsync("users/@me", "GET users/@me", DiscordJson.Default.User, cancellationToken);

    public Task<ApiAnswer<Application>> ApplicationAsync(CancellationToken cancellationToken) =>
        GetAsync("applications/@me", "GET applications/@me", DiscordJson.Default.Application, cancellationToken);

    public Task<ApiAnswer<Guild[]>> GuildsAsync(CancellationToken cancellationToken) =>
        GetAsync("users/@me/guilds", "GET users/@me/guilds", DiscordJson.Default.GuildArray, cancellationToken);

    public Task<ApiAnswer<Channel>> ChannelAsync(Snowflake channel, CancellationToken cancellationToken) =>
        GetAsync($"channels/{channel}", $"GET channels|{channel}", DiscordJson.Default.Channel, cancellationToken);

    public Task<ApiAnswer<Message[]>> MessagesAfterAsync(Snowflake channel, Snowflake message, CancellationToken cancellationToken) =>
        GetAsync($"channels/{channel}/messages?after={message}&limit=100", $"GET channels/messages|{channel}", DiscordJson.Default.MessageArray, cancellationToken);

    public Task<ApiAnswer<Message>> PostMessageAsync(Snowflake channel, MessageBody body, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Post, $"channels/{channel}/messages", $"POST channels/messages|{channel}", body, DiscordJson.Default.MessageBody, DiscordJson.Default.Message, cancellationToken);

    public Task<ApiAnswer<Channel>> StartThreadAsync(Snowflake channel, Snowflake message, ThreadBody body, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Post, $"channels/{channel}/messages/{message}/threads", $"POST channels/messages/threads|{channel}", body, DiscordJson.Default.ThreadBody, DiscordJson.Default.Channel, cancellationToken);

    /// <summary>Shows "CoopBot is typing" for some seconds.</summary>
    public Task<ApiAnswer<JsonElement>> TypeAsync(Snowflake channel, CancellationToken cancellationToken) =>
        rest.SendAsync(new ApiRequest(HttpMethod.Post, $"channels/{channel}/typing", $"POST channels/typing|{channel}", []), cancellationToken);

    public Task<ApiAnswer<JsonElement>> PutCommandsAsync(Snowflake application, CommandBody[] commands, CancellationToken cancellationToken) =>
        rest.SendAsync(
            new ApiRequest(HttpMethod.Put, $"applications/{application}/commands", $"PUT applications/commands|{application}", JsonSerializer.SerializeToUtf8Bytes(commands, DiscordJson.Default.CommandBodyArray)),
            cancellationToken);

    /// <summary>The first answer to an interaction. One that was given before counts as given.</summary>
    public async Task<ApiAnswer<JsonElement>> AnswerAsync<T>(Snowflake interaction, string token, InteractionReply<T> reply, JsonTypeInfo<InteractionReply<T>> type, CancellationToken cancellationToken)
    {
        var path = $"interactions/{interaction}/{Uri.EscapeDataString(token)}/callback";
        var answer = await rest.SendAsync(
            new ApiRequest(HttpMethod.Post, path, $"POST interactions/callback|{interaction}", JsonSerializer.SerializeToUtf8Bytes(reply, type)) { AsBot = false },
            cancellationToken);
        return answer is ApiAnswer<JsonElement>.Refused { Code: AlreadyAcknowledged } ? new ApiAnswer<JsonElement>.Given(default) : answer;
    }

    /// <summary>Puts the answer in place of "Thinking ...".</summary>
    public Task<ApiAnswer<Message>> EditOriginalAsync(Snowflake application, string token, MessageBody body, CancellationToken cancellationToken) =>
        SendAsync(
            HttpMethod.Patch,
            $"webhooks/{application}/{Uri.EscapeDataString(token)}/messages/@original",
            $"PATCH webhooks/messages|{application}/{token}",
            body,
            DiscordJson.Default.MessageBody,
            DiscordJson.Default.Message,
            cancellationToken,
            asBot: false);

    private async Task<ApiAnswer<T>> GetAsync<T>(string path, string route, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class =>
        Read(await rest.SendAsync(new ApiRequest(HttpMethod.Get, path, route, []), cancellationToken), type);

    private async Task<ApiAnswer<T>> SendAsync<TBody, T>(
        HttpMethod method,
        string path,
        string route,
        TBody body,
        JsonTypeInfo<TBody> bodyType,
        JsonTypeInfo<T> type,
        CancellationToken cancellationToken,
        bool asBot = true)
        where T : class =>
        Read(await rest.SendAsync(new ApiRequest(method, path, route, JsonSerializer.SerializeToUtf8Bytes(body, bodyType)) { AsBot = asBot }, cancellationToken), type);

    private static ApiAnswer<T> Read<T>(ApiAnswer<JsonElement> answer, JsonTypeInfo<T> type)
        where T : class => answer switch
        {
            ApiAnswer<JsonElement>.Given given when DiscordJson.TryRead(given.Value, type, out var value) => new ApiAnswer<T>.Given(value),
            ApiAnswer<JsonElement>.Refused refused => new ApiAnswer<T>.Refused(refused.Status, refused.Code, refused.Why, refused.Final),
            _ => new ApiAnswer<T>.Unavailable(),
        };
}
