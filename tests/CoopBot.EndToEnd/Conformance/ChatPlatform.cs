namespace CoopBot.EndToEnd.Conformance;

/// <summary>What members do on any platform, said in its own way there. People are "ana", "ben" and "mod".</summary>
public abstract class ChatPlatform : IAsyncLifetime
{
    internal abstract RunningBot Running { get; }

    public abstract Task InitializeAsync();

    public abstract Task DisposeAsync();

    /// <summary>Writes to CoopBot alone.</summary>
    public abstract Task<Shown> DirectAsync(string who, string text);

    /// <summary>Mentions it where all read, in a new thread where <paramref name="thread"/> is empty.</summary>
    public abstract Task<Shown> MentionAsync(string who, string text, string thread = "");

    /// <summary>The thread that an answer stands in, so that more can be said there.</summary>
    public abstract string ThreadOf(Shown shown);

    /// <summary>Mentions it where answers are private, or asks there by the command.</summary>
    public abstract Task<Shown> PrivatelyAsync(string who, string text);

    /// <summary>Mentions it where it is silent, then makes sure that it has heard.</summary>
    public abstract Task<int> SilentlyAsync(string who, string text);

    public abstract Task<Shown> AboutMessageAsync(string who, string message);

    public abstract Task<Shown> CommandAsync(string who, string command, string rest = "");

    /// <param name="words">Typed where the button asks for words.</param>
    public abstract Task<Shown> PressAsync(string who, Shown shown, string press, string words = "");

    /// <summary>Delivers one question many times over.</summary>
    /// <returns>How many answers came.</returns>
    public abstract Task<int> DeliverManyTimesAsync(string who, string text);

    /// <summary>Deletes a question before it can be heard.</summary>
    /// <returns>How many answers came.</returns>
    public abstract Task<int> DeletedAsync(string who, string text);

    /// <summary>What the moderators were told, the newest last.</summary>
    public abstract IReadOnlyList<string> ToModerators();

    /// <summary>What was wrong with what CoopBot did.</summary>
    public abstract IReadOnlyList<string> Faults();
}
