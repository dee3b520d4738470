using System.CommandLine;
using System.CommandLine.Parsing;

namespace CoopBot.Evaluation.Retrieval;

/// <summary>The folders that a command measures on.</summary>
internal static class FolderArguments
{
    public static Argument<string[]> Create()
    {
        var folders = new Argument<string[]>("folder")
        {
            Description = "Folders in BEIR form: corpus.jsonl, queries.jsonl and qrels/test.tsv.",
            Arity = ArgumentArity.OneOrMore,
        };
        folders.Validators.Add(Check);
        return folders;
    }

    public static void MustHoldCorpora(Option folder) => folder.Validators.Add(Check);

    private static void Check(SymbolResult parsed)
    {
        foreach (var folder in parsed.Tokens.Where(token => !DataSet.IsIn(token.Value)))
        {
            parsed.AddError($"{folder.Value} holds no corpus.jsonl; name a folder in BEIR form");
        }
    }
}
