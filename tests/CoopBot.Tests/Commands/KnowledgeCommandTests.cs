using System.Text.Json;
using CoopBot.Core.Knowledge;
using CoopBot.Tests.Knowledge;

namespace CoopBot.Tests.Commands;

[Collection(OneConsole.Name)]
public sealed class KnowledgeCommandTests : IDisposable
{
    private readonly KnowledgeFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_clean_folder_is_checked_with_its_counts_and_no_complaint()
    {
        // Later than the reviews of this folder no clock of a test can hold: the command asks the machine's.
        Renew();

        var run = await RunAsync("check");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("English: 1 sheets, 4 statements, 1 disagreements, 1 open questions", run.Out, StringComparison.Ordinal);
        Assert.EndsWith("0 errors, 0 warnings.\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Errors_come_before_warnings_and_end_with_two()
    {
        Renew();
        folder.Delete("es/boats.md");
        folder.Write("sources.yml", KnowledgeFolder.Bibliography.Replace("kind: press", "kind: blog", StringComparison.Ordinal));

        var run = await RunAsync("check");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(["sources.yml:7", "en/boats.md: warning"], run.Error.Trim().Split('\n').Select(line => line[..line.IndexOf(": ", line.Contains("warning", StringComparison.Ordinal) ? 13 : 0, StringComparison.Ordinal)]));
        Assert.Equal("1 error, 1 warning.\n", run.Out);
    }

    [Theory]
    [InlineData(0, "check")]
    [InlineData(2, "check", "--strict")]
    public async Task Warnings_count_only_when_asked(int code, params string[] arguments)
    {
        Renew();
        folder.Delete("es/boats.md");

        Assert.Equal(code, (await RunAsync(arguments)).ExitCode);
    }

    [Fact]
    public async Task A_bad_line_of_the_regression_cases_is_a_warning_that_names_it()
    {
        Renew();
        const string Case = """{"id":"r-1","lang":"en","kind":"reviewed","question":"how many boats?","sources":["SOURCE"]}""";
        folder.Write("questions/reviewed.jsonl", $"{Case.Replace("SOURCE", "times-2025", StringComparison.Ordinal)}\n\n{Case.Replace("SOURCE", "no-such", StringComparison.Ordinal)}\n{{\"id\":3}}\n");

        var run = await RunAsync("check");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            [
                "questions/reviewed.jsonl:3: warning: the bibliography has no source \"no-such\", correct the id, add the source to sources.yml, or take the line out [unknown-source]",
                "questions/reviewed.jsonl:4: warning: this is no question with id, lang, kind, question and sources, mend the line or take it out [form]",
            ],
            run.Error.Trim().Split('\n'));
        Assert.EndsWith("0 errors, 2 warnings.\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_check_can_be_read_by_a_machine()
    {
        Renew();
        folder.Delete("es/boats.md");

        var run = await RunAsync("check", "--json");

        var report = JsonDocument.Parse(run.Out).RootElement;
        Assert.Equal(["revision", "sound", "errors", "warnings", "counts"], report.EnumerateObject().Select(field => field.Name));
        Assert.True(report.GetProperty("sound").GetBoolean());
        Assert.Equal(0, report.GetProperty("errors").GetArrayLength());
        var warning = report.GetProperty("warnings").EnumerateArray().Single();
        Assert.Equal(["file", "line", "what", "remedy", "rule"], warning.EnumerateObject().Select(field => field.Name));
        Assert.Equal(("en/boats.md", 0, "no-translation"), (warning.GetProperty("file").GetString(), warning.GetProperty("line").GetInt32(), warning.GetProperty("rule").GetString()));
        Assert.Equal(4, report.GetProperty("counts").GetProperty("en").GetProperty("statements").GetInt32());
        Assert.Equal(["sheets", "statements", "disagreements", "open_questions"], report.GetProperty("counts").GetProperty("es").EnumerateObject().Select(field => field.Name));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_used_is_told_to_a_machine_too()
    {
        folder.Write("glossary.yml", "terms: [");

        var run = await RunAsync("check", "--json");

        var report = JsonDocument.Parse(run.Out).RootElement;
        Assert.Equal((2, false, 1), (run.ExitCode, report.GetProperty("sound").GetBoolean(), report.GetProperty("errors").GetArrayLength()));
        Assert.Equal((JsonValueKind.Null, JsonValueKind.Null), (report.GetProperty("revision").ValueKind, report.GetProperty("counts").ValueKind));
    }

    [Fact]
    public async Task A_new_sheet_lacks_what_its_writer_has_to_say_and_nothing_else()
    {
        Renew();

        var run = await RunAsync("new", "night-patrols");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("knowledge check", run.Out, StringComparison.Ordinal);
        // The new sheet bears today's date, so it is read by the clock it was written by.
        var problems = folder.AllProblems(TimeProvider.System.GetUtcNow());
        Assert.Equal(
            [
                "en/night-patrols.md:2", "en/night-patrols.md:12", "en/night-patrols.md:13",
                "es/night-patrols.md:2", "es/night-patrols.md:13", "es/night-patrols.md:14",
            ],
            problems.Select(problem => $"{problem.Path}:{problem.Line}"));
        Assert.All(problems, problem => Assert.Equal(Rule.Unfinished, problem.Rule));
    }

    [Fact]
    public async Task A_new_sheet_filled_in_is_sound()
    {
        Renew();
        await RunAsync("new", "night-patrols", "--title", "Night: \"patrols\" #1");
        Fill("en", "FILL IN a heading", "Start", "FILL IN a statement that can stand alone, with its date and its unit. [^source-id]", "Patrols began in 2025. [^times-2025]");
        Fill("es", "COMPLETAR el título, como un lector llamaría al tema", "Patrullas n.º 1", "COMPLETAR un encabezado", "Inicio", "COMPLETAR la misma afirmación que en inglés, con las mismas cifras y marcas. [^source-id]", "Las patrullas empezaron en 2025. [^times-2025]");

        Assert.Empty(folder.AllProblems(TimeProvider.System.GetUtcNow()));
        Assert.Contains(folder.Sound().Sheets, sheet => sheet.Title == "Night: \"patrols\" #1");

        void Fill(string language, params string[] words)
        {
            var path = Path.Combine(folder.Path, language, "night-patrols.md");
            var text = words.Chunk(2).Aggregate(File.ReadAllText(path), (text, pair) => text.Replace(pair[0], pair[1], StringComparison.Ordinal));
            folder.Write($"{language}/night-patrols.md", text);
        }
    }

    [Fact]
    public async Task An_existing_sheet_is_never_written_over()
    {
        folder.Delete("en/boats.md");

        var run = await RunAsync("new", "boats");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(Path.Combine("es", "boats.md"), run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(folder.Path, "en/boats.md")));
        Assert.Equal(KnowledgeFolder.Spanish, File.ReadAllText(Path.Combine(folder.Path, "es/boats.md")));
    }

    [Theory]
    [InlineData("Night")]
    [InlineData("../night")]
    [InlineData("_night")]
    [InlineData("night.md")]
    [InlineData("night-")]
    [InlineData("")]
    public async Task A_name_that_is_no_slug_is_refused(string slug)
    {
        var files = Directory.GetFileSystemEntries(folder.Path, "*", SearchOption.AllDirectories);

        var run = await RunAsync("new", slug);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("a-z, 0-9 and hyphens", run.Error, StringComparison.Ordinal);
        Assert.Equal(files, Directory.GetFileSystemEntries(folder.Path, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_sheet_is_shown_with_its_sources_written_out()
    {
        var run = await RunAsync("show", "boats", "--lang", "es");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("Lanchas patrulleras\nes/boats.md, as of 2025-03-27", run.Out, StringComparison.Ordinal);
        Assert.Contains("- Dos lanchas llegaron a Manta el 3 de marzo de 2025. [1][2]\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("[2] El Diario: Ecuador y EE. UU. (none printed) https://diario.example/b", run.Out, StringComparison.Ordinal);
        Assert.Contains("  - Quién mantiene las lanchas\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sheet_that_is_not_there_brings_those_that_are()
    {
        var run = await RunAsync("show", "ships");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("There is no sheet en/ships.md. There are:\n  boats\n", run.Error);
    }

    [Fact]
    public async Task A_term_is_looked_up()
    {
        var known = await RunAsync("term", "homeland", "security", "INVESTIGATIONS");
        var unknown = await RunAsync("term", "HSY");

        Assert.Equal((0, "HSI\n  English: Homeland Security Investigations\n  Spanish: Investigaciones de Seguridad Nacional\n"), (known.ExitCode, known.Out));
        Assert.Equal((2, "The glossary does not know `HSY`. Nearest: HSI.\n"), (unknown.ExitCode, unknown.Error));
    }

    [Fact]
    public async Task The_bibliography_is_listed_whole_or_as_far_as_it_is_unused()
    {
        folder.Write("sources.yml", KnowledgeFolder.Bibliography + KnowledgeFolder.Bibliography[..KnowledgeFolder.Bibliography.IndexOf("- id: diario", StringComparison.Ordinal)].Replace("times-2025", "gazette-2025", StringComparison.Ordinal));

        var all = await RunAsync("sources");
        var unused = await RunAsync("sources", "--unused");

        Assert.Contains("times-2025 (6 statements)\n  The Times: Ecuador and the US, 2025-03-26\n  https://times.example/a\n  press, en, read 2026-11-21; reliability high: Signed and dated.\n", all.Out, StringComparison.Ordinal);
        Assert.EndsWith("3 sources.\n", all.Out, StringComparison.Ordinal);
        Assert.StartsWith("gazette-2025 (0 statements)", unused.Out, StringComparison.Ordinal);
        Assert.EndsWith("1 sources.\n", unused.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("show", "boats")]
    [InlineData("term", "HSI")]
    [InlineData("sources")]
    public async Task Nothing_is_shown_of_a_folder_with_errors(params string[] arguments)
    {
        folder.Write("glossary.yml", "terms: [");

        var run = await RunAsync(arguments);

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains("glossary.yml:1: this is not valid YAML", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("new")]
    [InlineData("show")]
    [InlineData("term")]
    [InlineData("sources")]
    public async Task Every_command_has_help(string command)
    {
        var run = await RunAsync(command, "--help");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("--knowledge", run.Out, StringComparison.Ordinal);
    }

    private Task<Terminal> RunAsync(params string[] arguments) => Terminal.RunAsync(["knowledge", .. arguments, "--knowledge", folder.Path]);

    /// <summary>Sets the days of the folder to today's: the commands read the machine's clock.</summary>
    private void Renew()
    {
        var today = TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        folder.Write("en/boats.md", KnowledgeFolder.English.Replace("reviewed: 2026-11-21", $"reviewed: {today}", StringComparison.Ordinal));
        folder.Write("es/boats.md", KnowledgeFolder.Spanish.Replace("reviewed: 2026-11-21", $"reviewed: {today}", StringComparison.Ordinal));
    }
}
