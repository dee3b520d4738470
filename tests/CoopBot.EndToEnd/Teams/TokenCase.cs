using System.Text.Json.Nodes;

namespace CoopBot.EndToEnd.Teams;

/// <summary>One request, with the verdict that it must get.</summary>
/// <param name="Header">Null: there is none.</param>
/// <param name="Stricter">Why ours refuses what Microsoft's own library takes; empty where both say the same.</param>
internal sealed record TokenCase(string Name, string? Header, JsonObject Activity, int Status, string Stricter = "");
