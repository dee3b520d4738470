using CoopBot.Core.Knowledge;

namespace CoopBot.Tests.Knowledge;

public sealed class RevisionTests
{
    private static readonly KeyValuePair<string, byte[]>[] _files =
    [
        KeyValuePair.Create("sources.yml", "- id: a"u8.ToArray()),
        KeyValuePair.Create("en/a.md", "one"u8.ToArray()),
        KeyValuePair.Create("en/b.md", "two\r\n"u8.ToArray()),
    ];

    [Fact]
    public void It_is_sixteen_hexadecimal_digits() =>
        Assert.Matches("^[0-9a-f]{16}$", new FolderContents(_files).Revision.Value);

    [Fact]
    public void The_order_in_which_files_are_found_does_not_matter()
    {
        var contents = new FolderContents(_files.Reverse());

        Assert.Equal(new FolderContents(_files).Revision, contents.Revision);
        Assert.Equal(["en/a.md", "en/b.md", "sources.yml"], contents.Files.Keys);
    }

    [Fact]
    public void It_changes_with_any_byte()
    {
        var revisions = new HashSet<Revision> { new FolderContents(_files).Revision };
        foreach (var (path, bytes) in _files)
        {
            for (var i = 0; i < bytes.Length; i++)
            {
                var changed = bytes.ToArray();
                changed[i] ^= 1;
                Assert.True(revisions.Add(With(path, changed)));
                Assert.True(revisions.Add(With(path, [.. bytes[..i], .. bytes[(i + 1)..], .. "longer"u8])));
            }
        }
    }

    [Fact]
    public void It_changes_when_bytes_move_from_one_file_or_name_to_the_next()
    {
        Assert.NotEqual(
            Of(("a", "bc"), ("d", "e")),
            Of(("a", "b"), ("cd", "e")));
        Assert.NotEqual(Of(("a", "")), Of());
        Assert.NotEqual(Of(("a", "x"), ("b", "")), Of(("a", ""), ("b", "x")));
        Assert.NotEqual(Of(("ab", "c")), Of(("a", "bc")));
    }

    private static Revision With(string path, byte[] bytes) =>
        new FolderContents(_files.Select(file => file.Key == path ? KeyValuePair.Create(path, bytes) : file)).Revision;

    private static Revision Of(params (string Path, string Text)[] files) =>
        new FolderContents(files.Select(file => KeyValuePair.Create(file.Path, System.Text.Encoding.UTF8.GetBytes(file.Text)))).Revision;
}
