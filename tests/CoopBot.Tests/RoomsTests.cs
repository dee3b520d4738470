using System.Reflection;
using CoopBot.Core;
using CoopBot.Core.Answers;
using CoopBot.Core.Questions;
using CoopBot.Core.Records;
using CoopBot.Core.Retrieval;
using CoopBot.Discord;

namespace CoopBot.Tests;

/// <summary>The arrows of the house: who may know whom.</summary>
public sealed class RoomsTests
{
    private const string Core = "CoopBot.Core";

    private static readonly Assembly _core = typeof(AnswerPipeline).Assembly;

    /// <summary>Each room of Core with the rooms it may know.</summary>
    private static readonly Dictionary<string, string[]> _arrows = new()
    {
        ["Questions"] = [],
        ["Knowledge"] = ["Questions"],
        ["Retrieval"] = ["Questions", "Knowledge"],
        ["Answers"] = ["Questions", "Knowledge", "Retrieval"],
        ["Conversations"] = ["Questions", "Knowledge", "Retrieval", "Answers"],
        ["Records"] = ["Questions", "Knowledge", "Retrieval", "Answers", "Conversations"],
        ["Reviewing"] = ["Questions", "Knowledge", "Retrieval", "Answers", "Conversations", "Records"],
    };

    /// <summary>
    /// What Knowledge takes from Questions: the words for a language and for a circle of readers, how text falls apart into
    /// words, and the names of sources it hands over; nothing that reads questions.
    /// </summary>
    private static readonly Type[] _sharedWords =
    [
        typeof(Language), typeof(LanguageCodes), typeof(Audience), typeof(Tokenizer), typeof(Token), typeof(Words), typeof(Numerals), typeof(FunctionWords),
        typeof(SourceNames),
    ];

    public static TheoryData<string> Rooms => [.. _arrows.Keys];

    [Fact]
    public void The_rooms_of_core_are_those_of_the_map()
    {
        var rooms = new DirectoryInfo(Path.Combine(Repository.Root, "src", Core)).EnumerateDirectories()
            .Select(folder => folder.Name)
            .Where(name => name is not ("bin" or "obj"));

        Assert.Equal(_arrows.Keys.Order(), rooms.Order());
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_names_only_rooms_before_it_in_its_using_lines(string room)
    {
        var faults = Repository.Files($"src/{Core}/{room}", ".cs").SelectMany(file => file.Usings
            .Where(name => name.StartsWith("CoopBot", StringComparison.Ordinal) && !Allowed(room, name))
            .Select(name => $"{file.Name} uses {name}"));

        Faults.None(faults);
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_refers_only_to_rooms_before_it_in_its_code(string room)
    {
        var faults = TypesOf(room).SelectMany(type => CodeReferences.Types(type)
            .Where(other => other.Assembly == _core && !Allowed(room, other.Namespace ?? ""))
            .Select(other => $"{type} refers to {other}"));

        Faults.None(faults);
    }

    [Fact]
    public void Knowledge_takes_no_more_from_questions_than_language_audience_and_words()
    {
        var taken = TypesOf("Knowledge").SelectMany(CodeReferences.Types)
            .Where(type => type.Namespace == $"{Core}.Questions")
            .Distinct();

        Faults.None(taken.Except(_sharedWords).Select(type => type.Name));
    }

    [Fact]
    public void Only_the_pipeline_conducts()
    {
        Type[] stations = [typeof(QuestionReader), typeof(Retriever), typeof(QuotingComposer), typeof(CitationBinder), typeof(IEntryRecorder)];
        var conductors = _core.GetTypes()
            .Where(type => CodeReferences.Types(type).Intersect(stations).Count() > 1)
            .Select(Outermost)
            .Distinct();
        var callers = _core.GetTypes()
            .Where(type => CodeReferences.Types(type).Contains(typeof(AnswerPipeline)))
            .Select(Outermost)
            .Where(type => type != typeof(AnswerPipeline));

        Assert.Equal([typeof(AnswerPipeline)], conductors);
        Assert.Empty(callers);
    }

    [Fact]
    public void Core_knows_no_chat_platform_and_no_web()
    {
        string[] foreign = ["Microsoft.AspNetCore", "Microsoft.Extensions", "System.Net.", "Discord", "CoopBot.Discord", "CoopBot.Teams", "Microsoft.Bot"];

        var referred = _core.GetReferencedAssemblies().Select(name => $"the project refers to {name.Name}");
        var used = Repository.Files($"src/{Core}", ".cs").SelectMany(file => file.Usings.Select(name => $"{file.Name} uses {name}"));

        Faults.None(from line in referred.Concat(used)
                    from part in foreign
                    where line.Contains($" {part}", StringComparison.OrdinalIgnoreCase)
                    select line);
    }

    [Fact]
    public void Discords_protocol_knows_nothing_of_questions()
    {
        var faults = typeof(DiscordOptions).Assembly.GetTypes()
            .Where(type => (type.Namespace ?? "").StartsWith("CoopBot.Discord.Protocol", StringComparison.Ordinal))
            .SelectMany(type => CodeReferences.Types(type)
                .Where(other => (other.Namespace ?? "").StartsWith("CoopBot.", StringComparison.Ordinal) && !other.Namespace!.StartsWith("CoopBot.Discord.Protocol", StringComparison.Ordinal))
                .Select(other => $"{type} refers to {other}"));

        Faults.None(faults);
    }

    [Fact]
    public void An_adapter_knows_core_and_nothing_else_of_the_house() => Assert.Equal(
        [Core],
        typeof(DiscordOptions).Assembly.GetReferencedAssemblies().Select(name => name.Name!).Where(name => name.StartsWith("CoopBot", StringComparison.Ordinal)));

    [Fact]
    public void Each_namespace_is_the_folder_it_stands_in()
    {
        var faults = Repository.Files("src", ".cs")
            .Where(file => file.Code.Contains("namespace ", StringComparison.Ordinal))
            .Where(file => !file.Code.Contains($"namespace {Path.GetDirectoryName(file.Name)!["src/".Length..].Replace('/', '.')};", StringComparison.Ordinal))
            .Select(file => file.Name);

        Faults.None(faults);
    }

    private static bool Allowed(string room, string name) =>
        IsIn(room, name)
        || Array.Exists(_arrows[room], other => IsIn(other, name))
        || name == Core
        || !name.StartsWith(Core, StringComparison.Ordinal);

    /// <summary>A room may have a folder of its own within it.</summary>
    private static bool IsIn(string room, string name) => name == $"{Core}.{room}" || name.StartsWith($"{Core}.{room}.", StringComparison.Ordinal);

    private static IEnumerable<Type> TypesOf(string room) => _core.GetTypes().Where(type => IsIn(room, type.Namespace ?? ""));

    private static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;
}
