using System.Text;

namespace CoopBot.Tests.Knowledge.Documents;

public sealed class HtmlDocumentTests
{
    [Fact]
    public void A_passage_of_a_page_knows_its_heading()
    {
        using var folder = new DocumentsFolder();
        folder.Add("page.html", """
            <!doctype html><title>Not shown</title>
            <p>This page was written for the harbour office.</p>
            <h1>The <em>crane</em></h1>
            <p>The harbour crane lifts <b>40</b> tonnes&nbsp;and<br>stands in Manta.</p>
            <h2>Cost</h2>
            <ul><li>It was paid for by the port of Manta in 2024.<li>The second one cost US$3.5&#x20;million &amp; came in 2025.</ul>
            """);

        Assert.Equal(
            [
                ("files/page.html#0.1", "The report on the dock", "This page was written for the harbour office."),
                ("files/page.html#1.1", "The crane", "The harbour crane lifts 40 tonnes and stands in Manta."),
                ("files/page.html#2.1", "Cost", "It was paid for by the port of Manta in 2024."),
                ("files/page.html#2.2", "Cost", "The second one cost US$3.5 million & came in 2025."),
            ],
            folder.Passages("page.html"));
    }

    [Theory]
    [InlineData("<script>document.write('poison')</script>")]
    [InlineData("<style>poison { }</style>")]
    [InlineData("<template><p>poison</p></template>")]
    [InlineData("<noscript>poison</noscript>")]
    [InlineData("<!-- poison -->")]
    [InlineData("<p hidden>poison</p>")]
    [InlineData("<div style='color: red; DISPLAY : none'><p>poison</p></div>")]
    [InlineData("<p style='visibility:hidden'>poison</p>")]
    [InlineData("<textarea>poison</textarea><select><option>poison</select><button>poison</button>")]
    [InlineData("<iframe srcdoc='poison'>poison</iframe><object>poison</object><svg><text>poison</text></svg>")]
    [InlineData("<p>The sentence with a poison link to https://poison.example/ is not shown.</p>")]
    [InlineData("<p title=poison data-x=poison></p><img alt=poison src=http://127.0.0.1:1/poison>")]
    public void What_a_reader_of_the_page_does_not_see_is_not_read(string hidden)
    {
        using var folder = new DocumentsFolder();
        folder.Add("page.htm", $"<h1>Crane</h1><p>The harbour crane lifts 40 tonnes.</p>{hidden}<p>The harbour crane stands in Manta.</p>");

        Assert.Equal("The harbour crane lifts 40 tonnes. The harbour crane stands in Manta.", folder.Text("page.htm"));
    }

    [Fact]
    public void A_heading_that_cannot_be_shown_gives_way_to_the_title()
    {
        using var folder = new DocumentsFolder();
        folder.Add("page.html", $"<h1>See www.example.org</h1><p>The harbour crane lifts 40 tonnes.</p><h1>{new string('x', 190)}</h1><p>The harbour crane stands in Manta.</p>");

        Assert.Equal(["The report on the dock", new string('x', 120)], folder.Passages("page.html").Select(passage => passage.Section));
    }

    [Fact]
    public void A_page_of_an_older_encoding_keeps_its_accents()
    {
        using var folder = new DocumentsFolder();
        folder.Add("page.html", Encoding.Latin1.GetBytes("<meta charset=iso-8859-1><p>La grúa levantó más de 40 toneladas en el año 2024.</p>"));

        Assert.Equal("La grúa levantó más de 40 toneladas en el año 2024.", folder.Text("page.html"));
    }
}
