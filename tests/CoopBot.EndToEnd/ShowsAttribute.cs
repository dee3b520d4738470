using CoopBot.Core.Conversations;

namespace CoopBot.EndToEnd;

/// <summary>A scenario that shows that an adapter can do something.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class ShowsAttribute(Capability capability) : Attribute
{
    public Capability Capability { get; } = capability;
}
