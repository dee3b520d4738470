namespace CoopBot.Core.Knowledge.Documents;

/// <summary>Reads one document with its companion.</summary>
internal sealed class DocumentReader(DocumentExtractor extractor)
{
    /// <summary>Null when the folder must not be used with it. One that cannot be read is left out with a warning and harms nothing else.</summary>
    public Document? Read(FolderContents contents, string path, List<Problem> problems)
    {
        if (!contents.Files.TryGetValue(DocumentPath.Companion(path), out var said))
        {
            problems.Add(new Problem(path, 0, "the document has no companion that says what it is", $"add {DocumentPath.Companion(path)} with source, title, language and reviewed"));
            return null;
        }

        if (!DocumentPath.TryForm(path, out var form) || CompanionReader.Read(DocumentPath.Companion(path), said, problems) is not { } companion)
        {
            return null;
        }

        var passages = new DocumentPassages(companion, form, extractor.Limits.Passages);
        var bytes = contents.Files[path];
        var outcome = bytes.Length == 0
            ? new Extraction.Failed("it is empty, or no ordinary file", "delete it, or copy it again from where it came")
            : extractor.Extract(form, bytes, passages.Take);
        if (outcome is Extraction.Whole && passages.Finish().Count == 0)
        {
            outcome = new Extraction.Failed("it holds no text", "pictures of pages are not read: add a document that went through text recognition");
        }

        if (outcome is Extraction.Failed failed)
        {
            problems.Add(new Problem(path, 0, $"the document is left out: {failed.What}", failed.Remedy, Severity.Warning));
            return new Document(companion, []);
        }

        return new Document(companion, passages.Finish());
    }
}
