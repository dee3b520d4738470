using System.Reflection;
using System.Text.Json;
using CoopBot.Core;
using CoopBot.Discord;
using CoopBot.Teams;
using Microsoft.Extensions.Configuration;

namespace CoopBot.Tests;

public sealed class SettingsTests
{
    /// <summary>Sections that belong to ASP.NET Core.</summary>
    private static readonly string[] _ofTheHost = ["Urls", "AllowedHosts", "Logging"];

    /// <summary>Each options class by its section, with a fresh one's values by key.</summary>
    private static readonly Dictionary<string, Dictionary<string, string>> _defaults = typeof(Settings).GetProperties()
        .Where(property => SectionOf(property.PropertyType) is not null)
        .ToDictionary(property => SectionOf(property.PropertyType)!, property => Keys(Activator.CreateInstance(property.PropertyType)!));

    [Fact]
    public void Every_options_class_is_read()
    {
        var classes = new[] { typeof(AnswerPipeline).Assembly, typeof(Settings).Assembly, typeof(DiscordOptions).Assembly, typeof(TeamsOptions).Assembly }
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.Name.EndsWith("Options", StringComparison.Ordinal) && SectionOf(type) is not null);

        Assert.Equal(classes.Select(type => SectionOf(type)!).Order(), _defaults.Keys.Order());
        Assert.True(_defaults.Count >= 5);
    }

    [Fact]
    public void The_file_holds_every_key_with_its_default_and_no_other()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "appsettings.json")));
        var written = file.RootElement.EnumerateObject()
            .Where(section => !_ofTheHost.Contains(section.Name))
            .SelectMany(section => section.Value.EnumerateObject().Select(key => $"{section.Name}:{key.Name} = {key.Value}"));
        var known = _defaults.SelectMany(section => section.Value.Select(key => $"{section.Key}:{key.Key} = {key.Value}"));

        Assert.Equal(known.Order(), written.Order());
    }

    [Fact]
    public void The_file_is_sound()
    {
        var settings = Settings.Read(new ConfigurationBuilder().AddJsonFile(Path.Combine(Repository.Root, "appsettings.json")).Build());

        Faults.None(settings.Problems);
    }

    [Fact]
    public void Without_any_configuration_the_defaults_hold()
    {
        var settings = Settings.Read(new ConfigurationBuilder().Build());

        Assert.Empty(settings.Problems);
        Assert.Equal(("knowledge", "data", 2_000), (settings.Knowledge.Folder, settings.Records.Folder, settings.Questions.LongestQuestion));
    }

    [Theory]
    [InlineData("Questions:LongestQuestion", "abc", "Questions:LongestQuestion")]
    [InlineData("Questions:LongestQuestion", "99", "Questions:LongestQuestion")]
    [InlineData("Questions:Budget", "soon", "Questions:Budget")]
    [InlineData("Questions:Budget", "1.00:00:00", "Questions:Budget")]
    [InlineData("Answers:MostStatements", "0", "Answers:MostStatements")]
    [InlineData("Answers:CoverageFloor", "NaN", "Answers:CoverageFloor")]
    [InlineData("Answers:CoverageFloor", "1.4", "Answers:CoverageFloor")]
    [InlineData("Answers:CoverageFloor", "-0.3", "Answers:CoverageFloor")]
    [InlineData("Answers:CoverageFloor", "0,5", "Answers:CoverageFloor")]
    [InlineData("Questions:LongestQuestion:Deep", "5", "Questions:LongestQuestion")]
    [InlineData("Retrieval:K1", "-1", "Retrieval:K1")]
    [InlineData("Records:Folder", " ", "Records:Folder")]
    [InlineData("Knowledge:Folder", "", "Knowledge:Folder")]
    [InlineData("Answers:MostStatments", "3", "MostStatments")]
    [InlineData("Discord:Token", "not a token", "Discord:Token")]
    [InlineData("Discord:ApiBase", "http://discord.example/api/", "Discord:ApiBase")]
    [InlineData("Discord:ApiBase", "https://discord.com/api/v10", "Discord:ApiBase")]
    [InlineData("Discord:ModeratorsChannel", "general", "Discord:ModeratorsChannel")]
    [InlineData("Discord:Channels:general:Answer", "false", "general")]
    [InlineData("Discord:Channels:42:Anser", "false", "Discord:Channels")]
    [InlineData("Discord:Channels:42:Mention", "false", "Discord:ReadAllMessages")]
    [InlineData("Discord:Channels:42:Language", "Klingon", "Discord:Channels")]
    [InlineData("Discord:Roles:7", "Boss", "Discord:Roles")]
    [InlineData("Discord:ReadAllMessages", "perhaps", "Discord:ReadAllMessages")]
    [InlineData("Teams:TenantId", "00000000-0000-0000-0000-000000000000", "Teams:TenantId")]
    [InlineData("Teams:CertificatePath", "nowhere.pfx", "Teams:CertificatePath")]
    [InlineData("Teams:OpenIdMetadataUrl", "http://login.example/", "Teams:OpenIdMetadataUrl")]
    [InlineData("Teams:TokenUrl", "ftp://login.example/", "Teams:TokenUrl")]
    [InlineData("Teams:AllowedServiceHosts", "https://smba.trafficmanager.net/", "Teams:AllowedServiceHosts")]
    [InlineData("Teams:AllowedServiceHosts", " ", "Teams:AllowedServiceHosts")]
    [InlineData("Teams:AllowedTenants", "contoso.com", "Teams:AllowedTenants")]
    [InlineData("Teams:Channels:general:Answer", "false", "general")]
    [InlineData("Teams:Channels:19:2f1c@thread.tacv2:Answer", "false", "Teams:Channels")]
    [InlineData("Teams:Ranks:Ana", "Moderator", "Teams:Ranks")]
    [InlineData("Teams:ModeratorsConversation", "moderators", "Teams:ModeratorsConversation")]
    [InlineData("Teams:Emulator", "perhaps", "Teams:Emulator")]
    [InlineData("Admin:SignIn", "Password", "Admin:SignIn")]
    [InlineData("Admin:Address", "http://coopbot.example", "Admin:Address")]
    [InlineData("Admin:Address", "https://coopbot.example/admin", "Admin:Address")]
    [InlineData("Admin:Authority", "http://login.example/", "Admin:Authority")]
    [InlineData("Admin:IdleTimeout", "00:00:01", "Admin:IdleTimeout")]
    [InlineData("Admin:LongestSession", "3.00:00:00", "Admin:LongestSession")]
    [InlineData("Admin:People:42", "Boss", "Admin:People")]
    [InlineData("Telemetry:Endpoint", "http://collector.example:4318", "https address")]
    [InlineData("Telemetry:Endpoint", "https://name:secret@collector.example", "Telemetry:Endpoint")]
    [InlineData("Telemetry:Endpoint", "collector", "Telemetry:Endpoint")]
    [InlineData("Telemetry:Every", "00:00:00", "Telemetry:Every")]
    public void A_fault_names_its_key(string key, string value, string named)
    {
        var problem = Assert.Single(Read((key, value)).Problems);

        Assert.Contains(named, problem, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', problem);
    }

    [Fact]
    public void Teams_needs_tenant_and_secret_beside_its_id_and_no_test_client()
    {
        var problems = Read(("Teams:AppId", "11111111-2222-3333-4444-555555555555"), ("Teams:Emulator", "true")).Problems;

        Assert.Equal(["Teams:ClientSecret", "Teams:Emulator", "Teams:TenantId"], problems.Select(problem => string.Join(':', problem.Split(':')[..2])).Order());
    }

    [Fact]
    public void All_faults_are_reported_at_once()
    {
        var problems = Read(
            ("Questions:LongestQuestion", "abc"),
            ("Questions:EarlierTurns", "-1"),
            ("Questions:Bugdet", "00:00:01"),
            ("Answers:MostStatements", "0"),
            ("Answers:MostNearest", "none"),
            ("Records:Folder", "")).Problems;

        foreach (var key in new[] { "Questions:LongestQuestion", "Questions:EarlierTurns", "Bugdet", "Answers:MostStatements", "Answers:MostNearest", "Records:Folder" })
        {
            Assert.Single(problems, problem => problem.Contains(key, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("Discord", "Admin:ClientId", "Admin:ClientSecret", "Admin:People")]
    [InlineData("Entra", "Admin:ClientId", "Admin:ClientSecret", "Admin:Tenant", "Admin:People")]
    public void A_sign_in_that_could_let_nobody_in_names_all_that_is_missing(string way, params string[] keys) =>
        Assert.Equal(keys, Read(("Admin:SignIn", way)).Problems.Select(problem => string.Join(':', problem.Split(':').Take(2))));

    [Fact]
    public void The_command_line_overrides_the_environment_and_the_environment_the_file()
    {
        const string Name = "Records__Folder";
        var before = Environment.GetEnvironmentVariable(Name);
        try
        {
            Environment.SetEnvironmentVariable(Name, "from the environment");

            Assert.Equal("from the environment", Settings.Read(Settings.Sources([])).Records.Folder);
            Assert.Equal("given", Settings.Read(Settings.Sources([KeyValuePair.Create("Records:Folder", (string?)"given")])).Records.Folder);
        }
        finally
        {
            Environment.SetEnvironmentVariable(Name, before);
        }
    }

    private static Settings Read(params (string Key, string Value)[] values) => Settings.Read(new ConfigurationBuilder()
        .AddInMemoryCollection(values.Select(value => KeyValuePair.Create(value.Key, (string?)value.Value)))
        .Build());

    private static string? SectionOf(Type type) =>
        type.GetField("Section", BindingFlags.Public | BindingFlags.Static)?.GetRawConstantValue() as string;

    /// <summary>As <c>appsettings.json</c> spells them.</summary>
    private static Dictionary<string, string> Keys(object options)
    {
        var json = JsonSerializer.SerializeToElement(options, options.GetType());
        return json.EnumerateObject().ToDictionary(property => property.Name, property => property.Value.ToString());
    }
}
