using System.Text;
using CoopBot.Core.Knowledge;
using CoopBot.Tests.Records;

namespace CoopBot.Tests.Knowledge;

/// <summary>A knowledge folder of its own, sound until a test spoils it; deleted afterwards.</summary>
internal sealed class KnowledgeFolder : IDisposable
{
    public const string Bibliography = """
        - id: times-2025
          title: Ecuador and the US
          publisher: The Times
          date: 2025-03-26
          url: https://times.example/a
          language: en
          kind: press
          reliability: high
          reason: Signed and dated.
          read: 2026-11-21
        - id: diario-2025
          title: "Ecuador y EE. UU."
          publisher: El Diario
          date: none printed
          covers: 2025-03
          url: https://diario.example/b
          language: es
          kind: aggregator
          reliability: low
          reason: Undated.
          read: 2026-11-21

        """;

    public const string Glossary = """
        terms:
          - acronym: HSI
            en: [Homeland Security Investigations]
            es: [Investigaciones de Seguridad Nacional]
        everyday:
          - en: [boat, vessel]
            es: [lancha]
        names:
          - en: [US]
            es: [EE. UU.]
          - en: [Navy]
            es: [Armada]

        """;

    public const string English = """
        ---
        title: Patrol boats
        as_of: 2025-03-27
        reviewed: 2026-11-21
        audience: everyone
        aliases: [boats, "the navy's boats"]
        open_questions:
          - Who maintains the boats
        ---
        ## Number
        - The US gave 40 patrol boats to the Navy in 2025. [^times-2025]
        - Two boats arrived in Manta on 3 March 2025. [^times-2025] [^diario-2025]

        ## Cost
        > [!CONFLICT]
        > - The Times puts the boats at US$1.1 million. [^times-2025]
        > - El Diario puts the boats at US$985,044. [^diario-2025]
        >
        > The two amounts count different boats.

        """;

    public const string Spanish = """
        ---
        title: Lanchas patrulleras
        as_of: 2025-03-27
        reviewed: 2026-11-21
        translation_of: en/boats
        open_questions:
          - Quién mantiene las lanchas
        ---
        ## Número
        - EE. UU. dio 40 lanchas patrulleras a la Armada en 2025. [^times-2025]
        - Dos lanchas llegaron a Manta el 3 de marzo de 2025. [^times-2025] [^diario-2025]

        ## Costo
        > [!CONFLICT]
        > - The Times pone las lanchas en 1,1 millones de dólares. [^times-2025]
        > - El Diario pone las lanchas en 985.044 dólares. [^diario-2025]
        >
        > Las dos cifras cuentan lanchas distintas.

        """;

    /// <summary>The day on which the sheets were reviewed.</summary>
    public static readonly DateTimeOffset Today = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);

    private readonly string root = Directory.CreateTempSubdirectory("coopbot-knowledge-").FullName;

    public KnowledgeFolder()
    {
        Write("sources.yml", Bibliography);
        Write("glossary.yml", Glossary);
        Write("en/boats.md", English);
        Write("es/boats.md", Spanish);
    }

    public string Path => System.IO.Path.Combine(root, "knowledge");

    public void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public void Write(string path, byte[] bytes)
    {
        var whole = System.IO.Path.Combine(Path, path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(whole)!);
        File.WriteAllBytes(whole, bytes);
    }

    public void Delete(string path) => File.Delete(System.IO.Path.Combine(Path, path));

    public Reading Read() => Read(Today);

    public Reading Read(DateTimeOffset now) => KnowledgeReader.Read(Path, clock: new FixedTime { Now = now });

    public Snapshot Sound()
    {
        var reading = Read();
        Assert.True(reading is Reading.Sound, reading is Reading.Refused refused ? string.Join('\n', refused.Problems) : "");
        return ((Reading.Sound)reading).Snapshot;
    }

    /// <summary>The errors of a folder that is refused.</summary>
    public IReadOnlyList<Problem> Problems() => [.. Assert.IsType<Reading.Refused>(Read()).Problems.Where(problem => problem.Severity == Severity.Error)];

    /// <summary>Errors and warnings, whether it is refused or not.</summary>
    public IReadOnlyList<Problem> AllProblems() => AllProblems(Today);

    public IReadOnlyList<Problem> AllProblems(DateTimeOffset now) =>
        Read(now) switch
        {
            Reading.Sound sound => sound.Warnings,
            Reading.Refused refused => refused.Problems,
            _ => throw new InvalidOperationException("A reading is sound or refused."),
        };

    public void Dispose() => Directory.Delete(root, recursive: true);
}
