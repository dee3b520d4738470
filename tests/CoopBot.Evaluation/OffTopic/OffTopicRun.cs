using CoopBot.Evaluation.Retrieval;

namespace CoopBot.Evaluation.OffTopic;

/// <summary>
/// Holds out one fold of articles after the other and asks the index without them its questions, which are off-topic there, and
/// those of the next fold, which can be answered. Over all folds each question is asked once as either, so the two balance.
/// </summary>
internal static class OffTopicRun
{
    public static List<AskedQuestion> Of(DataSet set, int folds, int seed, Settings settings)
    {
        var articles = Folds.Of(set.Queries.Select(query => query.Article), folds, seed);
        return [.. Enumerable.Range(0, folds).SelectMany(fold => Fold(set, articles[fold], articles[(fold + 1) % folds], settings))];
    }

    private static List<AskedQuestion> Fold(DataSet set, IReadOnlySet<string> heldOut, IReadOnlySet<string> kept, Settings settings)
    {
        var documents = set.Documents.Where(document => !heldOut.Contains(document.Article)).ToList();
        var index = new OwnIndex(DataSet.AsSnapshot(documents, set.Language), set.Language, asChat: false, settings);
        using var peer = new FullTextIndex(documents);
        return [.. set.Queries
            .Where(query => heldOut.Contains(query.Article) || kept.Contains(query.Article))
            .Select(query => Ask(query.Text, kept.Contains(query.Article), index, peer))];
    }

    private static AskedQuestion Ask(string question, bool answerable, OwnIndex index, FullTextIndex peer) =>
        new(
            answerable,
            Confidence.Of(index.Rank(index.Read(question))),
            peer.Rank(question).Select(found => found.Score).FirstOrDefault());
}
