using CoopBot.Core.Answers;
using CoopBot.Core.Knowledge;
using CoopBot.Core.Questions;
using CoopBot.Core.Records;

namespace CoopBot.Tests.Discord;

/// <summary>Answers whose texts are the worst that Unicode and Markdown have.</summary>
internal sealed class RandomAnswers(Random random)
{
    private static readonly string[] _pieces =
    [
        "a", "Quito ", " ", "\n", "\t", "*", "**", "_", "~~", "`", "```", "|", "||", "> ", "# ", "-# ", "- ", "1. ", "[x](http://evil.test)", "<https://evil.test>",
        "https://evil.test/a?b=c", "http://evil.test", "discord.gg/evil", "@everyone", "@here", "<@123>", "<@&123>", "<#123>", "<:a:1>", "<t:1>", "</x:1>", "\\", "[", "]", "(", ")",
        "👩🏽‍✈️", "🚤", "é", "e\u0301\u0323\u0308", "\u202E", "\u2066", "\u200B", "\uFEFF", "مرحبا", "你好", "\uD83D", "\uDE00", "\0", "\u2028", "ﷺ", "🇪🇨", "ａｂ", "раураl.com", "[1]", ":/", "://",
    ];

    public Entry Next()
    {
        Answer answer = random.Next(4) == 0
            ? Silence(Stated())
            : Stated();
        var entry = Records.Entries.Abstained();
        return entry with { Answer = answer, Question = new Question(Text(), [], new Origin("discord")) };
    }

    /// <summary>Half of them quote something.</summary>
    private Answer.Abstained Silence(Answer stated)
    {
        var silence = new Answer.Abstained(Language(), (AbstentionReason)random.Next(4), Text(), [.. Enumerable.Range(0, random.Next(7)).Select(_ => Text())]);
        return random.Next(2) == 0 ? silence : silence with { Statements = stated.Statements, Citations = stated.Citations };
    }

    private Answer.Conflicting Stated()
    {
        var citations = Enumerable.Range(1, 1 + random.Next(5)).Select(number => new Citation(
            number,
            new PassageId("en/x#1.1"),
            "knowledge/en/x.md",
            Text(),
            Text(),
            [.. Enumerable.Range(0, 1 + random.Next(2)).Select(_ => Source())])).ToList();
        var statements = Enumerable.Range(0, 1 + random.Next(5))
            .Select(_ => new AnswerStatement(Text(), [.. citations.Take(1 + random.Next(citations.Count)).Select(citation => citation.Number)], (StatementRole)random.Next(3)))
            .Select(statement => statement with { Emphasis = Emphasis(statement.Text) });
        return new Answer.Conflicting(Language(), "", [.. statements], citations, []) { Terms = random.Next(3) == 0 ? [new TermNote(Text(), Text())] : [] };
    }

    private CitedSource Source() => new(
        new SourceId($"s{random.Next(1_000)}"),
        Text(),
        Text(),
        random.Next(2) == 0 ? "2025-03-27" : "none printed",
        "",
        new Uri($"https://source.test/{random.Next(1_000)}/{new string('x', random.Next(20) == 0 ? 1_500 : 5)}/(a)?q={random.Next()}"));

    private Language Language() => (Language)random.Next(2);

    private string Text()
    {
        var length = random.Next(120) switch
        {
            0 => 1_000,
            1 => 0,
            2 => -1,
            _ => random.Next(60),
        };
        return length switch
        {
            -1 => "e" + new string('\u0301', 2_500),
            0 => new string('x', random.Next(6_000)),
            _ => string.Concat(Enumerable.Range(0, length).Select(_ => _pieces[random.Next(_pieces.Length)])),
        };
    }

    /// <summary>The first word, if any.</summary>
    private static IReadOnlyList<TextSpan> Emphasis(string text)
    {
        var word = text.Split(' ')[0];
        return word.Length > 0 ? [new TextSpan(0, word.Length)] : [];
    }
}
