using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace CoopBot.Admin.SignIn;

/// <summary>
/// Who is signed in, kept in memory: the cookie holds a random key alone, signing out makes it worthless at once, and a restart
/// signs everybody out.
/// </summary>
internal sealed class Sessions(TimeProvider time) : ITicketStore
{
    private const int KeyBytes = 32;

    private readonly ConcurrentDictionary<string, AuthenticationTicket> _tickets = new();

    Task<string> ITicketStore.StoreAsync(AuthenticationTicket ticket)
    {
        foreach (var (old, _) in _tickets.Where(pair => pair.Value.Properties.ExpiresUtc <= time.GetUtcNow()))
        {
            _tickets.TryRemove(old, out _);
        }

        var key = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(KeyBytes));
        _tickets[key] = ticket;
        return Task.FromResult(key);
    }

    Task ITicketStore.RenewAsync(string key, AuthenticationTicket ticket)
    {
        // One that was signed out meanwhile stays out.
        if (_tickets.TryGetValue(key, out var before))
        {
            _tickets.TryUpdate(key, ticket, before);
        }

        return Task.CompletedTask;
    }

    Task<AuthenticationTicket?> ITicketStore.RetrieveAsync(string key) => Task.FromResult(_tickets.GetValueOrDefault(key));

    Task ITicketStore.RemoveAsync(string key)
    {
        _tickets.TryRemove(key, out _);
        return Task.CompletedTask;
    }
}
