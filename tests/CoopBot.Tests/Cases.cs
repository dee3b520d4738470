using System.Globalization;

namespace CoopBot.Tests;

/// <summary>How many random cases a property is tried with (COOPBOT_CASES), and from which seed (COOPBOT_SEED repeats a run).</summary>
internal static class Cases
{
    public static int Count(int otherwise) => Setting("COOPBOT_CASES", otherwise);

    public static int Seed() => Setting("COOPBOT_SEED", Random.Shared.Next());

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
