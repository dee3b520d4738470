using CoopBot.Core.Records;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;

namespace CoopBot.Telemetry;

/// <summary>Sends the figures of the answer log to a collector, by OTLP over HTTP, from time to time and at stop; nothing where none is named.</summary>
/// <remarks>A collector that does not answer costs figures, never an answer: the sender keeps its trouble to itself and goes on.</remarks>
internal sealed class FigureSender(Bot bot) : IHostedService, IDisposable
{
    /// <summary>Where a collector takes metrics, under its address (OTLP specification 1.5, "OTLP/HTTP Request").</summary>
    private const string Metrics = "v1/metrics";

    private MeterProvider? _provider;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        var options = bot.Settings.Telemetry;
        if (options.Endpoint.Length > 0)
        {
            _provider = Sdk.CreateMeterProviderBuilder()
                .ConfigureResource(resource => resource.AddService("coopbot", serviceVersion: typeof(Bot).Assembly.GetName().Version?.ToString()))
                .AddMeter(Database.MeterName)
                .AddOtlpExporter((exporter, reader) =>
                {
                    exporter.Protocol = OtlpExportProtocol.HttpProtobuf;
                    exporter.Endpoint = new Uri($"{options.Endpoint.TrimEnd('/')}/{Metrics}");
                    reader.PeriodicExportingMetricReaderOptions.ExportIntervalMilliseconds = (int)options.Every.TotalMilliseconds;
                })
                .Build();
        }

        return Task.CompletedTask;
    }

    /// <summary>What was not sent yet is sent now.</summary>
    public Task StopAsync(CancellationToken cancellationToken)
    {
        Dispose();
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        _provider?.Dispose();
        _provider = null;
    }
}
