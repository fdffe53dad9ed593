namespace Publish.BrowserTests.Pictures;

/// <summary>What a page looks like: rows of pixels, three bytes each, red first.</summary>
internal sealed record Picture(int Width, int Height, byte[] Pixels)
{
    private const int Levels = 52;

    public static Picture Blank(int width, int height, byte grey)
    {
        var pixels = new byte[width * height * 3];
        Array.Fill(pixels, grey);
        return new Picture(width, height, pixels);
    }

    public byte this[int x, int y, int channel]
    {
        get => Pixels[(y * Width + x) * 3 + channel];
        set => Pixels[(y * Width + x) * 3 + channel] = value;
    }

    /// <summary>Half as wide and half as high, in steps of five of each colour, so that it can be kept.</summary>
    public Picture Kept()
    {
        var kept = Blank(Width / 2, Height / 2, 0);
        for (var y = 0; y < kept.Height; y++)
        for (var x = 0; x < kept.Width; x++)
        for (var c = 0; c < 3; c++)
            kept[x, y, c] = Step(
                this[2 * x, 2 * y, c]
                    + this[2 * x + 1, 2 * y, c]
                    + this[2 * x, 2 * y + 1, c]
                    + this[2 * x + 1, 2 * y + 1, c]
            );
        return kept;
    }

    private static byte Step(int sumOfFour) => (byte)(((sumOfFour * (Levels - 1)) + 510) / 1020 * (255 / (Levels - 1)));
}
