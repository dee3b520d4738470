namespace CoopBot.Core.Knowledge.Documents;

/// <summary>Takes the text out of documents, each in a process of its own that may fail, hang or fall over without harm.</summary>
/// <param name="program">
/// The program that reads DOCX, HTML and TXT. It gets the form's name as its last argument and the document on its standard
/// input, writes a <see cref="TextBlock"/> a line, and ends with a <see cref="Refusal"/> as its exit code.
/// </param>
/// <param name="arguments">What comes before the form's name.</param>
/// <param name="pdftotext">The program of poppler-utils that reads PDF, or where it lies.</param>
public sealed class DocumentExtractor(string program, IReadOnlyList<string> arguments, DocumentLimits limits, string pdftotext = "pdftotext")
{
    /// <summary>Takes nothing out of anything: documents are then left out, with a warning.</summary>
    public static DocumentExtractor None { get; } = new("", [], DocumentLimits.Usual);

    public DocumentLimits Limits { get; } = limits;

    /// <param name="take">Gets the blocks in order; false when no more are wanted.</param>
    internal Extraction Extract(DocumentForm form, byte[] bytes, Func<TextBlock, bool> take)
    {
        if (program.Length == 0)
        {
            return new Extraction.Failed("documents are not read here", "read the folder with the service or with `knowledge check`");
        }

        return form == DocumentForm.Pdf
            ? ExtractPdf(bytes, take)
            : ExtractBlocks(form, bytes, take);
    }

    private Extraction ExtractBlocks(DocumentForm form, byte[] bytes, Func<TextBlock, bool> take)
    {
        var lines = new LineBuffer();
        var understood = true;
        var end = new ChildProcess(program, [.. arguments, form.ToString().ToLowerInvariant()], Limits).Run(bytes, piece => lines.Add(piece, line =>
        {
            understood = TextBlock.TryRead(line, out var block);
            return understood && take(block!);
        }));
        return understood ? Outcome(end, RefusalOf(end)) : Fault(Refusal.Broken);
    }

    private Extraction ExtractPdf(byte[] bytes, Func<TextBlock, bool> take)
    {
        if (PdfPages.Refusal(bytes) is not Refusal.None and var refusal)
        {
            return Fault(refusal);
        }

        // In reading order: with -layout the lines of two columns would run together into one sentence.
        var pages = new PdfPages(take);
        var lines = new LineBuffer();
        var end = new ChildProcess(pdftotext, ["-q", "-enc", "UTF-8", "-eol", "unix", "-", "-"], Limits).Run(bytes, piece => lines.Add(piece, pages.Take));
        if (end is ChildEnd.NotStarted)
        {
            return new Extraction.Failed("a PDF can only be read where `pdftotext` is installed", "install the package poppler-utils and check again");
        }

        if (end is ChildEnd.Exited { Code: 0 } && !(lines.Rest(pages.Take) && pages.Finish()))
        {
            end = new ChildEnd.Unwanted();
        }

        // pdftotext(1): 1 cannot open the file, 3 its permissions forbid it.
        return Outcome(end, end switch
        {
            ChildEnd.Exited { Code: 3 } => Refusal.Protected,
            ChildEnd.Exited { Code: 0 } => Refusal.None,
            _ => PdfPages.IsProtected(bytes) ? Refusal.Protected : Refusal.Broken,
        });
    }

    private Extraction Outcome(ChildEnd end, Refusal refusal) => end switch
    {
        ChildEnd.Exited { Code: 0 } => new Extraction.Whole(),
        ChildEnd.Exited => Fault(refusal),
        ChildEnd.NotStarted => new Extraction.Failed("the program that reads documents could not be started", "check the installation"),
        ChildEnd.TooSlow => new Extraction.Failed($"reading it takes more than {Limits.Time.TotalSeconds:0} seconds", "save it anew in a simpler form, or split it"),
        ChildEnd.TooMuchMemory => Fault(Refusal.OutOfMemory),
        ChildEnd.TooMuchOutput => new Extraction.Failed($"it unpacks to more than {Limits.Output / 1_000_000} MB of text", "split it into several documents"),
        ChildEnd.Unwanted => new Extraction.Failed($"it has more than {Limits.Passages:N0} passages", "split it into several documents"),
        _ => throw new InvalidOperationException($"The end {end.GetType().Name} is not known."),
    };

    /// <summary>Any other exit code is a fall: the stack, the memory, a fault of the parser.</summary>
    private static Refusal RefusalOf(ChildEnd end) =>
        end is ChildEnd.Exited { Code: var code } && Enum.IsDefined((Refusal)code) ? (Refusal)code : Refusal.Fell;

    private Extraction.Failed Fault(Refusal refusal) => refusal switch
    {
        Refusal.NotText => new("it holds bytes that are no text", "save it as UTF-8 text"),
        Refusal.Protected => new("it is protected by a password or in an older form of Word", "save it anew without a password, as DOCX or PDF"),
        Refusal.Macros => new("it holds macros", "save it anew without macros, as .docx"),
        Refusal.TooManyEntries => new("it holds too many parts", "save it anew from the program it was written with"),
        Refusal.TooMuchUnpacked => new("it unpacks to more than 50 MB, or to more than 10 MB of text", "take out its pictures, or split it"),
        Refusal.TooDenselyPacked => new("it unpacks to more than a hundred times its size, as bombs do", "save it anew from the program it was written with"),
        Refusal.CutShort => new("it ends in the middle", "copy it again from where it came"),
        Refusal.Fell => new("the program that reads it fell over it: it is nested too deeply, or made to do harm", "save it anew in a simpler form"),
        Refusal.OutOfMemory => new($"reading it takes more than {Limits.Memory / (1024 * 1024)} MB of memory", "save it anew in a simpler form, or split it"),
        _ => new("it is broken or not what its ending says", "open it in the program it was written with and save it anew"),
    };
}
