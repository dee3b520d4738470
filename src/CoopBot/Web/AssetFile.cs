using System.Security.Cryptography;

namespace CoopBot.Web;

/// <summary>A file that is part of the program, served under an address that changes with its content.</summary>
internal sealed class AssetFile
{
    public AssetFile(string name, string contentType)
    {
        using var stream = typeof(AssetFile).Assembly.GetManifestResourceStream($"Web/Assets/{name}")
            ?? throw new InvalidOperationException($"The file {name} is not embedded.");
        Bytes = new byte[stream.Length];
        stream.ReadExactly(Bytes);
        ContentType = contentType;
        Address = $"/assets/{Convert.ToHexStringLower(SHA256.HashData(Bytes))[..12]}/{name}";
    }

    public string Address { get; }

    public string ContentType { get; }

    public byte[] Bytes { get; }

    public Task SendAsync(HttpContext context, CancellationToken requestAborted)
    {
        context.Response.ContentType = ContentType;
        context.Response.ContentLength = Bytes.Length;
        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return context.Response.Body.WriteAsync(Bytes, requestAborted).AsTask();
    }
}
