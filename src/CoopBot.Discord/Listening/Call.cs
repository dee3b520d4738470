using CoopBot.Core.Conversations;
using CoopBot.Core.Conversations.Words;
using CoopBot.Core.Questions;
using CoopBot.Discord.Protocol.Payloads;

namespace CoopBot.Discord.Listening;

/// <summary>An interaction with what is known of its place and of who began it.</summary>
internal sealed record Call(Interaction Interaction, PlaceRule Rule, Rank Rank, Language Language)
{
    public User Asker => Interaction.Asker!;

    public string Token => Interaction.Token!;

    public ChatWords Words => ChatWords.In(Language);

    /// <summary>A question that this interaction asks.</summary>
    /// <param name="alone">True: only the asker will see the answer; a private channel leaves no choice.</param>
    public Incoming Ask(string text, bool alone) => new()
    {
        Id = Interaction.Id,
        Channel = Interaction.ChannelId,
        Guild = Interaction.GuildId,
        Text = text,
        Token = Token,
        Application = Interaction.ApplicationId,
        Alone = alone || Rule.Private,
        Audience = Readers.Of(Rule, Rank, alone || Rule.Private),
        Language = Language,
    };

    public override string ToString() => $"Call {Interaction.Id}";
}
