using System.ComponentModel.DataAnnotations;

namespace CoopBot.Telemetry;

/// <summary>Where the figures of the answer log are sent.</summary>
internal sealed class TelemetryOptions
{
    public const string Section = "Telemetry";

    /// <summary>A collector's address for OTLP over HTTP, "https://collector.example:4318/"; https, or http on this machine. Empty: nothing is sent.</summary>
    [CollectorAddress]
    public string Endpoint { get; set; } = "";

    /// <summary>How often.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00", ConvertValueInInvariantCulture = true, ParseLimitsInInvariantCulture = true)]
    public TimeSpan Every { get; set; } = TimeSpan.FromMinutes(1);
}
