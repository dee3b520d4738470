namespace CoopBot.Web.Words;

/// <summary>One trouble in words.</summary>
public sealed record TroubleText(string Heading, string Advice);
