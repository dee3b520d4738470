using CoopBot.Core.Answers;
using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;
using CoopBot.Core.Records;
using CoopBot.Core.Retrieval;

namespace CoopBot.Tests.Records;

/// <summary>Entries as the pipeline writes them.</summary>
internal static class Entries
{
    public static Entry Grounded(string question = "¿Cuántas lanchas patrulleras hay en Guayaquil? 🚤👩🏽‍✈️") => Of(
        new Question(question, ["What is the HSI?", "والزوارق؟"], new Origin("discord", "guild/1/channel/2")),
        new Answer.Grounded(
            Language.Spanish,
            "Cuarenta lanchas; «dos» llegan en 2026 [1].",
            [new AnswerStatement("Cuarenta lanchas; «dos» llegan en 2026.", [1], StatementRole.Plain)],
            [Citation(1)],
            ["Lanchas patrulleras"]));

    public static Entry Conflicting() => Of(
        new Question("what does the dock cost?", [], new Origin("web", "tab-7", Audience.Moderators)),
        new Answer.Conflicting(
            Language.English,
            "Time.news says US$460,000 [1].\nEl Oriente says US$370,000 [2].\nThe amounts look shifted [1][2].",
            [
                new AnswerStatement("Time.news says US$460,000.", [1], StatementRole.Side),
                new AnswerStatement("El Oriente says US$370,000.", [2], StatementRole.Side),
                new AnswerStatement("The amounts look shifted.", [1, 2], StatementRole.Caution),
            ],
            [Citation(1), Citation(2)],
            []));

    public static Entry Abstained(AbstentionReason reason = AbstentionReason.KnownGap) => Of(
        new Question("מי בונה את \u202eהרציף\u202c؟ <script>'; drop table entries; --", [], new Origin("cli")),
        new Answer.Abstained(Language.English, reason, "The sources do not say.", ["Maritime base", "Dock"]));

    public static Entry In(string conversation, string question) => Of(
        new Question(question, [], new Origin("teams", conversation)),
        new Answer.Abstained(Language.English, AbstentionReason.NotCovered, "The sources do not say.", []));

    public static Entry Of(Question question, Answer answer) => new(
        new EntryId(Guid.CreateVersion7().ToString()),
        new DateTimeOffset(2026, 11, 21, 9, 30, 1, 234, 567, TimeSpan.Zero),
        question,
        new Query(
            question.Text,
            answer.Language,
            [new QueryTerm("lanchas", ["lancha"], ["lanch"], 1, Light: false, Carried: false), new QueryTerm("reactivacion", ["reactivacion"], ["reactiv", "reactivacion"], 0.1 + 0.2, Light: true, Carried: true)],
            FollowUp: true,
            TooLong: false,
            WantsList: false),
        RecordsFolder.Knowledge.Revision,
        [
            new LoggedCandidate(
                new PassageId("es/lanchas#2.1"),
                12.345678901234567,
                1d / 3,
                new Dictionary<Feature, float> { [Feature.Bm25] = 1f / 3, [Feature.Numbers] = -0.25f },
                [new TermScore("lanchas", "lanch", 7.1, 1, 0, 2, 3)]),
            new LoggedCandidate(new PassageId("en/dock#1.1"), double.Epsilon, 0, new Dictionary<Feature, float>(), []),
        ],
        answer,
        new Timings(0.12, 1.5, 0.003, 1e-9));

    private static Citation Citation(int number) => new(
        number,
        new PassageId("es/lanchas#2.1"),
        "knowledge/es/lanchas.md",
        "Número",
        "Cuarenta lanchas; «dos» llegan en 2026.",
        [
            new CitedSource(
                new SourceId("eloriente-2025-03-27"),
                "Título \"raro\" \\ con\ttabulador",
                "El Oriente",
                "2025-03-27",
                "2025-03",
                new Uri("https://example.org/Año?q=1&r=%20")),
        ]);
}
