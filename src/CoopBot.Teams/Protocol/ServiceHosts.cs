using System.Diagnostics.CodeAnalysis;

namespace CoopBot.Teams.Protocol;

/// <summary>The hosts that answers, and with them the bot's token, may go to.</summary>
/// <param name="allowed">Host names; "*.example.com" stands for all below it.</param>
internal sealed class ServiceHosts(IReadOnlyList<string> allowed)
{
    /// <returns>False for every address whose host is not named, whatever else it holds.</returns>
    public bool TryRead(string? serviceUrl, [NotNullWhen(true)] out Uri? address)
    {
        address = null;
        if (serviceUrl is null || serviceUrl.Length > 500 || serviceUrl.Any(sign => sign is <= ' ' or > '~' or '\\')
            || !SafeAddress.IsSafe(serviceUrl, out var read)
            || read.Query.Length > 0
            || (!read.IsDefaultPort && !read.IsLoopback)
            || !allowed.Any(host => IsNamed(read.IdnHost, host)))
        {
            return false;
        }

        address = read.AbsolutePath.EndsWith('/') ? read : new Uri($"{read.AbsoluteUri}/");
        return true;
    }

    private static bool IsNamed(string host, string name) =>
        name.StartsWith("*.", StringComparison.Ordinal)
            ? host.EndsWith(name[1..], StringComparison.OrdinalIgnoreCase) && host.Length > name.Length - 1
            : host.Equals(name, StringComparison.OrdinalIgnoreCase);
}
