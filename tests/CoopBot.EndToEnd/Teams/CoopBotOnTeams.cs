namespace CoopBot.EndToEnd.Teams;

/// <summary>The whole service, on a fake Teams.</summary>
public sealed class CoopBotOnTeams : IAsyncLifetime
{
    private RunningBot? _running;
    private FakeTeams? _fake;

    internal FakeTeams Fake => _fake ?? throw new InvalidOperationException("Not started.");

    internal RunningBot Running => _running ?? throw new InvalidOperationException("Not started.");

    public async Task InitializeAsync()
    {
        _fake = await FakeTeams.StartAsync();
        _running = new RunningBot { More = _fake.Configuration() };
        await _running.InitializeAsync();
    }

    public async Task DisposeAsync()
    {
        if (_running is not null)
        {
            await _running.DisposeAsync();
        }

        if (_fake is not null)
        {
            await _fake.DisposeAsync();
        }
    }
}
