using NetVips;
using Publish.Engine.Assets.Pictures;
using Shouldly;
using Xunit;
using static NetVips.Enums;

namespace Publish.Tests.Engine.Assets.Pictures;

/// <summary>What is made of one picture: narrower, lighter, and to the eye the same.</summary>
public sealed class PictureResizerTests
{
    public PictureResizerTests() => PictureLibrary.Here.Trouble.ShouldBeNull();

    [Fact]
    public void A_photograph_becomes_three_of_each_format_and_each_is_smaller_than_the_next()
    {
        var made = Resize(APicture.Photograph);
        (made.Width, made.Height).ShouldBe((2400, 1600));
        made.Own.Select(one => (one.Width, one.Height)).ShouldBe([(480, 320), (960, 640), (1600, 1067)]);
        made.WebP.Select(one => one.Width).ShouldBe([480, 960, 1600]);
        made.Own.Concat(made.WebP).ShouldAllBe(one => one.Bytes.Length < APicture.Photograph.Length);
        foreach (var (webP, own) in made.WebP.Zip(made.Own))
            webP.Bytes.Length.ShouldBeLessThan(own.Bytes.Length);
        made.Own.ShouldAllBe(one => PictureFormats.Of(one.Bytes) == PictureFormat.Jpeg);
        made.WebP.ShouldAllBe(one => PictureFormats.Of(one.Bytes) == PictureFormat.WebP);
    }

    [Fact]
    public void A_grainy_photograph_that_WebP_makes_no_lighter_has_narrower_ones_of_its_own_format()
    {
        using var grain = Image.Gaussnoise(1700, 1200, mean: 128, sigma: 60).Cast(BandFormat.Uchar);
        var made = Resize(grain.JpegsaveBuffer(q: 40), isHeavy: true);
        made.Own.Select(one => one.Width).ShouldContain(480);
        made.Own.Select(one => one.Width).ShouldContain(960);
    }

    [Fact]
    public void Nothing_is_wider_than_the_picture_itself()
    {
        var made = Resize(APicture.Jpeg(700, 500));
        made.Own.Select(one => one.Width).ShouldBe([480]);
        made.WebP.Select(one => one.Width).ShouldBe([480, 700]);
    }

    [Fact]
    public void A_chart_keeps_each_of_its_pixels_and_has_no_narrower_ones_that_would_be_larger()
    {
        var chart = File.ReadAllBytes(
            Path.Combine(
                Repository.Root,
                "input/press-releases/2024-11-04-a-year-of-empty-berths/landings-four-ports.png"
            )
        );
        var made = Resize(chart);
        made.Own.ShouldBeEmpty();
        var one = made.WebP.ShouldHaveSingleItem();
        one.Bytes.Length.ShouldBeLessThan(chart.Length * 2 / 3);
        using var before = Image.NewFromBuffer(chart).Colourspace(Interpretation.Srgb);
        using var after = Image.NewFromBuffer(one.Bytes);
        (before.ExtractBand(0, n: 3) - after.ExtractBand(0, n: 3)).Abs().Max().ShouldBe(0);
    }

    [Fact]
    public void The_same_picture_becomes_the_same_bytes_alone_and_beside_others()
    {
        var alone = Hash(Resize(APicture.Photograph));
        var together = Enumerable
            .Range(0, 4)
            .AsParallel()
            .WithDegreeOfParallelism(4)
            .Select(_ => Hash(Resize(APicture.Photograph)))
            .ToList();
        together.ShouldAllBe(one => one == alone);
    }

    [Fact]
    public void A_picture_that_was_turned_is_upright()
    {
        var made = Resize(
            APicture.Telling(APicture.Halves(1200, 800).JpegsaveBuffer(q: 95, keep: ForeignKeep.None), orientation: 6),
            isHeavy: true
        );
        (made.Width, made.Height).ShouldBe((800, 1200));
        foreach (var one in made.Own.Concat(made.WebP))
        {
            using var picture = Image.NewFromBuffer(one.Bytes);
            picture.Width.ShouldBeLessThan(picture.Height);
            picture.Contains("orientation").ShouldBeFalse();
            Colour(picture, .5, .1).ShouldBe((255, 0, 0), tolerance: 12);
            Colour(picture, .5, .9).ShouldBe((0, 0, 255), tolerance: 12);
        }
    }

    [Fact]
    public void Colours_beyond_the_common_ones_stay_and_say_so()
    {
        using var green = APicture.Fill(1000, 600, 40, 230, 60);
        var wide = green.PngsaveBuffer(keep: ForeignKeep.Icc, profile: "p3");
        using var before = Image.NewFromBuffer(wide).IccImport(embedded: true, pcs: PCS.Lab);
        foreach (var one in Resize(wide, isHeavy: true) is var made ? made.Own.Concat(made.WebP) : [])
        {
            using var picture = Image.NewFromBuffer(one.Bytes);
            picture.Contains("icc-profile-data").ShouldBeTrue();
            using var after = picture.IccImport(embedded: true, pcs: PCS.Lab);
            before[0].Avg().ShouldBe(after[0].Avg(), 1.5);
            before[1].Avg().ShouldBe(after[1].Avg(), 1.5);
            before[2].Avg().ShouldBe(after[2].Avg(), 1.5);
        }
    }

    [Fact]
    public void The_common_colours_say_nothing_of_themselves()
    {
        var made = Resize(APicture.Scene(900, 600).JpegsaveBuffer(keep: ForeignKeep.Icc, profile: "srgb"));
        made.Own.Concat(made.WebP).ShouldNotBeEmpty();
        foreach (var one in made.Own.Concat(made.WebP))
            Image.NewFromBuffer(one.Bytes).Contains("icc-profile-data").ShouldBeFalse();
    }

    [Fact]
    public void A_picture_made_for_print_has_its_colours_on_a_screen()
    {
        using var scene = APicture.Fill(1000, 600, 200, 60, 40);
        var print = scene.IccTransform("cmyk", inputProfile: "srgb").JpegsaveBuffer(q: 95, keep: ForeignKeep.Icc);
        Image.NewFromBuffer(print).Interpretation.ShouldBe(Interpretation.Cmyk);
        var made = Resize(print, isHeavy: true);
        foreach (var one in made.Own.Concat(made.WebP))
        {
            using var picture = Image.NewFromBuffer(one.Bytes);
            picture.Bands.ShouldBe(3);
            Colour(picture, .5, .5).ShouldBe((200, 60, 40), tolerance: 25);
        }
    }

    [Fact]
    public void What_is_transparent_stays_so()
    {
        using var scene = APicture.Scene(1000, 600);
        using var hole = Image
            .Black(500, 600)
            .Join(Image.Black(500, 600) + 255, Direction.Horizontal)
            .Cast(BandFormat.Uchar);
        var made = Resize(scene.Bandjoin(hole).PngsaveBuffer());
        made.WebP.ShouldNotBeEmpty();
        foreach (var one in made.Own.Concat(made.WebP))
        {
            using var picture = Image.NewFromBuffer(one.Bytes);
            picture.HasAlpha().ShouldBeTrue();
            picture[picture.Width / 4, picture.Height / 2][3].ShouldBe(0);
            picture[picture.Width * 3 / 4, picture.Height / 2][3].ShouldBe(255);
        }
    }

    public static TheoryData<string> Kinds => [.. Made.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_of_picture_is_read_to_its_end(string kind)
    {
        var (file, width) = (Made[kind](900), kind == "one pixel" ? 1 : 900);
        var made = Resize(file);
        made.Width.ShouldBe(width);
        foreach (var one in made.Own.Concat(made.WebP))
        {
            using var picture = Image.NewFromBuffer(one.Bytes);
            (picture.Format, picture.Width <= width, one.Bytes.Length < file.Length).ShouldBe(
                (BandFormat.Uchar, true, true)
            );
        }
    }

    [Theory]
    [
        InlineData("photo"),
        InlineData("progressive"),
        InlineData("sixteen bits"),
        InlineData("interlaced"),
        InlineData("WebP")
    ]
    public void A_picture_cut_off_or_scratched_anywhere_is_made_or_refused(string kind)
    {
        var (whole, chance) = (Made[kind](510), new Random(7));
        for (var turn = 0; turn < 30; turn++)
        {
            var broken = whole[..(turn % 2 == 0 ? whole.Length : chance.Next(12, whole.Length))];
            for (var scratch = chance.Next(0, 4); scratch > 0; scratch--)
                broken[chance.Next(12, broken.Length)] = (byte)chance.Next(256);
            try
            {
                if (PictureFormats.Of(broken) is { } format)
                    PictureResizer
                        .Resize(broken, format, isHeavy: false, CancellationToken.None)
                        .Width.ShouldBeGreaterThan(0);
            }
            catch (VipsException)
            {
                continue;
            }
        }
    }

    [Fact]
    public void A_picture_that_is_cut_off_is_refused() =>
        Should.Throw<VipsException>(() => Resize(APicture.Photograph[..^20_000]));

    [Fact]
    public void What_takes_too_long_ends()
    {
        using var ended = new CancellationTokenSource();
        ended.Cancel();
        Should.Throw<VipsException>(() =>
            PictureResizer.Resize(APicture.Photograph, PictureFormat.Jpeg, isHeavy: false, ended.Token)
        );
    }

    [Fact]
    public void What_moves_is_no_picture_that_narrower_ones_are_made_of()
    {
        PictureFormats.Of(APicture.AnimatedPng()).ShouldBeNull();
        PictureFormats.Of(APicture.AnimatedWebP()).ShouldBeNull();
        PictureFormats.Of("GIF89a"u8).ShouldBeNull();
        PictureFormats.Of(APicture.Fill(700, 400, 10, 90, 200).PngsaveBuffer()).ShouldBe(PictureFormat.Png);
    }

    /// <summary>By its width; its height is two thirds of that.</summary>
    private static Dictionary<string, Func<int, byte[]>> Made { get; } =
        new()
        {
            ["photo"] = width => APicture.Jpeg(width, width * 2 / 3),
            ["progressive"] = width => APicture.Jpeg(width, width * 2 / 3, progressive: true),
            ["grey"] = width => Scene(width)[0].JpegsaveBuffer(),
            ["sixteen bits"] = width =>
                (Scene(width).Cast(BandFormat.Ushort) * 257)
                    .Cast(BandFormat.Ushort)
                    .Copy(interpretation: Interpretation.Rgb16)
                    .PngsaveBuffer(),
            ["sixteen bits of grey"] = width =>
                (Scene(width)[0] * 257)
                    .Cast(BandFormat.Ushort)
                    .Copy(interpretation: Interpretation.Grey16)
                    .PngsaveBuffer(),
            ["interlaced"] = width => Scene(width).PngsaveBuffer(interlace: true),
            ["palette"] = width => Scene(width).PngsaveBuffer(palette: true),
            ["black and white"] = width => (Scene(width)[0] > 128).PngsaveBuffer(bitdepth: 1),
            ["WebP"] = width => Scene(width).WebpsaveBuffer(q: 95),
            ["one pixel"] = _ => APicture.Fill(1, 1, 10, 20, 30).PngsaveBuffer(),
        };

    private static Image Scene(int width) => APicture.Scene(width, width * 2 / 3);

    private static ResizedPicture Resize(byte[] file, bool isHeavy = false) =>
        PictureResizer.Resize(file, PictureFormats.Of(file)!.Value, isHeavy, CancellationToken.None);

    private static string Hash(ResizedPicture made) =>
        string.Join(
            ' ',
            made.Own.Concat(made.WebP)
                .Select(one => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(one.Bytes)))
        );

    private static Rgb Colour(Image picture, double across, double down)
    {
        var bands = picture[(int)(picture.Width * across), (int)(picture.Height * down)];
        return new Rgb(bands[0], bands[1], bands[2]);
    }

    private sealed record Rgb(double Red, double Green, double Blue)
    {
        public void ShouldBe((double Red, double Green, double Blue) expected, double tolerance)
        {
            Red.ShouldBe(expected.Red, tolerance);
            Green.ShouldBe(expected.Green, tolerance);
            Blue.ShouldBe(expected.Blue, tolerance);
        }
    }
}
