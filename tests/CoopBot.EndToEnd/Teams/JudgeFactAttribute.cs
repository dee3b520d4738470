namespace CoopBot.EndToEnd.Teams;

/// <summary>A fact that needs Microsoft's libraries on Node; without them, it is left out and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class JudgeFactAttribute : FactAttribute
{
    public JudgeFactAttribute() => Skip = Judge.Package.Missing;
}
