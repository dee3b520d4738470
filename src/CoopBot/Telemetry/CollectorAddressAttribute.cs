using System.ComponentModel.DataAnnotations;

namespace CoopBot.Telemetry;

/// <summary>Holds for no address, for https, and for http on this machine; a password in it would get into what is printed.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class CollectorAddressAttribute()
    : ValidationAttribute("an https address without password is needed, such as https://collector.example:4318/; http is taken on this machine only; empty sends nothing")
{
    public override bool IsValid(object? value) => value is ""
        || (Uri.TryCreate(value as string, UriKind.Absolute, out var uri)
            && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback))
            && uri is { UserInfo: "", Query: "", Fragment: "" });
}
