namespace CoopBot.Core.Knowledge;

/// <summary>The lines of a sheet's file, from 1, on which its fields stand; that of the front matter for a field that is absent.</summary>
internal readonly record struct SheetLines(int Title, int AsOf, int Reviewed, int TranslationOf);
