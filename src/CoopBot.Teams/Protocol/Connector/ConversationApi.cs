using System.Text.Json;
using CoopBot.Teams.Protocol.Activities;

namespace CoopBot.Teams.Protocol.Connector;

/// <summary>
/// The calls of the connector that CoopBot makes, all below an address that is allowed.
/// (https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference)
/// </summary>
internal sealed class ConversationApi(ConnectorClient client, ServiceHosts hosts)
{
    /// <summary>UTF-16 units; Teams refuses a little more than that.</summary>
    public const int LargestMessage = 80_000 / 2;

    public string Trouble => client.Trouble;

    /// <summary>Posts below a message, or at the end of the conversation where the message has no id.</summary>
    public Task<ConnectorAnswer> PostAsync(string serviceUrl, string conversation, OutgoingActivity activity, CancellationToken cancellationToken)
    {
        var path = activity.ReplyToId is { Length: > 0 } answered ? $"activities/{Uri.EscapeDataString(answered)}" : "activities";
        return CallAsync(HttpMethod.Post, serviceUrl, conversation, path, activity.Type, Body(activity), cancellationToken);
    }

    public Task<ConnectorAnswer> UpdateAsync(string serviceUrl, string conversation, string message, OutgoingActivity activity, CancellationToken cancellationToken) =>
        CallAsync(HttpMethod.Put, serviceUrl, conversation, $"activities/{Uri.EscapeDataString(message)}", "update", Body(activity), cancellationToken);

    public Task<ConnectorAnswer> DeleteAsync(string serviceUrl, string conversation, string message, CancellationToken cancellationToken) =>
        CallAsync(HttpMethod.Delete, serviceUrl, conversation, $"activities/{Uri.EscapeDataString(message)}", "delete", [], cancellationToken);

    /// <returns>The id of the chat between the bot and one person.</returns>
    public Task<ConnectorAnswer> PersonalAsync(string serviceUrl, NewConversation asked, CancellationToken cancellationToken) =>
        hosts.TryRead(serviceUrl, out var address)
            ? client.SendAsync(
                new ConnectorRequest(HttpMethod.Post, new Uri(address, "v3/conversations"), "conversation", asked.Members[0].Id ?? "", JsonSerializer.SerializeToUtf8Bytes(asked, TeamsJson.Writing.NewConversation)),
                cancellationToken)
            : NotAllowed;

    private static Task<ConnectorAnswer> NotAllowed => Task.FromResult<ConnectorAnswer>(new ConnectorAnswer.Refused(0, "HostNotAllowed"));

    private static byte[] Body(OutgoingActivity activity) => JsonSerializer.SerializeToUtf8Bytes(activity, TeamsJson.Writing.OutgoingActivity);

    private Task<ConnectorAnswer> CallAsync(HttpMethod method, string serviceUrl, string conversation, string path, string what, byte[] body, CancellationToken cancellationToken) =>
        hosts.TryRead(serviceUrl, out var address)
            ? client.SendAsync(
                new ConnectorRequest(method, new Uri(address, $"v3/conversations/{Uri.EscapeDataString(conversation)}/{path}"), what, conversation, body),
                cancellationToken)
            : NotAllowed;
}
