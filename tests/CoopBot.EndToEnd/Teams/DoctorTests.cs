using CoopBot.Teams;
using CoopBot.Teams.Doctor;
using Microsoft.Extensions.Logging.Abstractions;

namespace CoopBot.EndToEnd.Teams;

public sealed class DoctorTests
{
    [Fact]
    public async Task All_is_well_where_it_is()
    {
        await using var fake = await FakeTeams.StartAsync();
        var findings = await ExamineAsync(fake, _ => { });
        Assert.All(findings, finding => Assert.True(finding.Sound, finding.What));
        Assert.Contains(findings, finding => finding.What.Contains("/api/messages", StringComparison.Ordinal));
        Assert.Empty(fake.Calls);
    }

    [Theory]
    [InlineData("secret", "Certificates & secrets")]
    [InlineData("keys", "Teams:OpenIdMetadataUrl")]
    public async Task What_is_wrong_is_named_with_what_to_do(string wrong, string remedy)
    {
        await using var fake = await FakeTeams.StartAsync();
        var findings = await ExamineAsync(fake, options =>
        {
            options.ClientSecret = wrong == "secret" ? "another" : options.ClientSecret;
            options.OpenIdMetadataUrl = wrong == "keys" ? new Uri(fake.Address, "nowhere").ToString() : options.OpenIdMetadataUrl;
        });
        Assert.Contains(remedy, Assert.Single(findings, finding => !finding.Sound).Remedy, StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<Finding>> ExamineAsync(FakeTeams fake, Action<TeamsOptions> change)
    {
        var options = new TeamsOptions
        {
            AppId = FakeTeams.AppId,
            TenantId = FakeTeams.Tenant,
            ClientSecret = "the-secret-of-the-bot",
            OpenIdMetadataUrl = fake.Metadata.ToString(),
            TokenUrl = new Uri(fake.Address, "token").ToString(),
        };
        change(options);
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false };
        using var http = new HttpMessageInvoker(handler);
        return await new TeamsDoctor(options, http, TimeProvider.System, NullLoggerFactory.Instance).ExamineAsync(CancellationToken.None);
    }
}
