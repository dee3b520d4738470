using CoopBot.Core.Questions;
using CoopBot.Core.Records.Chain;
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

    private const string Empty = """
        update inbox set state = @withdrawn where asker = @person and state = @waiting;
        update inbox set asker = '', conversation = '', body = '' where asker = @person;
        """;

    /// <summary>What the records call a person; nobody stays nobody, and a pseudonym stays as it is.</summary>
    /// <param name="asker">The platform's id of the person.</param>
    public string Pseudonym(string platform, string asker) => database.Key.Pseudonym(platform, asker);

    public Task<Held> HeldAsync(string platform, string asker, CancellationToken cancellationToken)
    {
        var person = database.Key.Pseudonym(platform, asker);
        return person.Length == 0 ? Task.FromResult(new Held(0, default, default, 0)) : database.ReadAsync(
            connection =>
            {
                var (questions, first, last) = connection.QuerySingle<(long, string?, string?)>(
                    Questions,
                    new { person });
                var verdicts = connection.ExecuteScalar<long>("select count(*) from feedback where asker = @person", new { person });
                return new Held(
                    (int)questions,
                    first is null ? default : UtcText.Read(first),
                    last is null ? default : UtcText.Read(last),
                    (int)verdicts);
            },
            cancellationToken);
    }

    /// <summary>
    /// Takes the person's words and pseudonym out of all tables, whole or not at all. The answers stay, without who asked
    /// and what; so does the number of each event, so that it is not taken again. What waits is withdrawn.
    /// </summary>
    public Task ForgetAsync(string platform, string asker, CancellationToken cancellationToken)
    {
        var blank = new Query("", Language.English, [], FollowUp: false, TooLong: false, WantsList: false);
        var row = new
        {
            person = database.Key.Pseudonym(platform, asker),
            blank = RecordsJson.Write(blank),
            waiting = RecordsJson.Word(InboxState.Waiting),
            withdrawn = RecordsJson.Word(InboxState.Withdrawn),
        };
        if (row.person.Length == 0)
        {
            return Task.CompletedTask;
        }

        return database.WriteAsync(
            connection =>
            {
                using var transaction = connection.BeginTransaction(deferred: false);
                Follow(connection, ChainedTable.Entries, connection.Query<long>(Blank, row, transaction), ChainAct.Erased);
                Follow(connection, ChainedTable.Feedback, connection.Query<long>("delete from feedback where asker = @person returning sequence", row, transaction), ChainAct.Removed);
                connection.Execute(Empty, row, transaction);
                transaction.Commit();
            },
            cancellationToken);
    }

    private void Follow(SqliteConnection connection, ChainedTable table, IEnumerable<long> rows, ChainAct act)
    {
        foreach (var row in rows.ToList())
        {
            database.Chain.Append(connection, table, row, act);
        }
    }
}
