using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace CoopBot.EndToEnd.Discord;

/// <summary>Reads the bodies of requests and refuses those that are not right.</summary>
internal static class FakeBodies
{
    public static bool Passes(HttpContext context, ConcurrentQueue<string> kept, IEnumerable<string> faults)
    {
        var found = faults.ToList();
        found.ForEach(fault => kept.Enqueue($"{context.Request.Method} {context.Request.Path}: {fault}"));
        return found.Count == 0;
    }

    public static async Task<JsonObject?> BodyAsync(HttpContext context) => await JsonNode.ParseAsync(context.Request.Body) as JsonObject;

    public static IResult Refuse(int status, int code, string message) => Results.Json(new { code, message }, statusCode: status);
}
