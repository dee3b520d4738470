using System.Text.Json.Serialization;

namespace CoopBot.Teams.Protocol.Cards;

/// <summary>One element of a card's body.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(RichTextBlock), "RichTextBlock")]
[JsonDerivedType(typeof(Container), "Container")]
[JsonDerivedType(typeof(ActionSet), "ActionSet")]
[JsonDerivedType(typeof(InputText), "Input.Text")]
internal abstract record CardElement
{
    /// <summary>"none", "small", "default", "medium" or "large".</summary>
    public string? Spacing { get; init; }

    public bool? Separator { get; init; }
}
