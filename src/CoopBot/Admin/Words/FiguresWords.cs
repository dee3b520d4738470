namespace CoopBot.Admin.Words;

/// <summary>The log in figures.</summary>
internal static class FiguresWords
{
    public static Bilingual Title { get; } = new("Figures", "Cifras");

    public static Bilingual Period { get; } = new("Period", "Período");

    public static Bilingual LastDays { get; } = new("{0} days", "{0} días");

    public static Bilingual Quiet { get; } = new("Nobody asked in this time", "Nadie preguntó en este tiempo");

    public static Bilingual QuietHint { get; } = new("Choose a longer period above.", "Elija arriba un período más largo.");

    public static Bilingual Questions { get; } = new("Questions", "Preguntas");

    public static Bilingual Answered { get; } = new("Answered", "Respondidas");

    public static Bilingual Conflicts { get; } = new("Disagreements shown", "Desacuerdos mostrados");

    public static Bilingual Abstained { get; } = new("Not answered", "Sin respuesta");

    public static Bilingual Helpful { get; } = new("Helpful", "Útiles");

    public static Bilingual Unhelpful { get; } = new("Not helpful", "No útiles");

    public static Bilingual Agreement { get; } = new("Reviewers agree", "Revisores de acuerdo");

    public static Bilingual AgreementHint { get; } = new("on {0:N0} answers reviewed twice; alpha {1}", "en {0:N0} respuestas revisadas dos veces; alfa {1}");

    public static Bilingual OverTime { get; } = new("Questions over time", "Preguntas en el tiempo");

    public static Bilingual FeedbackOverTime { get; } = new("Feedback over time", "Opiniones en el tiempo");

    public static Bilingual Speed { get; } = new("Milliseconds an answer takes", "Milisegundos que tarda una respuesta");

    public static Bilingual Median { get; } = new("half of them", "la mitad");

    public static Bilingual Slowest { get; } = new("up to 95 of 100", "hasta 95 de 100");

    public static Bilingual AsTable { get; } = new("As a table", "Como tabla");

    public static Bilingual From { get; } = new("From", "Desde");

    public static Bilingual Times { get; } = new("Times", "Veces");

    public static Bilingual Nothing { get; } = new("Nothing in this time.", "Nada en este tiempo.");

    public static Bilingual Reasons { get; } = new("Why not answered", "Por qué no se respondió");

    public static Bilingual Verdicts { get; } = new("Verdicts", "Veredictos");

    public static Bilingual Causes { get; } = new("Why not helpful", "Por qué no fue útil");

    public static Bilingual Platforms { get; } = new("Platforms", "Plataformas");

    public static Bilingual Languages { get; } = new("Languages", "Idiomas");

    public static Bilingual Topics { get; } = new("Top topics", "Temas principales");

    public static Bilingual Coverage { get; } = new("Use of the sheets", "Uso de las fichas");

    public static Bilingual CoverageHint { get; } = new("How many statements of each sheet any answer cited in this time.", "Cuántas afirmaciones de cada ficha citó alguna respuesta en este tiempo.");

    public static Bilingual MoreSheets { get; } = new("{0} sheets that are used less", "{0} fichas que se usan menos");

    public static Bilingual Sheet { get; } = new("Sheet", "Ficha");

    public static Bilingual Statements { get; } = new("Statements", "Afirmaciones");

    public static Bilingual Used { get; } = new("Cited", "Citadas");
}
