using System.Globalization;
using CoopBot.Admin.Words;
using CoopBot.Core.Questions;
using Microsoft.AspNetCore.Components;

namespace CoopBot.Admin.Pages;

/// <summary>A part of an admin page: it knows the frame and speaks its language.</summary>
public abstract class AdminComponent : ComponentBase
{
    [CascadingParameter]
    public required AdminFrame Frame { get; set; }

    protected CultureInfo Culture => CultureInfo.GetCultureInfo(Frame.Language == Language.Spanish ? "es-EC" : "en-US");

    protected string Say(Bilingual text) => Frame.Say(text);

    protected string Say(Bilingual text, params object[] values) => string.Format(Culture, Frame.Say(text), values);
}
