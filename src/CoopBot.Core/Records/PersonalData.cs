using CoopBot.Core.Questions;
using Dapper;

namespace CoopBot.Core.Records;

/// <summary>What is held of a person, and how it is forgotten.</summary>
public sealed class PersonalData(Database database)
{
    private const string Own = "select entry from inbox where platform = @platform and asker = @asker and entry is not null";

    public Task<Held> HeldAsync(string platform, string asker, CancellationToken cancellationToken) =>
        database.ReadAsync(
            connection =>
            {
                var person = new { platform, asker };
                var (questions, first, last) = connection.QuerySingle<(long, string?, string?)>(
                    "select count(*), min(taken_at), max(taken_at) from inbox where platform = @platform and asker = @asker",
                    person);
                var verdicts = connection.ExecuteScalar<long>(
                    "select count(*) from feedback where platform = @platform and asker = @asker",
                    person);
                return new Held(
                    (int)questions,
                    first is null ? default : UtcText.Read(first),
                    last is null ? default : UtcText.Read(last),
                    (int)verdicts);
            },
            cancellationToken);

    /// <summary>
    /// Takes the person's words and account number out of all tables, whole or not at all. The answers stay, without who asked
    /// and what; so does the number of each event, so that it is not taken again. What waits is withdrawn.
    /// </summary>
    public Task ForgetAsync(string platform, string asker, CancellationToken cancellationToken)
    {
        var blank = new Query("", Language.English, [], FollowUp: false, TooLong: false, WantsList: false);
        var row = new
        {
            platform,
            asker,
            blank = RecordsJson.Write(blank),
            waiting = RecordsJson.Word(InboxState.Waiting),
            withdrawn = RecordsJson.Word(InboxState.Withdrawn),
        };
        return database.WriteAsync(
            connection =>
            {
                using var transaction = connection.BeginTransaction(deferred: false);
                connection.Execute(
                    $"""
                    update entries set question = '', previous = '[]', query = @blank, candidates = '[]', conversation = '' where id in ({Own});
                    delete from feedback where platform = @platform and asker = @asker;
                    update inbox set state = @withdrawn where platform = @platform and asker = @asker and state = @waiting;
                    update inbox set asker = '', conversation = '', body = '' where platform = @platform and asker = @asker;
                    """,
                    row,
                    transaction);
                transaction.Commit();
            },
            cancellationToken);
    }
}
