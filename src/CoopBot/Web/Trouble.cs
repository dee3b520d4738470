using CoopBot.Web.Words;

namespace CoopBot.Web;

/// <summary>Which words go with which HTTP status.</summary>
internal static class Trouble
{
    public static TroubleText Text(int status, TroubleWords words) => status switch
    {
        StatusCodes.Status400BadRequest => words.WrongHost,
        StatusCodes.Status403Forbidden => words.OtherSite,
        StatusCodes.Status404NotFound => words.NotFound,
        StatusCodes.Status413PayloadTooLarge => words.TooLarge,
        StatusCodes.Status503ServiceUnavailable => words.NoRecords,
        < 500 => words.NotReadable,
        _ => words.Broken,
    };
}
