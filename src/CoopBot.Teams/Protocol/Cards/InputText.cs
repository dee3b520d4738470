namespace CoopBot.Teams.Protocol.Cards;

/// <summary>A field for words; what is typed comes with the button pressed, under the field's id.</summary>
internal sealed record InputText(string Id, string Label, int MaxLength) : CardElement
{
    public bool IsMultiline { get; } = true;
}
