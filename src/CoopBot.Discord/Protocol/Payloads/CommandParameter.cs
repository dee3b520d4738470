namespace CoopBot.Discord.Protocol.Payloads;

internal sealed record CommandParameter
{
    public const int Subcommand = 1;

    public const int Text = 3;

    public const int YesOrNo = 5;

    public required int Type { get; init; }

    public required string Name { get; init; }

    public IReadOnlyDictionary<string, string>? NameLocalizations { get; init; }

    public required string Description { get; init; }

    public IReadOnlyDictionary<string, string>? DescriptionLocalizations { get; init; }

    public bool? Required { get; init; }

    public int? MaxLength { get; init; }
}
