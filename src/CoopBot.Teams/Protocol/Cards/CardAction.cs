using System.Text.Json.Serialization;

namespace CoopBot.Teams.Protocol.Cards;

/// <summary>What happens when something is pressed.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Execute), "Action.Execute")]
[JsonDerivedType(typeof(Submit), "Action.Submit")]
[JsonDerivedType(typeof(OpenUrl), "Action.OpenUrl")]
internal abstract record CardAction
{
    /// <summary>The verb of every button of ours.</summary>
    public const string Press = "press";

    private CardAction()
    {
    }

    /// <summary>A button whose answer is a card; on a client that does not know such buttons, one that sends a message.</summary>
    public static CardAction Button(string title, string press) =>
        new Execute(title, new ButtonData(press)) { Fallback = new Submit(title, new ButtonData(press)) };

    internal sealed record Execute(string Title, ButtonData Data) : CardAction
    {
        public string Verb { get; } = Press;

        public CardAction? Fallback { get; init; }
    }

    internal sealed record Submit(string Title, ButtonData Data) : CardAction;

    internal sealed record OpenUrl(Uri Url) : CardAction;
}
