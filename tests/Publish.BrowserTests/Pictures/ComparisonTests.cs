namespace Publish.BrowserTests.Pictures;

/// <summary>The comparison of pictures sees what a reader would see, and not what only a ruler would.</summary>
public sealed class ComparisonTests
{
    private const int Width = 160;
    private const int Height = 120;
    private const byte Paper = 255;

    /// <summary>What is left of the theme's faintest line, one pixel wide, in a picture half as large.</summary>
    private const byte Hairline = 230;

    private static readonly byte[] Ink = [34, 34, 34];

    [Fact]
    public void The_same_picture_is_the_same() => Compare(Page()).IsSame.ShouldBeTrue();

    [Fact]
    public void A_file_gives_the_picture_that_was_written()
    {
        var read = Png.Read(Png.Write(Page()));
        (read.Width, read.Height).ShouldBe((Width, Height));
        read.Pixels.ShouldBe(Page().Pixels);
    }

    [Fact]
    public void Noise_is_no_difference()
    {
        var page = Page();
        var random = new Random(7);
        for (var i = 0; i < page.Pixels.Length; i++)
            page.Pixels[i] = (byte)Math.Clamp(page.Pixels[i] + random.Next(-10, 11), 0, 255);
        Compare(page).IsSame.ShouldBeTrue();
    }

    [Fact]
    public void A_letter_drawn_a_pixel_aside_is_no_difference() => Compare(Page(aside: 1)).IsSame.ShouldBeTrue();

    [Fact]
    public void A_column_that_has_moved_is_one() => Compare(Page(aside: 3)).IsSame.ShouldBeFalse();

    [Fact]
    public void A_hairline_that_is_gone_is_one() => Compare(Page(hairline: Paper)).IsSame.ShouldBeFalse();

    [Fact]
    public void A_face_of_other_widths_is_one() => Compare(Page(letter: 5)).IsSame.ShouldBeFalse();

    [Fact]
    public void Ink_of_another_colour_is_one() => Compare(Page(ink: [34, 34, 170])).IsSame.ShouldBeFalse();

    [Fact]
    public void A_longer_page_is_one() =>
        Comparison.Of(Page(), Picture.Blank(Width, Height + 8, Paper)).IsSame.ShouldBeFalse();

    private static Comparison Compare(Picture actual) => Comparison.Of(Page(), actual);

    /// <summary>
    /// A page as a picture keeps it: a hairline, and below it lines of strokes as wide as letters are apart.
    /// </summary>
    private static Picture Page(int aside = 0, byte hairline = Hairline, int letter = 4, byte[]? ink = null)
    {
        var page = Picture.Blank(Width, Height, Paper);
        for (var x = 0; x < Width; x++)
            Draw(page, x, 10, [hairline, hairline, hairline]);
        for (var line = 20; line < Height - 20; line += 12)
        for (var y = line; y < line + 5; y++)
        for (var x = 20; x < 130; x++)
            if ((x - 20) % letter < 2 && (x - 20) % 40 < 34)
                Draw(page, x + aside, y, ink ?? Ink);
        return page;
    }

    private static void Draw(Picture page, int x, int y, byte[] colour)
    {
        for (var c = 0; c < 3; c++)
            page[x, y, c] = colour[c];
    }
}
