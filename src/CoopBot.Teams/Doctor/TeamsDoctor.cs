using System.Globalization;
using CoopBot.Teams.Protocol.Connector;
using CoopBot.Teams.Protocol.Tokens;

namespace CoopBot.Teams.Doctor;

/// <summary>Looks at what Teams needs, without a message to anybody, and says what to click.</summary>
internal sealed class TeamsDoctor(TeamsOptions options, HttpMessageInvoker http, TimeProvider time, ILoggerFactory logs)
{
    /// <summary>Tokens are judged with five minutes' leave; half of it gone is worth a word.</summary>
    private static readonly TimeSpan _mostSkew = TimeSpan.FromMinutes(2);

    public async Task<IReadOnlyList<Finding>> ExamineAsync(CancellationToken cancellationToken) =>
    [
        await TokenAsync(cancellationToken),
        await MetadataAsync(cancellationToken),
        await ClockAsync(cancellationToken),
        new Finding(true, $"People of {string.Create(CultureInfo.InvariantCulture, $"{options.Tenants().Count}")} tenant(s) may ask; answers go to {options.AllowedServiceHosts}."),
        new Finding(true, $"To finish, open https://portal.azure.com, the Azure Bot of {options.AppId}: under Configuration set the messaging endpoint to https://YOUR-HOST{TeamsAdapter.Path}, under Channels add Microsoft Teams; then upload what `teams package` writes in https://admin.teams.microsoft.com > Teams apps > Manage apps"),
    ];

    private async Task<Finding> TokenAsync(CancellationToken cancellationToken)
    {
        var token = new AppToken(http, options.TokenAddress(), options.AppId, TeamsAdapter.Credential(options), time, logs.CreateLogger<AppToken>());
        if ((await token.TakeAsync(cancellationToken)).Length > 0)
        {
            return new Finding(true, "Application id, tenant and secret fit together: a token was given.");
        }

        var remedy = token.Problem switch
        {
            "invalid_client" => "Open https://entra.microsoft.com > App registrations, the app, Certificates & secrets: make a new client secret, and put its value (not its id) into Teams:ClientSecret",
            "unauthorized_client" => "Teams:AppId is not known in Teams:TenantId: compare both with the Configuration page of the Azure Bot",
            "invalid_request" => "Teams:TenantId is not a tenant that Entra knows: compare it with \"App Tenant ID\" on the Configuration page of the Azure Bot",
            _ => $"See that {options.TokenAddress().Host} can be reached from here, and check Teams:TokenUrl",
        };
        return new Finding(false, $"No token is given: {token.Problem}.", remedy);
    }

    private async Task<Finding> MetadataAsync(CancellationToken cancellationToken)
    {
        var keys = new SigningKeys(http, new Uri(options.OpenIdMetadataUrl), time, logs.CreateLogger<SigningKeys>());
        var known = await keys.ForAsync("", cancellationToken);
        return known.Keys.Count > 0
            ? new Finding(true, $"The keys that Teams signs with are published: {known.Keys.Count} of {known.Issuer}.")
            : new Finding(false, $"The keys that Teams signs with cannot be had from {options.OpenIdMetadataUrl}.", "See that this address can be reached from here, and check Teams:OpenIdMetadataUrl");
    }

    private async Task<Finding> ClockAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, options.OpenIdMetadataUrl);
            using var response = await http.SendAsync(request, cancellationToken);
            if (response.Headers.Date is not { } theirs)
            {
                return new Finding(true, "The clock could not be compared.");
            }

            var skew = (time.GetUtcNow() - theirs).Duration();
            var what = string.Create(CultureInfo.InvariantCulture, $"The clock differs from Microsoft's by {skew.TotalSeconds:0} s.");
            return skew <= _mostSkew ? new Finding(true, what) : new Finding(false, what, "Set the machine's clock by a time server: beyond five minutes every token is refused");
        }
        catch (HttpRequestException)
        {
            return new Finding(true, "The clock could not be compared.");
        }
    }
}
