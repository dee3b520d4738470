using CoopBot.Core.Questions;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CoopBot.Core.Records.Privacy;

/// <summary>What a person asked may also stand with what another asked next, as the turn it leaned on.</summary>
internal static class EarlierTurns
{
    /// <summary>Takes a person's questions out of the turns before others' questions, with the words carried over from them.</summary>
    /// <param name="own">The SQL condition for the person's own entries.</param>
    /// <returns>The sequences of the entries changed.</returns>
    public static IReadOnlyList<long> Forget(SqliteConnection connection, string own, object person)
    {
        var asked = connection.Query<string>($"select question from entries where {own} and question <> ''", person).ToHashSet(StringComparer.Ordinal);
        if (asked.Count == 0)
        {
            return [];
        }

        var leaning = connection.Query<(long Sequence, string Previous, string Query)>(
            $"""
            select sequence, previous, query from entries
            where previous <> '[]' and not {own} and asked_at >= (select min(asked_at) from entries where {own})
            """,
            person,
            buffered: false);
        var changed = new List<(long Sequence, string Previous, string Query)>();
        foreach (var (sequence, previous, query) in leaning)
        {
            var turns = RecordsJson.Read<IReadOnlyList<string>>(previous);
            if (turns.Any(asked.Contains))
            {
                var read = RecordsJson.Read<Query>(query);
                var kept = read.Terms.Where(term => !term.Carried).ToList();
                changed.Add((
                    sequence,
                    RecordsJson.Write(turns.Where(turn => !asked.Contains(turn)).ToList()),
                    RecordsJson.Write(read with { Terms = kept, Context = [], Translations = [.. read.Translations.Where(said => kept.Exists(term => term.Surface == said.Term))] })));
            }
        }

        foreach (var (sequence, previous, query) in changed)
        {
            connection.Execute(
                "update entries set previous = @previous, query = @query, candidates = '[]' where sequence = @sequence",
                new { sequence, previous, query });
        }

        return [.. changed.Select(entry => entry.Sequence)];
    }
}
