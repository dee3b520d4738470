using System.Text;

namespace CoopBot.Core.Records.Listing;

/// <summary>What a person looks for, as FTS5 asks it (https://sqlite.org/fts5.html, section 3): each word in quotation marks, so that none is an operator.</summary>
internal static class MatchQuery
{
    /// <returns>Empty when nothing in the text can be looked for.</returns>
    public static string Of(string text)
    {
        var query = new StringBuilder();
        var quoted = false;
        foreach (var part in text.Split('"'))
        {
            foreach (var words in quoted ? [part] : part.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                if (words.Any(char.IsLetterOrDigit))
                {
                    // A null character would end the query early.
                    query.Append('"').Append(words.Replace('\0', ' ').TrimEnd('*')).Append('"').Append(words.EndsWith('*') ? "* " : " ");
                }
            }

            quoted = !quoted;
        }

        return query.ToString().TrimEnd();
    }
}
