using System.Globalization;

namespace CoopBot.Core.Conversations;

/// <summary>What a button under an answer stands for; written into the button, so that it works after any restart.</summary>
public abstract record Press
{
    /// <summary>No platform takes longer ids of buttons: Discord's limit, in characters.</summary>
    public const int Longest = 100;

    private Press()
    {
    }

    /// <summary>The button's id: a word, then what it is about, parted by colons.</summary>
    public string Write() => this switch
    {
        Helpful press => $"helpful:{press.Entry}",
        NotHelpful press => $"unhelpful:{press.Entry}",
        Cause press => $"cause:{press.Entry}:{press.Why}",
        Quotes press => string.Create(CultureInfo.InvariantCulture, $"quotes:{press.Entry}:{press.Page}"),
        AskPerson press => $"person:{press.Entry}",
        Topic press => string.Create(CultureInfo.InvariantCulture, $"topic:{press.Entry}:{press.Number}"),
        Turn press => string.Create(CultureInfo.InvariantCulture, $"page:{press.Entry}:{press.Number}"),
        Sources press => string.Create(CultureInfo.InvariantCulture, $"sources:{press.Number}"),
        Forget => "forget",
        _ => throw new InvalidOperationException($"The press {GetType().Name} has no id."),
    };

    /// <summary>False for anything that <see cref="Write"/> does not give.</summary>
    public static bool TryRead(string? text, out Press press)
    {
        press = new Forget();
        if (text is null || text.Length > Longest)
        {
            return false;
        }

        Press? read = text.Split(':') switch
        {
            ["helpful", var entry] when IsEntry(entry) => new Helpful(entry),
            ["unhelpful", var entry] when IsEntry(entry) => new NotHelpful(entry),
            ["cause", var entry, var why] when IsEntry(entry) && Enum.TryParse<FeedbackCause>(why, out var cause) && cause.ToString() == why => new Cause(entry, cause),
            ["quotes", var entry, var page] when IsEntry(entry) && TryNumber(page, out var number) => new Quotes(entry, number),
            ["person", var entry] when IsEntry(entry) => new AskPerson(entry),
            ["topic", var entry, var which] when IsEntry(entry) && TryNumber(which, out var number) => new Topic(entry, number),
            ["page", var entry, var page] when IsEntry(entry) && TryNumber(page, out var number) => new Turn(entry, number),
            ["sources", var page] when TryNumber(page, out var number) => new Sources(number),
            ["forget"] => new Forget(),
            _ => null,
        };
        press = read ?? press;
        return read is not null;
    }

    /// <summary>The entry that it is about; empty where it is about none.</summary>
    public string OfEntry => this switch
    {
        Helpful of => of.Entry,
        NotHelpful of => of.Entry,
        Cause of => of.Entry,
        Quotes of => of.Entry,
        AskPerson of => of.Entry,
        Topic of => of.Entry,
        Turn of => of.Entry,
        _ => "",
    };

    private static bool IsEntry(string text) => Guid.TryParseExact(text, "D", out _);

    private static bool TryNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number < 1_000;

    public sealed record Helpful(string Entry) : Press;

    public sealed record NotHelpful(string Entry) : Press;

    public sealed record Cause(string Entry, FeedbackCause Why) : Press;

    /// <param name="Page">From 0.</param>
    public sealed record Quotes(string Entry, int Page) : Press;

    public sealed record AskPerson(string Entry) : Press;

    /// <param name="Number">Which of the nearest topics, from 0.</param>
    public sealed record Topic(string Entry, int Number) : Press;

    /// <param name="Number">The page to turn to, from 0.</param>
    public sealed record Turn(string Entry, int Number) : Press;

    /// <param name="Number">The page of the bibliography, from 0.</param>
    public sealed record Sources(int Number) : Press;

    /// <summary>The one who presses wants all forgotten that is held of him.</summary>
    public sealed record Forget : Press;
}
