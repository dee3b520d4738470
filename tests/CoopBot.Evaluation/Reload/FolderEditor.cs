namespace CoopBot.Evaluation.Reload;

/// <summary>Does to a copy of the knowledge folder what editors, scripts and accidents do: each damage is mended by the next edit.</summary>
internal sealed class FolderEditor(string folder, Random random)
{
    private readonly Dictionary<string, byte[]> _good = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .ToDictionary(path => path, File.ReadAllBytes, StringComparer.Ordinal);

    private Action _mend = () => { };
    private int _saved;

    /// <summary>One edit of any kind.</summary>
    public void Edit()
    {
        _mend();
        var path = _good.Keys.Where(path => path.EndsWith(".md", StringComparison.Ordinal)).ElementAt(random.Next(_good.Count(pair => pair.Key.EndsWith(".md", StringComparison.Ordinal))));
        var (bytes, away) = (_good[path], path + ".away");
        _mend = () => File.WriteAllBytes(path, bytes);
        switch (random.Next(10))
        {
            // Half of the edits are good, so that there is something to bring into force.
            case 0 or 1 or 2 or 3 or 4:
                Save();
                break;
            case 5:
                File.Delete(path);
                break;
            case 6:
                File.Move(path, away, overwrite: true);
                _mend = () => File.Move(away, path, overwrite: true);
                break;
            case 7:
                File.WriteAllBytes(path, bytes[..random.Next(bytes.Length)]);
                break;
            case 8:
                File.WriteAllText(path, "---\ntitle: broken\n---\n## A\n- Nothing stands here. [^no-such-source]\n");
                break;
            default:
                using (var file = File.OpenWrite(path))
                {
                    // Half-written: the editor goes on at the next edit.
                    file.Write(bytes, 0, bytes.Length / 2);
                }

                break;
        }
    }

    /// <summary>A good edit that makes a revision of its own.</summary>
    public void Save()
    {
        _mend();
        _mend = () => { };
        var path = _good.Keys.First(path => path.EndsWith("glossary.yml", StringComparison.Ordinal));
        File.WriteAllText(path, System.Text.Encoding.UTF8.GetString(_good[path]) + $"\n# saved {++_saved}\n");
    }
}
