using System.ComponentModel.DataAnnotations;
using System.Globalization;
using CoopBot.Admin.SignIn;
using CoopBot.Core.Conversations;

namespace CoopBot.Admin;

/// <summary>The section "Admin" of the configuration: who may review the answer log, and how they sign in.</summary>
public sealed class AdminOptions
{
    public const string Section = "Admin";

    public SignInWay SignIn { get; set; } = SignInWay.Link;

    /// <summary>The address browsers use, where a proxy stands between: "https://coopbot.example". Empty: as the request says.</summary>
    [CustomValidation(typeof(AdminOptions), nameof(CheckAddress))]
    public string Address { get; set; } = "";

    /// <summary>The application's id at Discord or Entra.</summary>
    [CustomValidation(typeof(AdminOptions), nameof(CheckClientId))]
    public string ClientId { get; set; } = "";

    /// <summary>The application's secret there; best given as <c>Admin__ClientSecret</c> in the environment.</summary>
    [CustomValidation(typeof(AdminOptions), nameof(CheckClientSecret))]
    public string ClientSecret { get; set; } = "";

    /// <summary>Discord: the id of the server whose roles <see cref="Groups"/> names.</summary>
    [CustomValidation(typeof(AdminOptions), nameof(CheckServer))]
    public string Server { get; set; } = "";

    /// <summary>Entra: the directory's id. Accounts of other directories are not let in.</summary>
    [CustomValidation(typeof(AdminOptions), nameof(CheckTenant))]
    public string Tenant { get; set; } = "";

    /// <summary>Entra: where its sign-in service is; national clouds have their own.</summary>
    [CustomValidation(typeof(AdminOptions), nameof(CheckAuthority))]
    public string Authority { get; set; } = "https://login.microsoftonline.com/";

    /// <summary>Ranks by account id: Discord's user id, Entra's object id.</summary>
    [CustomValidation(typeof(AdminOptions), nameof(CheckPeople))]
    public Dictionary<string, Rank> People { get; set; } = [];

    /// <summary>Ranks by role id of the Discord server, or by object id of the Entra group.</summary>
    [CustomValidation(typeof(AdminOptions), nameof(CheckGroups))]
    public Dictionary<string, Rank> Groups { get; set; } = [];

    /// <summary>How long a printed link can be used.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "1.00:00:00")]
    public TimeSpan LinkLifetime { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>After this long without a request the session ends.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "1.00:00:00")]
    public TimeSpan IdleTimeout { get; set; } = TimeSpan.FromHours(1);

    /// <summary>After this long the session ends whatever is done in it.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "1.00:00:00")]
    public TimeSpan LongestSession { get; set; } = TimeSpan.FromHours(12);

    public static ValidationResult? CheckAddress(string address, ValidationContext context) => Result(
        address.Length == 0 || IsOrigin(address),
        "an address such as https://coopbot.example is needed, without a path; http is taken on this machine only");

    public static ValidationResult? CheckClientId(string id, ValidationContext context) => Of(context).SignIn switch
    {
        SignInWay.Discord => Result(IsSnowflake(id), "the application's id (a number) from the General Information page of Discord's developer portal is needed"),
        SignInWay.Entra => Result(Guid.TryParse(id, out _), "the application (client) id from its Overview page in Entra is needed"),
        _ => ValidationResult.Success,
    };

    /// <summary>The message never holds the secret.</summary>
    public static ValidationResult? CheckClientSecret(string secret, ValidationContext context) =>
        Result(!IsOAuth(context) || secret.Length > 0, "the application's client secret is needed; give it as Admin__ClientSecret in the environment");

    public static ValidationResult? CheckServer(string server, ValidationContext context) => Result(
        server.Length == 0 ? Of(context) is not { SignIn: SignInWay.Discord, Groups.Count: > 0 } : IsSnowflake(server),
        "the id of the Discord server whose roles Admin:Groups names is needed (right-click the server and choose Copy Server ID)");

    /// <summary>"common" and its like would let in the accounts of any directory.</summary>
    public static ValidationResult? CheckTenant(string tenant, ValidationContext context) =>
        Result(Of(context).SignIn != SignInWay.Entra || Guid.TryParse(tenant, out _), "the directory (tenant) id from the application's Overview page in Entra is needed");

    public static ValidationResult? CheckAuthority(string authority, ValidationContext context) =>
        Result(IsOrigin(authority.TrimEnd('/')) && authority.EndsWith('/'), "an https address that ends in \"/\" is needed; http is taken on this machine only");

    public static ValidationResult? CheckPeople(Dictionary<string, Rank> people, ValidationContext context) =>
        IsOAuth(context) && people.Count == 0 && Of(context).Groups.Count == 0
            ? new ValidationResult("nobody could sign in; name accounts here, or roles or groups in Admin:Groups, as Moderator or Admin")
            : Ids(people.Keys, context, "account");

    public static ValidationResult? CheckGroups(Dictionary<string, Rank> groups, ValidationContext context) => Ids(groups.Keys, context, "role or group");

    private static AdminOptions Of(ValidationContext context) => (AdminOptions)context.ObjectInstance;

    private static bool IsOAuth(ValidationContext context) => Of(context).SignIn is SignInWay.Discord or SignInWay.Entra;

    private static ValidationResult? Ids(IEnumerable<string> ids, ValidationContext context, string what) => Of(context).SignIn switch
    {
        SignInWay.Discord when ids.FirstOrDefault(id => !IsSnowflake(id)) is { } wrong =>
            new ValidationResult($"\"{wrong}\" is not the id of a Discord {what} (a number; right-click it in Discord and choose Copy ID)"),
        SignInWay.Entra when ids.FirstOrDefault(id => !Guid.TryParse(id, out _)) is { } wrong =>
            new ValidationResult($"\"{wrong}\" is not the object id of an Entra {what}"),
        _ => ValidationResult.Success,
    };

    private static bool IsSnowflake(string id) => ulong.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0;

    private static bool IsOrigin(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback))
        && uri is { PathAndQuery: "/", Fragment: "", UserInfo: "" };

    private static ValidationResult? Result(bool sound, string fault) => sound ? ValidationResult.Success : new ValidationResult(fault);
}
