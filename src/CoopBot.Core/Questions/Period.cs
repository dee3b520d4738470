namespace CoopBot.Core.Questions;

/// <summary>Days from the first to the last, both within; open ends reach to the ends of the calendar.</summary>
public readonly record struct Period(DateOnly First, DateOnly Last)
{
    public bool Overlaps(Period other) => First <= other.Last && other.First <= Last;

    public bool IsWithin(Period other) => First >= other.First && Last <= other.Last;

    public static Period OfYear(int year) => new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    public static Period OfMonth(int year, int month) => new(new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)));
}
