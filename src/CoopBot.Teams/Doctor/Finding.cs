namespace CoopBot.Teams.Doctor;

/// <param name="Remedy">What to click or change; empty when all is well.</param>
internal sealed record Finding(bool Sound, string What, string Remedy = "");
