using CoopBot.Admin.SignIn;

namespace CoopBot.Admin.Words;

/// <summary>Signing in.</summary>
internal static class SignInWords
{
    public static Bilingual Title { get; } = new("Sign in", "Entrar");

    public static Bilingual Heading { get; } = new("Sign in to review answers", "Entre para revisar las respuestas");

    public static Bilingual Key { get; } = new("One-time key", "Clave de un solo uso");

    public static Bilingual SignIn { get; } = new("Sign in", "Entrar");

    public static Bilingual How { get; } = new(
        "CoopBot prints a link with the key when it starts. It can be used once, for ten minutes unless set otherwise. For a new one, run:",
        "CoopBot imprime un enlace con la clave al arrancar. Sirve una sola vez, durante diez minutos si no se configura otra cosa. Para obtener otro, ejecute:");

    public static Bilingual WithProvider { get; } = new("Your {0} account shows who you are. CoopBot keeps your name beside the reviews you write.", "Su cuenta de {0} muestra quién es. CoopBot guarda su nombre junto a las revisiones que escriba.");

    public static Bilingual SignInWith { get; } = new("Sign in with {0}", "Entrar con {0}");

    public static Bilingual SignedIn { get; } = new("Signed in", "Sesión iniciada");

    public static Bilingual GoOn { get; } = new("Go on", "Continuar");

    public static Bilingual Of(SignInTrouble trouble) => trouble switch
    {
        SignInTrouble.BadKey => new("This key was used already, is too old, or was never given out. Make a new link as told below.", "Esta clave ya se usó, caducó o nunca se entregó. Cree otro enlace como se indica abajo."),
        SignInTrouble.Locked => new("Too many failed attempts. Please wait a minute.", "Demasiados intentos fallidos. Espere un minuto."),
        SignInTrouble.NoRank => new("This account may not review answers. Whoever runs CoopBot names accounts and roles under Admin in its settings.", "Esta cuenta no puede revisar respuestas. Quien administra CoopBot nombra cuentas y roles en la sección Admin de la configuración."),
        _ => new("Signing in did not work out. Please try again.", "No se pudo entrar. Inténtelo de nuevo."),
    };
}
