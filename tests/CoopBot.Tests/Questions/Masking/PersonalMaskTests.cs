using System.Text;
using System.Text.Json;
using CoopBot.Core.Questions.Masking;
using CoopBot.Tests.Answers;
using Xunit.Abstractions;

namespace CoopBot.Tests.Questions.Masking;

/// <summary>What tells who a person is becomes a word; what belongs to the topic stays. COOPBOT_CASES sets how many texts are tried.</summary>
public sealed class PersonalMaskTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("write me at ana.pérez+x@correo.gob.ec please", "write me at [e-mail] please")]
    [InlineData("¿Qué es la HSI? Mi correo: ana@uio.satnet.net.", "¿Qué es la HSI? Mi correo: [e-mail].")]
    [InlineData("my number is 0991234567, what did the dock cost?", "my number is [phone], what did the dock cost?")]
    [InlineData("mi número es 099 123 4567, ¿cuánto costó el muelle?", "mi número es [teléfono], ¿cuánto costó el muelle?")]
    [InlineData("+593 99 123 4567 and +593-2-234-5678", "[phone] and [phone]")]
    [InlineData("the office (02) 234-5678 or 00593 2 234 5678", "the office [phone] or [phone]")]
    [InlineData("in Miami (305) 555-0123, 305.555.0123 or +1 305 555 0123", "in Miami [phone], [phone] or [phone]")]
    [InlineData("desde España +34 612 34 56 78", "desde España [teléfono]")]
    [InlineData("call me: 3055550123", "call me: [phone]")]
    [InlineData("WhatsApp 2345678 por favor, gracias", "WhatsApp [teléfono] por favor, gracias")]
    [InlineData("my cedula is 1712345675", "my cedula is [ID number]")]
    [InlineData("cédula 171234567-5, ¿qué es la HSI?", "cédula [documento], ¿qué es la HSI?")]
    [InlineData("RUC 1712345675001 y 1790012345001 de la empresa", "RUC [documento] y [documento] de la empresa")]
    [InlineData("my SSN is 123-45-6789 and my passport A1234567", "my SSN is [ID number] and my passport [ID number]")]
    [InlineData("pay with 4111 1111 1111 1111 or 378282246310005", "pay with [card number] or [card number]")]
    [InlineData("la tarjeta 5500-0000-0000-0004 para el pago", "la tarjeta [tarjeta] para el pago")]
    [InlineData("both 0991234567 1712345675", "both [phone] [ID number]")]
    [InlineData("hidden 09\u200b91\u200b234567 and ０９９１２３４５６７", "hidden [phone] and [phone]")]
    public void What_tells_who_a_person_is_becomes_a_word(string text, string masked) => Assert.Equal(masked, PersonalMask.Apply(text));

    [Theory]
    [InlineData("the dock cost $498,618.72 on 2025-03-27, 1,106,060 or 3.997.375,58 dollars in 2023-2026")]
    [InlineData("985 044 litres, 12 000 000 people, 1.200.000.000 dólares, US$ 1712345675 or 1712345675 dólares")]
    [InlineData("27/03/2025 10:30, 27.03.2025-28.03.2025, 2025-03-27 2025-03-28, 2024 2025 2026")]
    [InlineData("resolution 1540 (2004), UNODC 221-2025-03, MI-17, UH-60, P3-2025, case 57-2025-09-04")]
    [InlineData("coordinates -0.180653, -78.467834 and 3055550123 votes, 4111111111111112")]
    [InlineData("who@ where @everyone a@b")]
    public void What_is_said_of_the_topic_stays(string text) => Assert.Equal(text, PersonalMask.Apply(text));

    [Fact]
    public void Nothing_of_the_folder_and_of_the_question_sets_is_masked()
    {
        var lines = Repository.Files("knowledge", ".md", ".yml").SelectMany(file => file.Text.Split('\n'))
            .Concat(Answering.Own.Passages.Select(passage => passage.Text))
            .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "CoopBot.Evaluation", "Sets"), "*.jsonl").SelectMany(File.ReadLines).SelectMany(Texts))
            .ToList();

        output.WriteLine($"{lines.Count} lines");
        Assert.True(lines.Count > 1000);
        Faults.None(lines.Where(line => PersonalMask.Apply(line) != line));
    }

    [Fact]
    public void Whatever_is_masked_is_masked_once_and_leaves_no_digit_of_it()
    {
        var (cases, seed) = (Cases.Count(2000), Cases.Seed());
        output.WriteLine($"COOPBOT_SEED={seed}, {cases} texts");
        var random = new Random(seed);
        string[] around = ["what did the dock cost in 2025, I am {0} and wait", "¿cuánto costó? {0}", "{0}", "({0})", "contact {0}, {0}; thanks", "en 2024 soy {0} - gracias"];
        for (var i = 0; i < cases; i++)
        {
            var personal = Personal(random);
            var template = around[random.Next(around.Length)];
            var text = template.Replace("{0}", personal, StringComparison.Ordinal);

            var masked = PersonalMask.Apply(text);

            Assert.True(
                !masked.Contains(personal, StringComparison.Ordinal) && Digits(masked) == Digits(template.Replace("{0}", "", StringComparison.Ordinal)),
                $"COOPBOT_SEED={seed}, case {i}: \"{text}\" became \"{masked}\"");
            Assert.Equal(masked, PersonalMask.Apply(masked));
        }
    }

    [Fact]
    public void Any_text_is_masked_to_one_that_is_not_masked_again()
    {
        var (cases, seed) = (Cases.Count(2000), Cases.Seed());
        output.WriteLine($"COOPBOT_SEED={seed}, {cases} texts");
        var random = new Random(seed);
        string[] pieces = ["0", "1", "9", "09", "593", "+", " ", " ", "-", "(", ")", ".", ",", "/", "@", "a@b.c", "x", "$", "\u200b", "[phone]", "tel ", "٣", "１", "🚤", "\ud800", "4111", "2025"];
        for (var i = 0; i < cases; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => pieces[random.Next(pieces.Length)]));
            var masked = PersonalMask.Apply(text);
            Assert.True(masked == PersonalMask.Apply(masked), $"COOPBOT_SEED={seed}, case {i}: \"{text}\" became \"{masked}\"");
        }
    }

    [Theory]
    [InlineData("what did the dock cost?", "what did the dock cost? 0991234567")]
    [InlineData("¿cuánto costó el muelle?", "¿cuánto costó el muelle? ana@correo.ec")]
    public async Task A_mask_does_not_count_as_a_word_asked(string plain, string personal)
    {
        var pipeline = Answering.Over(Answering.Own);

        Assert.Equal((await pipeline.AskAsync(plain)).Text, (await pipeline.AskAsync(personal)).Text);
        Assert.Equal((await pipeline.AskAsync(personal)).Text, (await pipeline.AskAsync(PersonalMask.Apply(personal))).Text);
    }

    private static string Personal(Random random)
    {
        string Some(int count, string from = "0123456789") => string.Concat(Enumerable.Range(0, count).Select(_ => from[random.Next(from.Length)]));
        return random.Next(9) switch
        {
            0 => $"{Some(random.Next(1, 12), "abcxyz.ñ_")}@{Some(random.Next(1, 9), "abcxyz")}.{Some(2, "ecom")}",
            1 => $"09{Some(1, "23456789")}{Some(7)}",
            2 => $"09{Some(1, "23456789")}-{Some(3)}-{Some(4)}",
            3 => $"+593 9{Some(1, "23456789")} {Some(3)} {Some(4)}",
            4 => $"(0{Some(1, "234567")}) {Some(1, "23456789")}{Some(2)}-{Some(4)}",
            5 => $"({Some(1, "23456789")}{Some(2)}) {Some(1, "23456789")}{Some(2)}-{Some(4)}",
            6 => Cedula(random),
            7 => $"{Cedula(random)}001",
            _ => Card(random),
        };
    }

    /// <summary>Made by the rule of the civil registry, not by the code under test.</summary>
    private static string Cedula(Random random)
    {
        var nine = $"{random.Next(1, 25):00}{random.Next(6)}{random.Next(1_000_000):000000}";
        var sum = nine.Select((digit, i) => i % 2 == 0 ? (digit - '0') * 2 : digit - '0').Sum(part => part >= 10 ? part - 9 : part);
        return nine + ((10 - (sum % 10)) % 10);
    }

    private static string Card(Random random)
    {
        var digits = new StringBuilder("4").Append(random.NextInt64(10_000_000_000_000, 100_000_000_000_000)).ToString();
        var sum = digits.Reverse().Select((digit, i) => i % 2 == 0 ? (digit - '0') * 2 : digit - '0').Sum(part => part >= 10 ? part - 9 : part);
        var card = digits + ((10 - (sum % 10)) % 10);
        return random.Next(2) == 0 ? card : $"{card[..4]} {card[4..8]} {card[8..12]} {card[12..]}";
    }

    private static string Digits(string text) => string.Concat(text.Where(char.IsDigit));

    /// <summary>All texts of a JSON line.</summary>
    private static IEnumerable<string> Texts(string line)
    {
        using var json = JsonDocument.Parse(line);
        return [.. Texts(json.RootElement)];
    }

    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Texts(property.Value)),
        _ => [],
    };
}
