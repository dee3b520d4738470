namespace CoopBot.Teams.Commands;

/// <summary>What can be asked for by a word at the beginning of a message.</summary>
internal enum Command
{
    Ask,
    Sources,
    Term,
    Help,
    Privacy,
    Knowledge,
}
