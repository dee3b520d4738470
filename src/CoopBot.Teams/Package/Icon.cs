namespace CoopBot.Teams.Package;

/// <summary>The bot's icon: a speech bubble that holds a quotation mark. Drawn here, so that it is nobody else's.</summary>
internal static class Icon
{
    public const string Accent = "#1F4E5F";

    /// <summary>Each pixel is looked at this many times across and down, so that edges are smooth.</summary>
    private const int Samples = 4;

    private static readonly (byte R, byte G, byte B) _accent = (0x1F, 0x4E, 0x5F);

    /// <summary>192 by 192 pixels, as PNG.</summary>
    public static byte[] Color() => Draw(192, (x, y) => IsMark(x, y) ? (_accent, 1.0) : IsBubble(x, y) ? (((byte)255, (byte)255, (byte)255), 1.0) : (_accent, 1.0));

    /// <summary>32 by 32 pixels, white on nothing, as PNG.</summary>
    public static byte[] Outline() => Draw(32, (x, y) => (((byte)255, (byte)255, (byte)255), IsBubble(x, y) && !IsMark(x, y) ? 1.0 : 0.0));

    /// <summary>Coordinates from 0 to 1, from the upper left.</summary>
    private static bool IsBubble(double x, double y) =>
        IsIn(x, y, 0.16, 0.18, 0.84, 0.70, 0.12) || (y is > 0.66 and < 0.86 && x > 0.30 && x - 0.30 < (0.86 - y) * 1.1);

    /// <summary>Two commas turned upside down: “.</summary>
    private static bool IsMark(double x, double y) => IsComma(x - 0.31, y) || IsComma(x - 0.53, y);

    private static bool IsComma(double x, double y)
    {
        var (dx, dy) = (x - 0.08, y - 0.51);
        return (dx * dx) + (dy * dy) < 0.08 * 0.08 || (y is > 0.30 and < 0.51 && x > (0.51 - y) * 0.25 && x < 0.04 + ((0.51 - y) * 0.45));
    }

    private static bool IsIn(double x, double y, double left, double top, double right, double bottom, double radius)
    {
        var dx = Math.Max(0, Math.Max(left + radius - x, x - (right - radius)));
        var dy = Math.Max(0, Math.Max(top + radius - y, y - (bottom - radius)));
        return (dx * dx) + (dy * dy) < radius * radius;
    }

    private static byte[] Draw(int size, Func<double, double, ((byte R, byte G, byte B) Color, double Alpha)> at)
    {
        var pixels = new byte[size * size * 4];
        for (var pixel = 0; pixel < size * size; pixel++)
        {
            double r = 0, g = 0, b = 0, alpha = 0;
            for (var sample = 0; sample < Samples * Samples; sample++)
            {
                var (color, a) = at(
                    ((pixel % size) + ((sample % Samples) + 0.5) / Samples) / size,
                    ((pixel / size) + ((sample / Samples) + 0.5) / Samples) / size);
                (r, g, b, alpha) = (r + (color.R * a), g + (color.G * a), b + (color.B * a), alpha + a);
            }

            var whole = Math.Max(alpha, 1e-9);
            pixels[pixel * 4] = (byte)Math.Round(r / whole);
            pixels[(pixel * 4) + 1] = (byte)Math.Round(g / whole);
            pixels[(pixel * 4) + 2] = (byte)Math.Round(b / whole);
            pixels[(pixel * 4) + 3] = (byte)Math.Round(255 * alpha / (Samples * Samples));
        }

        return Png.Of(size, pixels);
    }
}
