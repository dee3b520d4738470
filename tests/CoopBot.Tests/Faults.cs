namespace CoopBot.Tests;

internal static class Faults
{
    /// <summary>Fails naming each fault in full; the framework's own message cuts long ones short.</summary>
    public static void None(IEnumerable<string> faults)
    {
        var found = faults.ToList();
        Assert.True(found.Count == 0, string.Join('\n', found));
    }
}
