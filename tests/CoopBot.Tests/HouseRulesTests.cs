using System.Reflection;
using System.Text.RegularExpressions;
using CoopBot.Core;
using CoopBot.Discord;
using CoopBot.Teams;
using Microsoft.Extensions.Logging;
using Xunit.Abstractions;

namespace CoopBot.Tests;

/// <summary>The rules of the house that a machine can hold.</summary>
public sealed partial class HouseRulesTests(ITestOutputHelper output)
{
    private const int LongestFile = 300;

    private static readonly Assembly[] _assemblies = [typeof(AnswerPipeline).Assembly, typeof(Settings).Assembly, typeof(DiscordOptions).Assembly, typeof(TeamsOptions).Assembly];

    private static readonly IReadOnlyList<SourceFile> _source = Repository.Files("src", ".cs");

    /// <summary>The program begins there: no caller has a token to give.</summary>
    private static readonly string[] _beginsHere = ["CommandLine.RunAsync", "Program.<Main>$"];

    [Fact]
    public void No_file_is_longer_than_three_hundred_lines()
    {
        var files = Repository.Files("src", ".cs", ".css", ".js", ".html", ".razor", ".sql")
            .Concat(Repository.Files("tests", ".cs"))
            .ToList();
        foreach (var folder in new[] { "src", "tests" })
        {
            var lines = files.Where(file => file.Name.StartsWith(folder, StringComparison.Ordinal)).Select(file => file.Lines).Order().ToList();
            output.WriteLine($"{folder}: {lines.Count} files, median {lines[lines.Count / 2]}, 90th percentile {lines[lines.Count * 9 / 10]}, longest {lines[^1]}");
        }

        Assert.Empty(files.Where(file => file.Lines > LongestFile).Select(file => $"{file.Name} has {file.Lines} lines"));
    }

    [Fact]
    public void No_folder_is_a_drawer_for_anything()
    {
        var folders = Folders("src").Concat(Folders("tests")).ToList();
        var drawers = folders.FindAll(folder => folder.Split('/').Any(part => part is "Common" or "Utils" or "Helpers" or "Models" or "Services"));
        var deep = folders.FindAll(folder => folder.Split('/').Length > 4);

        Faults.None(drawers);
        Faults.None(deep);
    }

    [Fact]
    public void A_file_holds_at_most_one_public_type_and_is_named_after_it()
    {
        var crowded = _source.Where(file => file.PublicTypes.Count > 1 && file.Name != "src/CoopBot.Core/TextId.cs");
        var misnamed = _source.Where(file => file.PublicTypes is [var type] && type != Path.GetFileNameWithoutExtension(file.Name));

        Faults.None(crowded.Select(file => $"{file.Name}: {string.Join(", ", file.PublicTypes)}"));
        Faults.None(misnamed.Select(file => $"{file.Name}: {file.PublicTypes[0]}"));
    }

    [Fact]
    public void No_clock_but_the_time_provider_and_no_blocking_wait()
    {
        string[] forbidden =
        [
            "DateTime.get_Now", "DateTime.get_UtcNow", "DateTime.get_Today", "DateTimeOffset.get_Now", "DateTimeOffset.get_UtcNow",
            "Thread.Sleep", "Task.Wait", "Task.WaitAll", "Task.WaitAny", "Task`1.get_Result", "ValueTask`1.get_Result", "SemaphoreSlim.Wait",
        ];

        Faults.None(Calls(member => forbidden.Contains(member)));
        Assert.DoesNotContain(_source, file => BlockingAwait().IsMatch(file.Code));
    }

    [Fact]
    public void Whoever_catches_everything_says_what_he_means_or_throws_it_on()
    {
        var catchers = _source.SelectMany(file => CatchAll().Matches(file.Code)
            .Where(match => !match.Value.Contains("throw;", StringComparison.Ordinal))
            .Select(_ => file.Name)).ToList();

        // One place may: the top of the worker, which must outlive any one question.
        Assert.DoesNotContain(catchers, name => !name.StartsWith("src/CoopBot/Chat/", StringComparison.Ordinal));
        Assert.True(catchers.Count <= 1, string.Join(", ", catchers));
    }

    [Fact]
    public void Every_asynchronous_method_ends_with_a_cancellation_token_that_must_be_given()
    {
        var faults = _assemblies.SelectMany(assembly => assembly.GetTypes())
            .Where(type => !MadeByCompiler(type) && !type.IsSubclassOf(typeof(Delegate)))
            .SelectMany(CodeReferences.Methods)
            .OfType<MethodInfo>()
            .Where(method => !method.IsPrivate && IsAsynchronous(method.ReturnType) && method.GetBaseDefinition() == method && !MadeByCompiler(method))
            .Where(method => method.Name is not nameof(IAsyncDisposable.DisposeAsync))
            .Where(method => method.GetParameters() is not [.., { ParameterType: var last, HasDefaultValue: false }] || last != typeof(CancellationToken))
            .Select(method => $"{method.DeclaringType!.Name}.{method.Name}")
            .Except(_beginsHere);

        Faults.None(faults);
    }

    [Fact]
    public void Every_regular_expression_is_bounded_in_time()
    {
        var unbounded = Methods()
            .Select(method => (method, attribute: method.GetCustomAttribute<GeneratedRegexAttribute>()))
            .Where(pair => pair.attribute is { } regex && !regex.Options.HasFlag(RegexOptions.NonBacktracking) && regex.MatchTimeoutMilliseconds <= 0)
            .Select(pair => $"{pair.method.DeclaringType!.Name}.{pair.method.Name}");

        Faults.None(unbounded);
        Faults.None(Calls(member => member is "Regex..ctor" or "Regex.IsMatch()" or "Regex.Match()" or "Regex.Matches()" or "Regex.Replace()" or "Regex.Split()" or "Regex.Count()"));
    }

    [Fact]
    public void Logging_goes_through_messages_made_at_build_time()
    {
        Faults.None(Calls(member => member.StartsWith($"{nameof(LoggerExtensions)}.Log", StringComparison.Ordinal)));
        Assert.DoesNotContain(_source, file => file.Name.StartsWith("src/CoopBot.Core/", StringComparison.Ordinal) && file.Code.Contains("Console.", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Calls(Func<string, bool> forbidden) =>
        from method in Methods()
        where method.DeclaringType!.Namespace != "System.Text.RegularExpressions.Generated" && method.GetCustomAttribute<GeneratedRegexAttribute>() is null
        from member in CodeReferences.Members(method)
        where forbidden(Name(member))
        select $"{method.DeclaringType}.{method.Name} calls {Name(member)}";

    /// <summary>"Type.Member"; a static method of Regex, which takes its pattern along, has "()" behind it.</summary>
    private static string Name(MemberInfo member) =>
        $"{member.DeclaringType?.Name}.{member.Name}{(member is MethodInfo { IsStatic: true } && member.DeclaringType == typeof(Regex) ? "()" : "")}";

    private static IEnumerable<MethodBase> Methods() =>
        _assemblies.SelectMany(assembly => assembly.GetTypes()).SelectMany(CodeReferences.Methods);

    private static bool MadeByCompiler(MemberInfo member) =>
        member.Name.Contains('<', StringComparison.Ordinal) || (member.DeclaringType is { } outer && MadeByCompiler(outer));

    private static bool IsAsynchronous(Type type) =>
        type == typeof(Task) || type == typeof(ValueTask)
        || (type.IsGenericType && type.GetGenericTypeDefinition() is var open
            && (open == typeof(Task<>) || open == typeof(ValueTask<>) || open == typeof(IAsyncEnumerable<>)));

    private static IEnumerable<string> Folders(string root) =>
        Repository.Files(root, ".cs", ".css", ".js", ".html", ".sql", ".tsv", ".json")
            .Select(file => Path.GetDirectoryName(file.Name)!.Replace('\\', '/'))
            .Distinct();

    [GeneratedRegex(@"\.GetAwaiter\(\)\s*\.GetResult\(\)", RegexOptions.NonBacktracking)]
    private static partial Regex BlockingAwait();

    /// <summary>A catch of everything with the block it has, as far as its first closing brace.</summary>
    [GeneratedRegex(@"catch\s*(\(\s*(System\.)?Exception(\s+\w+)?\s*\))?\s*\{[^}]*\}", RegexOptions.NonBacktracking)]
    private static partial Regex CatchAll();
}
