using System.Diagnostics;
using CoopBot.Translation;

namespace CoopBot.Tests.Translation;

/// <summary>A translator that misbehaves in every way: no question waits long for it, and none gets what was meant for another.</summary>
public sealed class InterpreterTests : IDisposable
{
    /// <summary>A pipeline's stage, block by block: answers "word" with "wordx", block by block.</summary>
    private const string Good = @"sed -zu 's/\n\([a-z][a-z]*\)/\n^\1<n>\/\1x<n>$/g'";

    private static readonly CancellationToken None = CancellationToken.None;

    private readonly HeldTime _time = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("coopbot-translator-").FullName;
    private int _starts;

    [Fact]
    public async Task One_process_answers_question_after_question()
    {
        using var interpreter = Running(Good);
        for (var i = 0; i < 20; i++)
        {
            Assert.Equal(["boatx", "navyx"], await AskAsync(interpreter, "boat", "navy"));
        }

        Assert.Equal(1, _starts);
    }

    [Fact]
    public async Task Questions_asked_at_once_each_get_their_own_answer()
    {
        using var interpreter = Running(Good);
        var words = Enumerable.Range(0, 50).Select(i => new string((char)('a' + (i % 26)), 1 + (i / 26))).ToList();
        var answers = await Task.WhenAll(words.Select(word => AskAsync(interpreter, word)));
        Assert.Equal(words.Select(word => word + "x"), answers.Select(Assert.Single));
        Assert.Equal(1, _starts);
    }

    [Fact]
    public async Task One_that_hangs_is_waited_for_no_longer_than_the_limit_and_started_again_after_a_pause()
    {
        using var interpreter = Running($"{Good} | sed -zu 2q; cat >/dev/null", Good);
        Assert.Equal(["boatx"], await AskAsync(interpreter, "boat"));

        Assert.Empty(await WaitedForAsync(interpreter, "boat"));
        Assert.Empty(await AskAsync(interpreter, "navy"));
        Assert.Equal(1, _starts);
        _time.Move(Interpreter.FirstPause);
        Assert.Equal(["navyx"], await AskAsync(interpreter, "navy"));
        Assert.Equal(2, _starts);
    }

    [Fact]
    public async Task One_that_does_not_get_ready_is_given_up_and_questions_go_on_meanwhile()
    {
        using var interpreter = Running("cat >/dev/null", Good);
        Assert.Empty(await WaitedForAsync(interpreter, "boat"));
        Assert.Empty(await WaitedForAsync(interpreter, "navy"));
        Assert.Equal(1, _starts);

        _time.Move(Interpreter.LongestStart);
        Assert.Empty(await WaitedForAsync(interpreter, "navy"));
        _time.Move(Interpreter.FirstPause);
        Assert.Equal(["navyx"], await AskAsync(interpreter, "navy"));
    }

    [Fact]
    public async Task What_comes_late_is_not_taken_for_the_answer_to_the_next_question()
    {
        // It says the third block's answer only when it gets the fourth.
        using var interpreter = Running(Good + " | sed -zun '1p;2p;3h;4{x;p;x;p}'", Good);
        Assert.Equal(["boatx"], await AskAsync(interpreter, "boat"));

        Assert.Empty(await WaitedForAsync(interpreter, "boat"));
        Assert.Empty(await AskAsync(interpreter, "navy"));
        _time.Move(Interpreter.FirstPause);
        Assert.Equal(["navyx"], await AskAsync(interpreter, "navy"));
    }

    [Theory]
    [InlineData("sed -zu 2q")]
    [InlineData("sed -zu p")]
    [InlineData(@"sed -zu '3s/.*/[1]\n^a<n>\/secret<n>$\n/'")]
    [InlineData(@"sed -zu '3s/\n/\n\n/'")]
    [InlineData(@"sed -zu '3s/\n//g'")]
    [InlineData("(sed -zu 2q; yes)")]
    [InlineData("sed -zu '3s/^/ /'")]
    public async Task One_that_dies_or_talks_of_something_else_is_lost_and_comes_back(string afterwards)
    {
        using var interpreter = Running($"{Good} | {afterwards}", Good);
        for (var i = 0; i < 4; i++)
        {
            var answer = await AskAsync(interpreter, "boat");
            Assert.True(answer is [] or ["boatx"], string.Join(' ', answer));
        }

        Assert.Equal(1, _starts);
        _time.Move(Interpreter.FirstPause);
        Assert.Equal(["navyx"], await AskAsync(interpreter, "navy"));
        Assert.Equal(2, _starts);
    }

    [Fact]
    public async Task The_pause_doubles_with_each_loss_that_no_answer_came_between()
    {
        using var interpreter = Running("exit 1");
        for (var pause = Interpreter.FirstPause; pause < TimeSpan.FromMinutes(4); pause *= 2)
        {
            Assert.Empty(await AskAsync(interpreter, "boat"));
            var starts = _starts;
            _time.Move(pause - TimeSpan.FromTicks(1));
            Assert.Empty(await AskAsync(interpreter, "boat"));
            Assert.Equal(starts, _starts);
            _time.Move(TimeSpan.FromTicks(1));
        }

        _time.Move(Interpreter.LongestPause);
        Assert.Empty(await AskAsync(interpreter, "boat"));
        _time.Move(Interpreter.LongestPause);
        var before = _starts;
        Assert.Empty(await AskAsync(interpreter, "boat"));
        Assert.Equal(before + 1, _starts);
    }

    [Fact]
    public async Task A_program_that_is_not_there_is_no_error()
    {
        using var interpreter = new Interpreter(() => new ProcessStartInfo(Path.Combine(_folder, "none")) { RedirectStandardInput = true, RedirectStandardOutput = true }, _time);
        Assert.Empty(await AskAsync(interpreter, "boat"));
    }

    [Fact]
    public async Task A_question_that_is_given_up_says_so()
    {
        using var interpreter = Running("cat >/dev/null");
        using var asker = new CancellationTokenSource();
        var asked = interpreter.SensesAsync(["boat"], asker.Token);
        await asker.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asked);
    }

    [Fact]
    public async Task All_its_processes_end_with_the_service()
    {
        // All of them hold it open: it ends when the last of them does.
        var pipe = Path.Combine(_folder, "pipe");
        using (var make = Process.Start("mkfifo", [pipe]))
        {
            await make.WaitForExitAsync(None);
        }

        var end = Task.Run(() =>
        {
            using var held = File.OpenRead(pipe);
            return held.ReadByte();
        });
        using var interpreter = Running($"exec 9>{pipe}; trap '' HUP TERM; {Good} | sh -c 'trap \"\" HUP TERM PIPE; sed -zu p; sleep 1000' | sed -zu 'n;d'");
        Assert.Equal(["boatx"], await AskAsync(interpreter, "boat"));
        Assert.False(end.IsCompleted);

        interpreter.Dispose();

        Assert.Equal(-1, await end);
        Assert.Empty(await AskAsync(interpreter, "boat"));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>One script for each start, the last for all that follow.</summary>
    private Interpreter Running(params string[] scripts) => new(
        () => new ProcessStartInfo("/bin/sh", ["-c", "exec 2>/dev/null; " + scripts[Math.Min(_starts++, scripts.Length - 1)]])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        },
        _time);

    /// <summary>Asks one that does not answer, and lets the time go by.</summary>
    private async Task<string[]> WaitedForAsync(Interpreter interpreter, string word)
    {
        var asked = AskAsync(interpreter, word);
        Assert.False(asked.IsCompleted);
        _time.Move(Interpreter.LongestWait);
        return await asked;
    }

    private static async Task<string[]> AskAsync(Interpreter interpreter, params string[] words) =>
        [.. (await interpreter.SensesAsync(words, None)).Select(Assert.Single)];
}
