namespace CoopBot.Discord.Protocol.Payloads;

/// <param name="Title">At most 45 characters.</param>
internal sealed record FormBody(string CustomId, string Title, IReadOnlyList<Component> Components);
