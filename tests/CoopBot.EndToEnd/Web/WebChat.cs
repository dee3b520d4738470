namespace CoopBot.EndToEnd.Web;

/// <summary>One running bot and one browser for all tests of the web chat; each test opens a conversation of its own.</summary>
[CollectionDefinition(Name)]
public sealed class WebChat : ICollectionFixture<RunningBot>, ICollectionFixture<Browser>
{
    public const string Name = "web chat";
}
