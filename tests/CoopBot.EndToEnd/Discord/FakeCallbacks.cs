using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace CoopBot.EndToEnd.Discord;

/// <summary>How the platform takes answers to interactions: the first within three seconds and once, then edits.</summary>
internal sealed class FakeCallbacks(FakeWorld world, FakeGateway gateway, ConcurrentQueue<string> faults)
{
    public async Task<IResult> CallbackAsync(string interaction, string secret, HttpContext context)
    {
        var body = await FakeBodies.BodyAsync(context);
        if (Of(secret) is not { } known || known.Id != interaction)
        {
            return FakeBodies.Refuse(404, 10062, "Unknown interaction");
        }

        if (!FakeBodies.Passes(context, faults, BodyCheck.Callback(body)))
        {
            return FakeBodies.Refuse(400, 50035, "Invalid Form Body");
        }

        lock (known)
        {
            if (known.AcknowledgedAfter is not null)
            {
                return FakeBodies.Refuse(400, 40060, "Interaction has already been acknowledged.");
            }

            known.AcknowledgedAfter = DateTimeOffset.UtcNow - known.Begun;
        }

        if (known.AcknowledgedAfter > TimeSpan.FromSeconds(3))
        {
            return FakeBodies.Refuse(404, 10062, "Unknown interaction");
        }

        known.Kind = (int)body!["type"]!;
        known.Ephemeral = (((int?)body["data"]?["flags"] ?? 0) & 64) != 0;
        switch (known.Kind)
        {
            case 4:
                await ShowAsync(known, (JsonObject)body["data"]!);
                break;
            case 7 when known.Source is { } source && world.Messages.TryGetValue(source, out var message):
                Replace(message, (JsonObject)body["data"]!);
                known.Shown = message;
                break;
            case 9:
                known.Form = (JsonObject)body["data"]!.DeepClone();
                break;
            default:
                break;
        }

        return context.Request.Query.ContainsKey("with_response")
            ? Results.Json(new { interaction = new { id = interaction, type = 2, response_message_id = (string?)known.Shown?["id"] }, resource = new { type = known.Kind, message = known.Shown } })
            : Results.NoContent();
    }

    public async Task<IResult> EditAsync(string secret, HttpContext context)
    {
        var body = await FakeBodies.BodyAsync(context);
        if (Of(secret) is not { } known)
        {
            return FakeBodies.Refuse(404, 10015, "Unknown Webhook");
        }

        if (!FakeBodies.Passes(context, faults, BodyCheck.Message(body, interaction: true, edit: true)))
        {
            return FakeBodies.Refuse(400, 50035, "Invalid Form Body");
        }

        if (known.AcknowledgedAfter is null)
        {
            return FakeBodies.Refuse(404, 10008, "Unknown Message");
        }

        if (known.Shown is null)
        {
            await ShowAsync(known, body!);
        }
        else
        {
            Replace(known.Shown, body!);
        }

        return Results.Json(known.Shown);
    }

    private async Task ShowAsync(FakeInteraction known, JsonObject body)
    {
        var shown = world.Keep(known.Channel, FakeWorld.Guild, world.BotUser(), (string?)body["content"] ?? "", body);
        shown["flags"] = ((int?)body["flags"] ?? 0) | (known.Ephemeral ? 64 : 0);
        shown["interaction_id"] = known.Id;
        shown["mentions_asked"] = body["allowed_mentions"]?.DeepClone();
        known.Shown = shown;
        if (!known.Ephemeral)
        {
            await gateway.DispatchAsync("MESSAGE_CREATE", shown);
        }
    }

    private static void Replace(JsonObject message, JsonObject body)
    {
        message["content"] = (string?)body["content"] ?? (string?)message["content"];
        message["components"] = body["components"]?.DeepClone() ?? message["components"]?.DeepClone();
        message["mentions_asked"] = body["allowed_mentions"]?.DeepClone();
        message["flags"] = ((int?)message["flags"] & 64) | (int?)body["flags"] ?? 0;
    }

    public FakeInteraction? Of(string secret) => world.Interactions.Values.FirstOrDefault(interaction => interaction.Token == secret);
}
