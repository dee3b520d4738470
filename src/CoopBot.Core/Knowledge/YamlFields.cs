using System.Globalization;
using CoopBot.Core.Knowledge.Rules;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace CoopBot.Core.Knowledge;

/// <summary>The named fields of one YAML mapping, read so that each fault is reported with its line.</summary>
internal sealed class YamlFields
{
    /// <summary>The deepest nesting any of our files needs is four; the loader recurses, so more is refused before it runs.</summary>
    private const int DeepestNesting = 8;

    private readonly YamlMappingNode _node;
    private readonly string _path;
    private readonly int _offset;
    private readonly List<Problem> _problems;
    private readonly Rule _rule;

    private YamlFields(YamlMappingNode node, string path, int offset, List<Problem> problems, Rule rule) =>
        (_node, _path, _offset, _problems, _rule) = (node, path, offset, problems, rule);

    public int Line => LineOf(_node);

    /// <summary>The root of a YAML text; <paramref name="offset"/> lines stand before it in the file. False after a problem.</summary>
    public static bool TryLoad(string text, string path, int offset, List<Problem> problems, out YamlNode root)
    {
        root = new YamlScalarNode();
        try
        {
            if (Refusal(text, out var refused) is { Length: > 0 } what)
            {
                problems.Add(new Problem(path, refused + offset, what, "keep to the form shown in the other files"));
                return false;
            }

            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            root = stream.Documents.Count > 0 ? stream.Documents[0].RootNode : root;
            return true;
        }
        catch (Exception error) when (error is YamlException or ArgumentException or InvalidOperationException)
        {
            // What is missing at the end of the text is said to be on the line after it.
            var line = error is YamlException yaml ? Math.Min((int)yaml.Start.Line, text.TrimEnd('\n').Count(c => c == '\n') + 1) : 1;
            problems.Add(new Problem(path, line + offset, "this is not valid YAML", "look for a missing colon, quote or indent; put text that holds a colon in quotes"));
            return false;
        }
    }

    /// <param name="rule">The rule that these fields break when they are not as they should be; that of the form when none is given.</param>
    public static YamlFields? From(YamlNode node, string path, int offset, List<Problem> problems, Rule? rule = null)
    {
        if (node is YamlMappingNode mapping)
        {
            return new YamlFields(mapping, path, offset, problems, rule ?? Rule.Form);
        }

        problems.Add(new Problem(path, (int)node.Start.Line + offset, "lines of the form `name: value` are expected here", "write one field a line"));
        return null;
    }

    public void Allow(params ReadOnlySpan<string> names)
    {
        foreach (var key in _node.Children.Keys)
        {
            if (key is not YamlScalarNode { Value: { } name } || !names.Contains(name))
            {
                Report(key, $"the field `{Quoted.Short(key.ToString())}` is not known", $"use one of {string.Join(", ", names.ToArray())}");
            }
        }
    }

    /// <summary>Plain words that may be shown; empty after a problem, or when the field is absent and may be.</summary>
    public string Text(string name, bool required = true)
    {
        var text = Raw(name, required);
        return WordsFit(text, $"the field `{name}`", LineOf(name)) ? text : "";
    }

    /// <summary>The words of a field, without a look at what they hold.</summary>
    public string Raw(string name, bool required = true)
    {
        if (_node.Children.TryGetValue(name, out var node) && node is YamlScalarNode { Value: { } value } && value.Trim() is { Length: > 0 } text)
        {
            return text;
        }

        if (node is not null and not YamlScalarNode)
        {
            Report(node, $"the field `{name}` must be one line of text", "put it in quotes");
        }
        else if (required)
        {
            Report(node ?? _node, $"the field `{name}` is missing or empty", $"add a line `{name}: ...`");
        }

        return "";
    }

    /// <summary>A day written in full; the first of all days after a problem.</summary>
    public DateOnly Day(string name)
    {
        var text = Text(name);
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && text.Length > 0)
        {
            Report(LineOf(name), $"`{Quoted.Short(text)}` is not a day", "write it as 2025-03-27");
        }

        return day;
    }

    /// <summary>A number of days up to 9,999, or what stands for it when the field is absent or wrong.</summary>
    public int Days(string name, int otherwise)
    {
        var text = Text(name, required: false);
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is > 0 and < 10_000)
        {
            return days;
        }

        if (text.Length > 0)
        {
            Report(LineOf(name), $"`{Quoted.Short(text)}` is not a number of days", "write a whole number such as 90");
        }

        return otherwise;
    }

    /// <summary>The fields of a field; null when it is absent, or after a problem.</summary>
    public YamlFields? Inner(string name) =>
        _node.Children.TryGetValue(name, out var node) ? From(node, _path, _offset, _problems, _rule) : null;

    /// <summary>A field that holds one of a few names; false after a problem, or when it is absent.</summary>
    /// <remarks>Enum.TryParse by itself would also take numbers and lists of names.</remarks>
    public bool TryChoose<T>(string name, bool required, string what, out T choice)
        where T : struct, Enum
    {
        var text = Text(name, required);
        choice = default;
        if (text.Length == 0 || (Enum.GetNames<T>().Contains(text, StringComparer.OrdinalIgnoreCase) && Enum.TryParse(text, ignoreCase: true, out choice)))
        {
            return text.Length > 0;
        }

        Report(LineOf(name), $"the {what} `{Quoted.Short(text)}` is not known", $"write {string.Join(" or ", Enum.GetNames<T>()).ToLowerInvariant()}");
        return false;
    }

    /// <summary>The texts of a list with their lines; empty when the field is absent.</summary>
    public List<(string Text, int Line)> Texts(string name)
    {
        var texts = new List<(string, int)>();
        foreach (var node in Items(name))
        {
            if (node is YamlScalarNode { Value: { } value } && value.Trim() is { Length: > 0 } text)
            {
                texts.Add((text, LineOf(node)));
                WordsFit(text, $"an item of `{name}`", LineOf(node));
            }
            else
            {
                Report(node, $"each item of `{name}` must be one line of text", "put it in quotes");
            }
        }

        return texts;
    }

    public IEnumerable<YamlNode> Items(string name)
    {
        if (!_node.Children.TryGetValue(name, out var node) || node is YamlScalarNode { Value: null or "" })
        {
            return [];
        }

        if (node is YamlSequenceNode sequence)
        {
            return sequence.Children;
        }

        Report(node, $"the field `{name}` must be a list", "write one item a line, each after a hyphen");
        return [];
    }

    public int LineOf(YamlNode node) => (int)node.Start.Line + _offset;

    public void Report(YamlNode node, string what, string remedy) => Report(LineOf(node), what, remedy);

    public void Report(int line, string what, string remedy) => _problems.Add(_rule.At(_path, line, what, remedy));

    /// <summary>The line of a field's value, or of the mapping when it is absent.</summary>
    public int LineOf(string name) => LineOf(_node.Children.TryGetValue(name, out var node) ? node : _node);

    private bool WordsFit(string text, string name, int line)
    {
        var fits = true;
        foreach (var fault in ShownWords.Faults(text))
        {
            _problems.Add(fault.Rule.At(_path, line, $"{name} {fault.What}", fault.Remedy));
            fits = false;
        }

        return fits;
    }

    /// <summary>
    /// What the loader must not see: it recurses into what is nested, and a few lines of aliases can stand for more nodes than
    /// there is memory. Empty when it may go ahead.
    /// </summary>
    private static string Refusal(string text, out int line)
    {
        var parser = new Parser(new StringReader(text));
        var (depth, documents) = (0, 0);
        while (parser.MoveNext())
        {
            depth += parser.Current switch
            {
                MappingStart or SequenceStart => 1,
                MappingEnd or SequenceEnd => -1,
                _ => 0,
            };
            documents += parser.Current is DocumentStart ? 1 : 0;
            line = (int)parser.Current!.Start.Line;
            if (depth > DeepestNesting)
            {
                return "the YAML is nested too deeply";
            }

            if (parser.Current is AnchorAlias)
            {
                return "YAML anchors and aliases (&a, *a) are not read";
            }

            if (documents > 1)
            {
                return "a second YAML document begins here";
            }
        }

        line = 0;
        return "";
    }
}
