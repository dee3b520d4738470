using CoopBot.Core.Knowledge;

namespace CoopBot.Web.Turns;

/// <summary>One statement of a section, cut where the quote begins and ends; <paramref name="Quote"/> is empty where nothing of it is cited.</summary>
public sealed record SectionLine(PassageKind Kind, string Before, string Quote, string After);
