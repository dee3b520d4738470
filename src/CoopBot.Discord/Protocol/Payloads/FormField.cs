namespace CoopBot.Discord.Protocol.Payloads;

/// <summary>A row of a form that was sent, or the field in it.</summary>
internal sealed record FormField
{
    public string? CustomId { get; init; }

    public string? Value { get; init; }

    public IReadOnlyList<FormField?>? Components { get; init; }

    /// <summary>Rows of the newer kind hold a single field.</summary>
    public FormField? Component { get; init; }
}
