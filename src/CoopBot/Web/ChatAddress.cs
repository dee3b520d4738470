using CoopBot.Core.Questions;

namespace CoopBot.Web;

/// <summary>The paths of the web chat, as pages and redirects write them.</summary>
internal static class ChatAddress
{
    public const string Home = "/";

    public const string Ask = "/ask";

    public static string Of(ConversationId conversation) =>
        conversation == ConversationId.None ? Home : $"/?c={conversation}";

    public static string Of(ConversationId conversation, Language language) =>
        conversation == ConversationId.None ? $"/?lang={language.Code()}" : $"/?c={conversation}&lang={language.Code()}";
}
