using System.Text.Json.Nodes;

namespace CoopBot.EndToEnd.Conformance;

/// <summary>What a member sees, whatever the platform.</summary>
/// <param name="Buttons">What each stands for (as the button carries it) by its label, in their order.</param>
/// <param name="Alone">True when nobody else sees it.</param>
/// <param name="Native">The platform's own.</param>
public sealed record Shown(string Text, IReadOnlyList<(string Label, string Press)> Buttons, bool Alone, object Native)
{
    /// <summary>What it was read from, where that is another thing than the message.</summary>
    internal JsonNode? Source { get; init; }

    /// <summary>The button whose press begins so.</summary>
    public string Button(string begins) => Buttons.First(button => button.Press.StartsWith(begins, StringComparison.Ordinal)).Press;

    /// <summary>The entry that it shows.</summary>
    public string Entry => Buttons.Select(button => button.Press.Split(':')).First(parts => parts.Length > 1 && Guid.TryParse(parts[1], out _))[1];
}
