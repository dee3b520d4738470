namespace CoopBot.Core.Knowledge.Documents;

/// <summary>The forms a document kept whole may have.</summary>
public enum DocumentForm
{
    Txt,
    Html,
    Docx,
    Pdf,
}
