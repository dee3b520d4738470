namespace CoopBot.Discord.Protocol.Payloads;

/// <summary>The kinds of first answers to an interaction.</summary>
internal static class Reply
{
    public static InteractionReply<MessageBody> Say(MessageBody body) => new(4, body);

    /// <summary>"Thinking ..."; the answer follows by an edit.</summary>
    public static InteractionReply<DeferredBody> Later(bool alone) => new(5, new DeferredBody(alone ? 1 << 6 : 0));

    /// <summary>Puts another page in place of the message whose button was pressed.</summary>
    public static InteractionReply<MessageBody> Turn(MessageBody body) => new(7, body);

    public static InteractionReply<FormBody> Form(FormBody body) => new(9, body);
}
