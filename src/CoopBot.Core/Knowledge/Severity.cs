namespace CoopBot.Core.Knowledge;

/// <summary>How bad a problem of the folder is.</summary>
public enum Severity
{
    /// <summary>The folder must not be used until it is mended.</summary>
    Error,

    /// <summary>The folder can be used; a person should look.</summary>
    Warning,
}
