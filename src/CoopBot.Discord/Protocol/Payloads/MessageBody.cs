namespace CoopBot.Discord.Protocol.Payloads;

/// <summary>All that CoopBot ever sends or edits is made here: it mentions nobody and unfolds no link.</summary>
internal sealed record MessageBody
{
    /// <summary>UTF-16 units; Discord counts code points, which are never more.</summary>
    public const int LongestContent = 2_000;

    private const int SuppressEmbeds = 1 << 2;

    private const int Ephemeral = 1 << 6;

    public required string Content { get; init; }

    public AllowedMentions AllowedMentions { get; } = AllowedMentions.Nobody;

    public int Flags { get; private init; } = SuppressEmbeds;

    /// <summary>Always written, so that an edit takes away the buttons that no longer belong.</summary>
    public IReadOnlyList<Component> Components { get; init; } = [];

    public MessageReference? MessageReference { get; init; }

    /// <summary>At most 25 characters: the same message is not taken twice within some minutes.</summary>
    public string? Nonce { get; private init; }

    public bool? EnforceNonce { get; private init; }

    /// <summary>Only the asker sees it; for first answers to interactions alone, as an edit cannot change who sees a message.</summary>
    public MessageBody ForAskerAlone() => this with { Flags = SuppressEmbeds | Ephemeral };

    public MessageBody Once(string nonce) => this with { Nonce = nonce, EnforceNonce = true };
}
