namespace CoopBot.Admin.Words;

/// <summary>Taking entries away.</summary>
internal static class ExportWords
{
    public static Bilingual Title { get; } = new("Export", "Exportar");

    public static Bilingual Format { get; } = new("Form", "Forma");

    public static Bilingual Csv { get; } = new("CSV: a table for spreadsheets; formulas cannot run", "CSV: una tabla para hojas de cálculo; las fórmulas no se ejecutan");

    public static Bilingual Jsonl { get; } = new("JSONL: one answer a line with everything known about it", "JSONL: una respuesta por línea con todo lo que se sabe de ella");

    public static Bilingual Hint { get; } = new(
        "A ZIP file with a manifest: what is in it, what was masked or erased, and its checksum. Askers appear by pseudonym. That you exported is recorded.",
        "Un archivo ZIP con un manifiesto: qué contiene, qué se enmascaró o borró y su suma de comprobación. Quien pregunta aparece con seudónimo. Queda constancia de la exportación.");

    public static Bilingual Send { get; } = new("Export", "Exportar");
}
