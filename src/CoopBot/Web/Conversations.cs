using CoopBot.Core;
using CoopBot.Core.Questions;
using CoopBot.Core.Questions.Masking;
using CoopBot.Core.Records;

namespace CoopBot.Web;

/// <summary>The conversations of the web chat, read from and written to the answer log alone.</summary>
internal sealed class Conversations(AnswerPipeline pipeline, AnswerLog log, QuestionsOptions options)
{
    private const string Platform = "web";

    /// <summary>The last entries, oldest first; none for an id that we did not give out.</summary>
    /// <exception cref="RecordsUnavailableException">The log cannot be read.</exception>
    public async Task<IReadOnlyList<Entry>> ReadAsync(ConversationId conversation, int most, CancellationToken cancellationToken)
    {
        var entries = await log.ConversationAsync(conversation.Value, most, cancellationToken);
        return [.. entries.Where(entry => entry.Question.Origin.Platform == Platform)];
    }

    /// <summary>Takes the asker's words into a conversation. One that holds nothing yet gets a new id, so that nobody can be led into one that somebody else has made up.</summary>
    /// <exception cref="RecordsUnavailableException">The log cannot be read.</exception>
    public async Task<Question> TakeAsync(string text, ConversationId conversation, CancellationToken cancellationToken)
    {
        var earlier = await ReadAsync(conversation, Math.Max(1, options.EarlierTurns), cancellationToken);
        var id = earlier.Count > 0 ? conversation : ConversationId.New();
        var previous = earlier.TakeLast(options.EarlierTurns).Select(entry => entry.Question.Text);
        return PersonalMask.Apply(new Question(text, [.. previous], new Origin(Platform, id.Value)));
    }

    /// <returns>The entry, already in the log.</returns>
    /// <exception cref="RecordsUnavailableException">Not recorded; there is nothing to show.</exception>
    public Task<Entry> AnswerAsync(Question question, CancellationToken cancellationToken) =>
        pipeline.AnswerAsync(question, cancellationToken);
}
