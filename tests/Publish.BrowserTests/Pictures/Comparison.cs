namespace Publish.BrowserTests.Pictures;

/// <summary>
/// Whether two pictures show the same page. A pixel is alike when the other picture has nothing far from it in its
/// nearest
/// neighbours, asked both ways: so edges of letters may be drawn otherwise or stand a pixel aside, while a line that is
/// gone, a
/// face of other widths and a column that has moved leave pixels without their like. What counts is the worst block and
/// not the
/// whole, so that a short line counts on a long page.
/// </summary>
internal sealed record Comparison(int WorstBlock, Picture Difference)
{
    private const int Near = 1;

    /// <summary>Less than a hairline of one pixel leaves when it is halved.</summary>
    private const int Tolerance = 14;
    private const int Block = 16;

    /// <summary>Fewer than a hairline needs to cross a block, more than stray pixels.</summary>
    private const int Allowed = 11;

    public bool IsSame => WorstBlock <= Allowed;

    public static Comparison Of(Picture golden, Picture actual)
    {
        var width = Math.Max(golden.Width, actual.Width);
        var height = Math.Max(golden.Height, actual.Height);
        var difference = Picture.Blank(width, height, byte.MaxValue);
        var blocks = new int[(width / Block + 1) * (height / Block + 1)];
        for (var y = 0; y < height; y++)
        for (var x = 0; x < width; x++)
        {
            var both = Holds(golden, x, y) && Holds(actual, x, y);
            var alike = both && IsNear(golden, actual, x, y) && IsNear(actual, golden, x, y);
            if (!alike)
                blocks[y / Block * (width / Block + 1) + x / Block]++;
            for (var c = 0; c < 3; c++)
                difference[x, y, c] =
                    alike ? (byte)(255 - (255 - actual[x, y, c]) / 4)
                    : c == 0 ? byte.MaxValue
                    : (byte)0;
        }
        return new Comparison(blocks.Max(), difference);
    }

    private static bool Holds(Picture picture, int x, int y) => x < picture.Width && y < picture.Height;

    /// <summary>Whether a pixel of one lies within what the other has around the same place.</summary>
    private static bool IsNear(Picture one, Picture other, int x, int y)
    {
        for (var c = 0; c < 3; c++)
        {
            int low = byte.MaxValue,
                high = 0;
            for (var v = Math.Max(y - Near, 0); v <= Math.Min(y + Near, other.Height - 1); v++)
            for (var u = Math.Max(x - Near, 0); u <= Math.Min(x + Near, other.Width - 1); u++)
                (low, high) = (Math.Min(low, other[u, v, c]), Math.Max(high, other[u, v, c]));
            if (one[x, y, c] < low - Tolerance || one[x, y, c] > high + Tolerance)
                return false;
        }
        return true;
    }
}
