using CoopBot.Teams.Protocol.Activities;

namespace CoopBot.Teams.Protocol.Tokens;

/// <summary>Whether what a request says of itself fits its token, and whether its sender may ask here.</summary>
internal sealed class Arrivals
{
    public const string Teams = "msteams";

    private readonly ServiceHosts _hosts;
    private readonly IReadOnlySet<string>? _tenants;

    private Arrivals(ServiceHosts hosts, IReadOnlySet<string>? tenants) => (_hosts, _tenants) = (hosts, tenants);

    /// <param name="tenants">The tenants whose people may ask.</param>
    public static Arrivals FromTeams(ServiceHosts hosts, IReadOnlySet<string> tenants) => new(hosts, tenants);

    /// <summary>The test client has neither tokens nor a tenant of its own.</summary>
    public static Arrivals FromTestClient(ServiceHosts hosts) => new(hosts, null);

    /// <returns>Why not; empty when all fits.</returns>
    public string Fault(Activity activity, TokenVerdict.Trusted token)
    {
        if (activity.ChannelId != Teams)
        {
            return "it is not from Teams";
        }

        if (!_hosts.TryRead(activity.ServiceUrl, out _))
        {
            return "its service address is not allowed (Teams:AllowedServiceHosts)";
        }

        return _tenants is null ? "" : Fault(activity, token, _tenants);
    }

    private static string Fault(Activity activity, TokenVerdict.Trusted token, IReadOnlySet<string> tenants)
    {
        if (!token.Endorsements.Contains(Teams))
        {
            return "the token's key may not speak for Teams";
        }

        if (activity.ServiceUrl != token.ServiceUrl)
        {
            return "the token is for another service address";
        }

        string?[] said = [activity.Conversation?.TenantId, activity.ChannelData?.Tenant?.Id];
        var named = said.OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (named is not [var tenant] || !tenants.Contains(tenant))
        {
            return "its tenant is not allowed (Teams:TenantId, Teams:AllowedTenants)";
        }

        return activity.Type is Activity.Message or Activity.Invoke && string.IsNullOrEmpty(activity.From?.AadObjectId)
            ? "its sender belongs to no tenant"
            : "";
    }
}
