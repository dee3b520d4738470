using CoopBot.Core.Questions;

namespace CoopBot.Web;

/// <summary>In which language the page speaks; an answer speaks that of its question.</summary>
internal static class PageLanguage
{
    public const string Key = "lang";

    private const string Cookie = "coopbot-lang";

    /// <summary>What the address asks for, else what was chosen before, else what the browser prefers, else English.</summary>
    /// <param name="key">By which the address asks.</param>
    public static Language Choose(HttpRequest request, string key = Key)
    {
        if (LanguageCodes.TryRead(request.Query[key], out var language)
            || LanguageCodes.TryRead(request.Cookies[Cookie], out language))
        {
            return language;
        }

        var preferred = request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(value => value.Quality ?? 1)
            .Select(value => value.Value.Value);
        foreach (var code in preferred)
        {
            if (LanguageCodes.TryRead(code, out language))
            {
                return language;
            }
        }

        return Language.English;
    }

    /// <summary>Keeps a choice made with the switch; nothing else ever sets a cookie.</summary>
    public static void Remember(HttpContext context, string key = Key)
    {
        if (LanguageCodes.TryRead(context.Request.Query[key], out var language))
        {
            context.Response.Cookies.Append(Cookie, language.Code(), new CookieOptions
            {
                HttpOnly = true,
                IsEssential = true,
                MaxAge = TimeSpan.FromDays(365),
                SameSite = SameSiteMode.Lax,
                Secure = context.Request.IsHttps,
            });
        }
    }
}
