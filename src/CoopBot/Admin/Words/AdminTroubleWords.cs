namespace CoopBot.Admin.Words;

/// <summary>What went wrong and what to do, by HTTP status.</summary>
internal static class AdminTroubleWords
{
    public static (Bilingual Heading, Bilingual Advice) Of(int status) => status switch
    {
        StatusCodes.Status400BadRequest => (
            new("Nothing was changed", "No se cambió nada"),
            new("The form was not sent from a page of yours, or its page is older than your session. Load the page again and repeat what you did.", "El formulario no salió de una página suya, o la página es anterior a su sesión. Vuelva a cargarla y repita lo que hizo.")),
        StatusCodes.Status401Unauthorized => (
            new("You are signed out", "Su sesión terminó"),
            new("Nothing was changed. Sign in again and repeat what you did.", "No se cambió nada. Entre de nuevo y repita lo que hizo.")),
        StatusCodes.Status403Forbidden => (
            new("This is for admins", "Esto es para administradores"),
            new("You are signed in, but your rank does not open this page. Nothing was changed.", "Su sesión está abierta, pero su rango no abre esta página. No se cambió nada.")),
        StatusCodes.Status404NotFound => (
            new("There is no such page", "Esta página no existe"),
            new("The address may be mistyped, or what it named has been erased.", "La dirección puede estar mal escrita, o lo que nombraba se borró.")),
        StatusCodes.Status413PayloadTooLarge or StatusCodes.Status422UnprocessableEntity => (
            new("That is too long", "Es demasiado largo"),
            new("Nothing was changed. Please write less and send it again.", "No se cambió nada. Escriba menos y envíelo de nuevo.")),
        StatusCodes.Status429TooManyRequests => (
            new("Please wait a minute", "Espere un minuto"),
            new("There were too many attempts from where you are.", "Hubo demasiados intentos desde donde usted está.")),
        StatusCodes.Status503ServiceUnavailable => (
            new("The answer log cannot be reached", "No se puede leer el registro"),
            new("Nothing was changed. Whoever runs CoopBot finds the cause in its log.", "No se cambió nada. Quien administra CoopBot encuentra la causa en sus registros.")),
        _ => (
            new("This request cannot be served", "No se puede atender esta solicitud"),
            new("Nothing was changed. Go back and try again.", "No se cambió nada. Vuelva atrás e inténtelo de nuevo.")),
    };
}
