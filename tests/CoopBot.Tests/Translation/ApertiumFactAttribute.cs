using CoopBot.Translation;

namespace CoopBot.Tests.Translation;

/// <summary>A test that needs Apertium; where it is not installed the test says so and is passed over.</summary>
internal sealed class ApertiumFactAttribute : FactAttribute
{
    public ApertiumFactAttribute() => Skip = Installed is not null ? null! : "Apertium is not installed (apt-get install apertium-eng-spa)";

    public static Apertium? Installed { get; } = Apertium.Installed();
}
