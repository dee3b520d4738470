using CoopBot.Core.Conversations;
using CoopBot.Core.Conversations.Words;
using CoopBot.Core.Questions;

namespace CoopBot.Tests.Conversations;

public sealed class ChatWordsTests
{
    [Fact]
    public void Both_languages_say_everything_with_the_same_values_put_in_and_none_says_it_in_the_others_words()
    {
        var (english, spanish) = (ChatWords.In(Language.English), ChatWords.In(Language.Spanish));
        foreach (var text in typeof(ChatWords).GetProperties().Where(property => property.PropertyType == typeof(string)))
        {
            var (one, other) = ((string)text.GetValue(english)!, (string)text.GetValue(spanish)!);
            Assert.NotEqual(one, other);
            Assert.Equal(Places(one), Places(other));
            Assert.InRange(other.Length, 1, 1_900);
        }

        static string Places(string text) => string.Concat(Enumerable.Range(0, 9).Where(number => text.Contains($"{{{number}}}", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Spanish)]
    public void Labels_fit_the_smallest_place_a_platform_has_for_them(Language language)
    {
        var words = ChatWords.In(language);

        Assert.Equal(Enum.GetValues<FeedbackCause>(), words.Causes.Keys.Order());
        Assert.All([words.Helpful, words.NotHelpful, words.ShowQuotes, words.AskPerson, words.Forget, .. words.Causes.Values], label => Assert.InRange(label.Length, 1, 80));
        Assert.All([words.InYourWords, words.InYourWordsLabel], label => Assert.InRange(label.Length, 1, 45));
    }
}
