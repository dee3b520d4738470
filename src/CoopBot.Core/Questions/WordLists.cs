using System.Reflection;

namespace CoopBot.Core.Questions;

/// <summary>The lists of words that the assembly carries, each a text file of its own.</summary>
internal static class WordLists
{
    /// <summary>Its lines without comments and empty ones.</summary>
    /// <exception cref="InvalidOperationException">The assembly was built without it.</exception>
    public static IEnumerable<string> Lines(string resource)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The assembly lacks its {resource}.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
