using System.Diagnostics.CodeAnalysis;

namespace CoopBot.Teams.Protocol;

/// <summary>Addresses that a secret or an answer may go to, or that are believed: https, or http on this machine.</summary>
internal static class SafeAddress
{
    public static bool IsSafe(string? text, [NotNullWhen(true)] out Uri? address) =>
        Uri.TryCreate(text, UriKind.Absolute, out address)
        && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
        && address is { UserInfo: "", Fragment: "" };
}
