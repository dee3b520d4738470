using System.ComponentModel.DataAnnotations;
using CoopBot.Core.Conversations;
using CoopBot.Teams.Protocol;

namespace CoopBot.Teams;

/// <summary>The section "Teams" of the configuration.</summary>
public sealed class TeamsOptions
{
    public const string Section = "Teams";

    /// <summary>The bot's application (client) id. Empty: Teams is left alone.</summary>
    [CustomValidation(typeof(TeamsOptions), nameof(CheckAppId))]
    public string AppId { get; set; } = "";

    /// <summary>The tenant that the bot is registered in, and whose people may ask.</summary>
    [CustomValidation(typeof(TeamsOptions), nameof(CheckTenantId))]
    public string TenantId { get; set; } = "";

    /// <summary>The bot's secret; or a certificate instead.</summary>
    [CustomValidation(typeof(TeamsOptions), nameof(CheckSecret))]
    public string ClientSecret { get; set; } = "";

    /// <summary>A PFX file with certificate and private key, instead of the secret.</summary>
    [CustomValidation(typeof(TeamsOptions), nameof(CheckCertificate))]
    public string CertificatePath { get; set; } = "";

    public string CertificatePassword { get; set; } = "";

    /// <summary>Where the keys are published that Teams signs with; https, or http on this machine.</summary>
    [CustomValidation(typeof(TeamsOptions), nameof(CheckAddress))]
    public string OpenIdMetadataUrl { get; set; } = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>Where the bot's own token comes from; {tenant} stands for the tenant.</summary>
    [CustomValidation(typeof(TeamsOptions), nameof(CheckAddress))]
    public string TokenUrl { get; set; } = "https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token";

    /// <summary>Hosts that answers may go to, parted by semicolons; "*.example.com" stands for all below it.</summary>
    [CustomValidation(typeof(TeamsOptions), nameof(CheckHosts))]
    public string AllowedServiceHosts { get; set; } = "smba.trafficmanager.net";

    /// <summary>Further tenants whose people may ask, parted by semicolons.</summary>
    [CustomValidation(typeof(TeamsOptions), nameof(CheckTenants))]
    public string AllowedTenants { get; set; } = "";

    /// <summary>True: takes questions without any token, from the test client on this machine and from nowhere else.</summary>
    [CustomValidation(typeof(TeamsOptions), nameof(CheckEmulator))]
    public bool Emulator { get; set; }

    /// <summary>Rules by the id of a channel or group chat, without the "19:" it begins with. One that is not named has the usual rule.</summary>
    [CustomValidation(typeof(TeamsOptions), nameof(CheckChannels))]
    public Dictionary<string, PlaceRule> Channels { get; set; } = [];

    /// <summary>Ranks by a person's object id in Entra.</summary>
    [CustomValidation(typeof(TeamsOptions), nameof(CheckRanks))]
    public Dictionary<string, Rank> Ranks { get; set; } = [];

    /// <summary>The id of the conversation that "Ask a person" posts to; empty: the button is not offered.</summary>
    [CustomValidation(typeof(TeamsOptions), nameof(CheckConversation))]
    public string ModeratorsConversation { get; set; } = "";

    /// <summary>True when Teams, or its test client, is served.</summary>
    public bool IsWanted() => AppId.Length > 0 || Emulator;

    /// <summary>All tenants whose people may ask.</summary>
    public IReadOnlySet<string> Tenants() => new HashSet<string>([TenantId, .. Parts(AllowedTenants)], StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<string> ServiceHosts() => Parts(AllowedServiceHosts);

    public Uri TokenAddress() => new(TokenUrl.Replace("{tenant}", TenantId, StringComparison.Ordinal));

    public static ValidationResult? CheckAppId(string id, ValidationContext context) =>
        Result(id.Length == 0 || IsId(id), "this is not an application id (32 hexadecimal digits in five groups); copy \"Microsoft App ID\" from the bot's configuration page, or leave it empty");

    public static ValidationResult? CheckTenantId(string id, ValidationContext context) =>
        Of(context) is { AppId.Length: > 0 } && id.Length == 0
            ? new ValidationResult("it is needed beside Teams:AppId; copy \"App Tenant ID\" from the bot's configuration page")
            : Result(id.Length == 0 || IsId(id), "this is not the id of a tenant (32 hexadecimal digits in five groups)");

    /// <summary>The message never holds the secret.</summary>
    public static ValidationResult? CheckSecret(string secret, ValidationContext context) => Of(context) switch
    {
        { AppId.Length: > 0, CertificatePath.Length: 0 } when secret.Length == 0 => new ValidationResult("a secret, or Teams:CertificatePath, is needed beside Teams:AppId; make one under Certificates & secrets of the app registration and set Teams__ClientSecret in the environment"),
        { CertificatePath.Length: > 0 } when secret.Length > 0 => new ValidationResult("either a secret or a certificate is used: leave it, or Teams:CertificatePath, empty"),
        _ => ValidationResult.Success,
    };

    public static ValidationResult? CheckCertificate(string path, ValidationContext context) =>
        Result(path.Length == 0 || File.Exists(path), $"there is no file \"{path}\"");

    public static ValidationResult? CheckAddress(string address, ValidationContext context) =>
        Result(SafeAddress.IsSafe(address.Replace("{tenant}", "t", StringComparison.Ordinal), out _), "an https address is needed; http is taken on this machine only");

    public static ValidationResult? CheckHosts(string hosts, ValidationContext context) => Result(
        Parts(hosts) is { Length: > 0 } names && names.All(name => Uri.CheckHostName(name.StartsWith("*.", StringComparison.Ordinal) ? name[2..] : name) != UriHostNameType.Unknown),
        "host names are needed, parted by semicolons, for instance smba.trafficmanager.net; without scheme, port and path");

    public static ValidationResult? CheckTenants(string tenants, ValidationContext context) =>
        Array.Find(Parts(tenants), id => !IsId(id)) is { } wrong ? new ValidationResult($"\"{wrong}\" is not the id of a tenant") : ValidationResult.Success;

    public static ValidationResult? CheckEmulator(bool emulator, ValidationContext context) =>
        Result(!emulator || Of(context) is not { AppId.Length: > 0 }, "the test client sends no tokens, so that it is never served beside Teams: leave Teams:AppId empty, or set this to false");

    public static ValidationResult? CheckChannels(Dictionary<string, PlaceRule> channels, ValidationContext context) =>
        channels.Keys.FirstOrDefault(id => !id.Contains('@', StringComparison.Ordinal)) is { } wrong
            ? new ValidationResult($"\"{wrong}\" is not the id of a channel or group chat (what stands behind 19: in its link, for instance 2f1c@thread.tacv2)")
            : ValidationResult.Success;

    public static ValidationResult? CheckRanks(Dictionary<string, Rank> ranks, ValidationContext context) =>
        ranks.Keys.FirstOrDefault(id => !IsId(id)) is { } wrong
            ? new ValidationResult($"\"{wrong}\" is not a person's object id; copy it from the person's page in Entra")
            : ValidationResult.Success;

    public static ValidationResult? CheckConversation(string conversation, ValidationContext context) => Result(
        conversation.Length == 0 || (conversation.StartsWith("19:", StringComparison.Ordinal) && conversation.Contains('@', StringComparison.Ordinal)),
        $"\"{conversation}\" is not the id of a channel or group chat, for instance 19:2f1c@thread.tacv2");

    private static string[] Parts(string text) => text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static bool IsId(string text) => Guid.TryParseExact(text, "D", out var id) && id != Guid.Empty;

    private static TeamsOptions? Of(ValidationContext? context) => context?.ObjectInstance as TeamsOptions;

    private static ValidationResult? Result(bool sound, string fault) => sound ? ValidationResult.Success : new ValidationResult(fault);
}
