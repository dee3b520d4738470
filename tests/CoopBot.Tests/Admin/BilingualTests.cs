using System.Reflection;
using System.Text.RegularExpressions;
using CoopBot.Admin.Words;

namespace CoopBot.Tests.Admin;

/// <summary>Everything the admin pages say stands in both languages, with the same values in it.</summary>
public sealed partial class BilingualTests
{
    private static readonly IReadOnlyList<(string Name, Bilingual Text)> _all =
    [
        .. typeof(Bilingual).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(Bilingual).Namespace)
            .SelectMany(type => type.GetProperties(BindingFlags.Static | BindingFlags.Public))
            .Where(property => property.PropertyType == typeof(Bilingual))
            .Select(property => ($"{property.DeclaringType!.Name}.{property.Name}", (Bilingual)property.GetValue(null)!)),
        .. typeof(Bilingual).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(Bilingual).Namespace)
            .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Public))
            .Where(method => method.ReturnType == typeof(Bilingual) && method.GetParameters() is [{ ParameterType.IsEnum: true }])
            .SelectMany(method => Enum.GetValues(method.GetParameters()[0].ParameterType).Cast<object>()
                .Select(value => ($"{method.DeclaringType!.Name}.{method.Name}({value})", (Bilingual)method.Invoke(null, [value])!))),
    ];

    [Fact]
    public void Nothing_is_said_in_one_language_only()
    {
        Assert.True(_all.Count > 150, $"{_all.Count} texts");
        Faults.None(_all.Where(pair => string.IsNullOrWhiteSpace(pair.Text.English) || string.IsNullOrWhiteSpace(pair.Text.Spanish)).Select(pair => pair.Name));
    }

    [Fact]
    public void Both_languages_take_the_same_values() => Faults.None(_all
        .Where(pair => !Values(pair.Text.English).SequenceEqual(Values(pair.Text.Spanish)))
        .Select(pair => pair.Name));

    [Fact]
    public void No_two_values_are_called_alike() => Assert.Equal(
        _all.Count(pair => pair.Name.StartsWith("LogWords.Of", StringComparison.Ordinal)),
        _all.Where(pair => pair.Name.StartsWith("LogWords.Of", StringComparison.Ordinal)).Select(pair => pair.Text).Distinct().Count());

    private static IEnumerable<string> Values(string text) => Value().Matches(text).Select(match => match.Value).Order();

    [GeneratedRegex(@"\{\d[^}]*\}", RegexOptions.NonBacktracking)]
    private static partial Regex Value();
}
