using System.ComponentModel.DataAnnotations;
using System.Reflection;
using CoopBot.Admin;
using CoopBot.Admin.SignIn;
using CoopBot.Core.Answers;
using CoopBot.Core.Conversations;
using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;
using CoopBot.Core.Records;
using CoopBot.Core.Retrieval;
using CoopBot.Discord;
using CoopBot.Teams;
using CoopBot.Telemetry;

namespace CoopBot;

/// <summary>All options, read from <c>appsettings.json</c>, the environment and the command line, and checked together.</summary>
internal sealed class Settings
{
    private readonly List<string> _problems = [];

    private Settings(IConfiguration configuration)
    {
        Knowledge = Bind<KnowledgeOptions>(configuration, KnowledgeOptions.Section);
        Records = Bind<RecordsOptions>(configuration, RecordsOptions.Section);
        Questions = Bind<QuestionsOptions>(configuration, QuestionsOptions.Section);
        Retrieval = Bind<RetrievalOptions>(configuration, RetrievalOptions.Section);
        Answers = Bind<AnswersOptions>(configuration, AnswersOptions.Section);
        Discord = Bind<DiscordOptions>(configuration, DiscordOptions.Section);
        Teams = Bind<TeamsOptions>(configuration, TeamsOptions.Section);
        Admin = Bind<AdminOptions>(configuration, AdminOptions.Section);
        Telemetry = Bind<TelemetryOptions>(configuration, TelemetryOptions.Section);
    }

    public KnowledgeOptions Knowledge { get; }

    public RecordsOptions Records { get; }

    public QuestionsOptions Questions { get; }

    public RetrievalOptions Retrieval { get; }

    public AnswersOptions Answers { get; }

    public DiscordOptions Discord { get; }

    public TeamsOptions Teams { get; }

    public AdminOptions Admin { get; }

    public TelemetryOptions Telemetry { get; }

    /// <summary>Everything wrong in the configuration, one line each, naming the key.</summary>
    public IReadOnlyList<string> Problems => _problems;

    public static Settings Read(IConfiguration configuration) => new(configuration);

    /// <summary>The file first, then the environment (<c>Records__Folder</c>), then what the command line says.</summary>
    public static IConfigurationRoot Sources(IEnumerable<KeyValuePair<string, string?>> commandLine)
    {
        const string File = "appsettings.json";
        var here = Directory.GetCurrentDirectory();
        return new ConfigurationBuilder()
            .SetBasePath(System.IO.File.Exists(Path.Combine(here, File)) ? here : AppContext.BaseDirectory)
            .AddJsonFile(File, optional: true)
            .AddEnvironmentVariables("ASPNETCORE_")
            .AddEnvironmentVariables()
            .AddInMemoryCollection(commandLine)
            .Build();
    }

    /// <summary>Key by key, so that one fault does not hide the next.</summary>
    private T Bind<T>(IConfiguration configuration, string section)
        where T : class, new()
    {
        var options = new T();
        var properties = typeof(T).GetProperties().Where(property => property.CanWrite).ToList();
        var misread = new HashSet<string>();
        foreach (var key in configuration.GetSection(section).GetChildren())
        {
            var property = properties.Find(property => property.Name.Equals(key.Key, StringComparison.OrdinalIgnoreCase));
            if (property is null)
            {
                _problems.Add($"{key.Path}: the key is not known; known are {string.Join(", ", properties.Select(known => known.Name))}");
            }
            else if (key.Value is null or "" && property.PropertyType.IsGenericType && !key.GetChildren().Any())
            {
                // An empty table: nothing is said, and the default stays.
            }
            else if (!TryRead(key, property.PropertyType, out var value))
            {
                misread.Add(property.Name);
                _problems.Add($"{key.Path}: \"{key.Value}\" is not {Form(property.PropertyType)}");
            }
            else
            {
                property.SetValue(options, value);
            }
        }

        foreach (var property in properties.Where(property => !misread.Contains(property.Name)))
        {
            var results = new List<ValidationResult>();
            var context = new ValidationContext(options) { MemberName = property.Name };
            Validator.TryValidateValue(property.GetValue(options)!, context, results, property.GetCustomAttributes<ValidationAttribute>().Select(Exact(property)));
            _problems.AddRange(results.Select(result => $"{section}:{property.Name}: {result.ErrorMessage}"));
        }

        return options;
    }

    private static bool TryRead(IConfigurationSection key, Type type, out object? value)
    {
        try
        {
            value = key.Get(type, binder => binder.ErrorOnUnknownConfiguration = true);
            // No file system takes a name with a null character.
            return value is not null && (value as string)?.Contains('\0', StringComparison.Ordinal) is not true;
        }
        catch (InvalidOperationException)
        {
            value = null;
            return false;
        }
    }

    /// <summary>A range with whole limits rounds what it looks at: 1.4 would pass for 1, and NaN would be thrown back.</summary>
    private static Func<ValidationAttribute, ValidationAttribute> Exact(PropertyInfo property) => attribute =>
        property.PropertyType == typeof(double) && attribute is RangeAttribute { Minimum: int least, Maximum: int most }
            ? new RangeAttribute((double)least, most)
            : attribute;

    private static string Form(Type type) => type switch
    {
        _ when type == typeof(int) => "a whole number",
        _ when type == typeof(double) => "a number",
        _ when type == typeof(TimeSpan) => "a time span such as 00:00:05",
        _ when type == typeof(string) => "a text",
        _ when type == typeof(bool) => "true or false",
        _ when type == typeof(Dictionary<string, PlaceRule>) =>
            "a table of rules by channel id (of Teams, without its \"19:\"), each with some of Answer, Mention, Thread, Private (true or false), Language (English, Spanish) and Audience (Everyone, Moderators, Admins)",
        _ when type == typeof(Dictionary<string, Rank>) => "a table of ranks (Moderator, Admin) by the id of a role, group or person",
        _ when type == typeof(SignInWay) => "one of Link, Discord, Entra, Off",
        _ => "a value of this key",
    };
}
