using System.CommandLine;
using CoopBot.Core.Knowledge.Documents;
using CoopBot.Extraction;

namespace CoopBot.Commands;

/// <summary>
/// <c>extract</c>, for CoopBot's own use: a document on standard input, its blocks on standard output, a line of JSON each. It
/// runs in a process of its own, because what it reads may be made to break it.
/// </summary>
internal static class ExtractCommand
{
    public const string Name = "extract";

    /// <summary>Enough for any document people write. What is nested to overflow it does so at once and not after seconds.</summary>
    private const int Stack = 1024 * 1024;

    private static readonly Argument<DocumentForm> _form = new("form");

    public static Command Create()
    {
        var command = new Command(Name, "Take the text out of a document.") { _form };
        command.Hidden = true;
        command.SetAction(parsed => (int)OnSmallStack(parsed.GetValue(_form)));
        return command;
    }

    private static Refusal OnSmallStack(DocumentForm form)
    {
        var refusal = Refusal.None;
        var thread = new Thread(() => refusal = Extract(form), Stack);
        thread.Start();
        thread.Join();
        return refusal;
    }

    private static Refusal Extract(DocumentForm form)
    {
        try
        {
            using var input = Console.OpenStandardInput();
            var bytes = new MemoryStream();
            input.CopyTo(bytes);
            using var writer = new BlockWriter(Console.OpenStandardOutput());
            return form switch
            {
                DocumentForm.Txt => TxtBlocks.Write(bytes.ToArray(), writer),
                DocumentForm.Html => HtmlBlocks.Write(bytes.ToArray(), writer),
                DocumentForm.Docx => DocxBlocks.Write(bytes.ToArray(), writer),
                _ => Refusal.Broken,
            };
        }
        catch (OutOfMemoryException)
        {
            return Refusal.OutOfMemory;
        }
    }
}
