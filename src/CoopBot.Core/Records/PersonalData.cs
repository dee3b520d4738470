using CoopBot.Core.Questions;
using CoopBot.Core.Records.Chain;
using CoopBot.Core.Records.Privacy;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CoopBot.Core.Records;

/// <summary>What is held of a person, and how it is forgotten. A person is named by the platform's id or by the pseudonym.</summary>
public sealed class PersonalData(Database database)
{
    // The inbox also knows who asked, should an adapter not have said so with the question.
    private const string Own = "(asker = @person or id in (select entry from inbox where asker = @person and entry is not null))";

    // What was answered, and what waits or was refused.
    private const string Questions = $"""
        select count(*), min(at), max(at) from (
            select asked_at as at from entries where {Own}
            union all
            select taken_at from inbox where asker = @person and entry is null)
        """;

    private const string Blank = $"""
        update entries set question = '', previous = '[]', query = @blank, candidates = '[]', conversation = '', asker = ''
        where {Own} returning sequence
        """;

    // The platform's message leads to whom it answers.
    private const string Unlink = $"delete from deliveries where entry in (select id from entries where {Own})";

    // A reviewer's note may quote the question.
    private const string Notes = $"update reviews set note = '' where note <> '' and entry in (select id from entries where {Own}) returning sequence";

    private const string Empty = """
        update inbox set state = @withdrawn where asker = @person and state = @waiting;
        update inbox set asker = '', conversation = '', body = '' where asker = @person;
        """;

    /// <summary>What the records call a person; nobody stays nobody, and a pseudonym stays as it is.</summary>
    /// <param name="asker">The platform's id of the person.</param>
    public string Pseudonym(string platform, string asker) => database.Key.Pseudonym(platform, asker);

    public Task<Held> HeldAsync(string platform, string asker, CancellationToken cancellationToken)
    {
        var person = Pseudonym(platform, asker);
        return person.Length == 0 ? Task.FromResult(new Held(0, default, default, 0)) : database.ReadAsync(
            connection =>
            {
                var (questions, first, last) = connection.QuerySingle<(long, string?, string?)>(Questions, new { person });
                var verdicts = connection.ExecuteScalar<long>("select count(*) from feedback where asker = @person", new { person });
                return new Held(
                    (int)questions,
                    first is null ? default : UtcText.Read(first),
                    last is null ? default : UtcText.Read(last),
                    (int)verdicts);
            },
            cancellationToken);
    }

    /// <summary>Forgets whoever wishes so in chat.</summary>
    public Task ForgetAsync(string platform, string asker, CancellationToken cancellationToken) =>
        ForgetAsync(platform, asker, ErasureWish.Asker, cancellationToken);

    /// <summary>
    /// Takes the person's words and pseudonym out of all tables, whole or not at all, and every copy of them out of the files. The
    /// answers stay, without who asked and what; so does the number of each event, so that it is not taken again. What waits is withdrawn.
    /// </summary>
    /// <returns>False when large files are swept within the hour and not yet.</returns>
    public async Task<bool> ForgetAsync(string platform, string asker, ErasureWish wish, CancellationToken cancellationToken)
    {
        var person = Pseudonym(platform, asker);
        var found = false;
        if (person.Length > 0)
        {
            await database.WriteAsync(
                connection =>
                {
                    using var transaction = connection.BeginTransaction(deferred: false);
                    found = Forget(connection, person, wish);
                    transaction.Commit();
                },
                cancellationToken);
        }

        return !found || await new Sweep(database).SoonAsync(cancellationToken);
    }

    private bool Forget(SqliteConnection connection, string person, ErasureWish wish)
    {
        var row = new
        {
            person,
            blank = RecordsJson.Write(new Query("", Language.English, [], FollowUp: false, TooLong: false, WantsList: false)),
            waiting = RecordsJson.Word(InboxState.Waiting),
            withdrawn = RecordsJson.Word(InboxState.Withdrawn),
        };
        Erasures.Follow(connection, database.Chain, ChainedTable.Entries, EarlierTurns.Forget(connection, Own, row), ChainAct.Erased);
        connection.Execute(Unlink, row);
        Erasures.Follow(connection, database.Chain, ChainedTable.Reviews, connection.Query<long>(Notes, row), ChainAct.Erased);
        var entries = Erasures.Follow(connection, database.Chain, ChainedTable.Entries, connection.Query<long>(Blank, row), ChainAct.Erased);
        var verdicts = Erasures.Follow(
            connection,
            database.Chain,
            ChainedTable.Feedback,
            connection.Query<long>("delete from feedback where asker = @person returning sequence", row),
            ChainAct.Removed);
        var waiting = connection.Execute(Empty, row);
        if (entries + verdicts + waiting == 0)
        {
            return false;
        }

        Erasures.Keep(connection, database.Chain, database.Time, wish, entries, verdicts);
        return true;
    }
}
