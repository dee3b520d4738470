using CoopBot.Discord.Protocol;
using CoopBot.Discord.Protocol.Payloads;
using CoopBot.Discord.Protocol.Rest;

namespace CoopBot.Discord.Listening;

/// <summary>Says at once that a question was heard. Discord waits three seconds for it and then tells the asker that nobody is there.</summary>
internal sealed class Acknowledger(DiscordApi api, TimeProvider time)
{
    /// <summary>A disk that is slow must not cost the acknowledgement.</summary>
    private static readonly TimeSpan _storing = TimeSpan.FromMilliseconds(500);

    private static readonly TimeSpan _typing = TimeSpan.FromSeconds(1);

    /// <param name="taking">Under way: the question is stored first, where that does not take long.</param>
    public async Task SoonAsync(Incoming asked, Task taking, CancellationToken cancellationToken)
    {
        await Task.WhenAny(taking, Task.Delay(_storing, time, cancellationToken));
        if (asked.IsInteraction)
        {
            await api.AnswerAsync(asked.Id, asked.Token, Reply.Later(asked.Alone), DiscordJson.Default.InteractionReplyDeferredBody, cancellationToken);
        }
        else
        {
            // Shown for ten seconds or until the answer comes; where the channel is busy it is not waited for.
            await Task.WhenAny(api.TypeAsync(asked.Channel, cancellationToken), Task.Delay(_typing, time, cancellationToken));
        }
    }
}
