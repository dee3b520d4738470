namespace CoopBot.Discord.Protocol.Payloads;

internal enum ButtonLook
{
    Primary = 1,
    Plain = 2,
    Danger = 4,
}
