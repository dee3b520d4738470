namespace CoopBot.EndToEnd.Web;

/// <summary>Requests to /ask as a plain form or our script would send them.</summary>
internal static class AskRequest
{
    public const string Path = "/ask";

    public static HttpRequestMessage Form(string question, string conversation = "", string lang = "en") => new(HttpMethod.Post, Path)
    {
        Content = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["question"] = question,
            ["conversation"] = conversation,
            ["lang"] = lang,
        }),
    };

    public static HttpRequestMessage Script(string question, string conversation = "") =>
        With(Form(question, conversation), "Accept", "text/html-fragment");

    public static HttpRequestMessage With(HttpRequestMessage request, string header, string value)
    {
        request.Headers.TryAddWithoutValidation(header, value);
        return request;
    }

    /// <summary>Asks, and gives the id of the conversation that the redirect leads to.</summary>
    public static async Task<string> AskAsync(this HttpClient client, string question, string conversation = "")
    {
        using var response = await client.SendAsync(Form(question, conversation));
        Assert.Equal(System.Net.HttpStatusCode.SeeOther, response.StatusCode);
        var location = response.Headers.Location!.ToString();
        Assert.StartsWith("/?c=", location, StringComparison.Ordinal);
        return location[4..];
    }
}
