using System.ComponentModel.DataAnnotations;
using CoopBot.Core.Answers;
using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;
using CoopBot.Core.Records;
using CoopBot.Core.Retrieval;

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
    }

    public KnowledgeOptions Knowledge { get; }

    public RecordsOptions Records { get; }

    public QuestionsOptions Questions { get; }

    public RetrievalOptions Retrieval { get; }

    public AnswersOptions Answers { get; }

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

    private T Bind<T>(IConfiguration configuration, string section)
        where T : class, new()
    {
        try
        {
            var options = configuration.GetSection(section).Get<T>(binder => binder.ErrorOnUnknownConfiguration = true) ?? new T();
            var results = new List<ValidationResult>();
            Validator.TryValidateObject(options, new ValidationContext(options), results, validateAllProperties: true);
            _problems.AddRange(results.Select(result => $"{section}:{string.Join(",", result.MemberNames)}: {result.ErrorMessage}"));
            return options;
        }
        catch (InvalidOperationException error)
        {
            _problems.Add($"{section}: {error.Message.ReplaceLineEndings(" ")} {error.InnerException?.Message}".TrimEnd());
            return new T();
        }
    }
}
