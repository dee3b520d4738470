namespace CoopBot.Admin.Words;

/// <summary>One text of the admin pages in both languages; {0}, {1} stand for values.</summary>
public readonly record struct Bilingual(string English, string Spanish);
