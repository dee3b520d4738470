using System.Text.Json.Serialization;

namespace CoopBot.Admin.SignIn;

/// <summary>How reviewers show who they are.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SignInWay>))]
public enum SignInWay
{
    /// <summary>A link printed at start, for whoever sits at this machine.</summary>
    Link,

    Discord,

    Entra,

    /// <summary>There are no admin pages.</summary>
    Off,
}
