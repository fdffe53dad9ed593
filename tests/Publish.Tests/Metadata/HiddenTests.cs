using System.Runtime.Versioning;
using System.Text;
using MetadataExtractor;
using MetadataExtractor.Formats.Exif;
using Publish.Engine.Diagnostics;
using Publish.Metadata;
using Shouldly;
using Xunit;

namespace Publish.Tests.Metadata;

/// <summary>What a file tells beside what a reader sees of it is not published.</summary>
public sealed class HiddenTests
{
    public static TheoryData<string> Telling =>
        ["photo.jpg", "photo.png", "photo.webp", "photo.gif", "photo.avif", "drawing.svg", "paper.pdf"];

    [Theory]
    [MemberData(nameof(Telling))]
    public Task Nothing_that_a_file_tells_is_in_any_byte_of_the_site(string name) =>
        Holding(name)
            .Builds(site =>
            {
                site.Diagnostics.ShouldBeEmpty(string.Join('\n', site.Diagnostics.Select(DiagnosticText.Render)));
                site.ShouldHave("/letters/2024/03/05/returns/" + name);
                site.ShouldNotSay([.. Canary.All]);
            });

    [Theory]
    [MemberData(nameof(Telling))]
    public Task A_site_that_keeps_it_publishes_every_byte(string name) =>
        Holding(name, "metadata: keep")
            .Builds(site => site.Bytes("/letters/2024/03/05/returns/" + name).ShouldBe(Make(name)));

    [Theory]
    [MemberData(nameof(Telling))]
    public Task A_site_that_refuses_it_is_not_built_and_says_where_the_file_is_named(string name) =>
        Holding(name, "metadata: refuse")
            .Fails(found =>
            {
                var one = found.ShouldHaveSingleItem();
                one.Rule.ShouldBe(MetadataRules.TracesRefused);
                one.Place.Source.Path.ShouldBe("letters/2024-03-05-returns/document.yml");
                one.Place.Position.ShouldBe((2, 11));
            });

    [Theory]
    [InlineData("photo.avif")]
    [InlineData("paper.pdf")]
    public Task Without_the_tools_a_position_is_an_error_that_says_how_to_mend_it(string name) =>
        Holding(name)
            .WithoutTools()
            .Fails(found =>
            {
                var one = found.ShouldHaveSingleItem();
                one.Rule.ShouldBe(MetadataRules.PositionStays);
                one.Place.Source.Path.ShouldBe("letters/2024-03-05-returns/document.yml");
                one.Message.ShouldContain("a position (");
                one.Mend.ShouldContain(
                    name.EndsWith(".pdf", StringComparison.Ordinal) ? "Install qpdf" : "Install exiftool"
                );
            });

    [Fact]
    public Task What_is_no_position_is_a_warning_in_words_where_it_cannot_be_taken_out() =>
        Holding("photo.jpg", "", Without(AFile.PlainJpeg[..^1], Exif.Tiff(position: false)))
            .Builds(site =>
            {
                var one = site.Diagnostics.ShouldHaveSingleItem();
                one.Rule.ShouldBe(MetadataRules.TracesStay);
                one.Message.ShouldBe(
                    "The file letters/2024-03-05-returns/photo.jpg holds the camera (Canary-Camera EOS), the author (Canary-Author), the software (Canary-Software), a small copy of the picture (a thumbnail), parts that cannot be read, which cannot be taken out because it is damaged."
                );
            });

    [Fact]
    public Task A_picture_keeps_its_colours_and_which_way_up_it_is() =>
        Holding("photo.jpg")
            .Builds(site =>
            {
                var picture = site.Bytes("/letters/2024/03/05/returns/photo.jpg");
                ImageMetadataReader
                    .ReadMetadata(new MemoryStream(picture))
                    .OfType<ExifIfd0Directory>()
                    .ShouldHaveSingleItem()
                    .GetInt32(ExifDirectoryBase.TagOrientation)
                    .ShouldBe(6);
                Encoding.Latin1.GetString(picture).ShouldContain("Colours-Stay");
            });

    [Fact]
    public Task What_tells_nothing_is_published_as_it_is() =>
        ASite
            .With(Site("plain.jpg"))
            .Holding("letters/2024-03-05-returns/plain.jpg", AFile.PlainJpeg)
            .WithoutTools()
            .Builds(site => site.Bytes("/letters/2024/03/05/returns/plain.jpg").ShouldBe(AFile.PlainJpeg));

    [Fact]
    public Task Assets_portraits_logos_and_pictures_in_a_text_are_looked_at_too() =>
        ASite
            .With(
                """
                -- site.yml --
                title: Example
                url: https://www.example.org
                languages: [en]
                organization:
                  logo: logo.jpg
                -- people.yml --
                park-so-ra:
                  name: Park So-ra
                  signature: signature.png
                -- letterheads/house.yml --
                name: House
                logo: house.webp
                -- letters/2024-03-05-returns/document.yml --
                letterhead: house
                signatories: [park-so-ra]
                image:
                  file: -photo.jpg
                  alt: A boat
                -- letters/2024-03-05-returns/en.md --
                ---
                title: On returns
                ---
                ![A boat](boat.gif)
                """
            )
            .Holding("logo.jpg", AFile.Jpeg())
            .Holding("signature.png", AFile.Png())
            .Holding("letterheads/house.webp", AFile.WebP())
            .Holding("letters/2024-03-05-returns/-photo.jpg", AFile.Jpeg())
            .Holding("letters/2024-03-05-returns/boat.gif", AFile.Gif())
            .Holding("assets/free.pdf", AFile.Pdf())
            .Holding("assets/a b/free.svg", AFile.Svg())
            .Builds(site =>
            {
                site.ShouldHave("/free.pdf");
                site.ShouldNotSay([.. Canary.All]);
            });

    [Fact]
    public Task A_page_says_the_size_of_the_file_that_is_published() =>
        Holding("paper.pdf")
            .Builds(site => site.Bytes("/letters/2024/03/05/returns/paper.pdf").Length.ShouldNotBe(AFile.Pdf().Length));

    [Fact]
    public Task A_signed_paper_is_told_and_left_alone() =>
        Holding(
                "paper.pdf",
                "",
                AFile.Pdf("/AcroForm << /Fields [<< /FT /Sig /V << /Type /Sig /ByteRange [0 1 2 3] >> >>] >>")
            )
            .Fails(found => found.ShouldHaveSingleItem().Message.ShouldContain("it is signed, and would no longer be"));

    [Fact]
    public Task What_is_held_is_neither_looked_at_nor_told() =>
        ASite
            .With(
                Site("photo.avif")
                    .Replace("attachments:", "embargo: 2030-01-01T00:00:00Z\nattachments:", StringComparison.Ordinal)
            )
            .Holding("letters/2024-03-05-returns/photo.avif", AFile.Avif)
            .WithoutTools()
            .Builds(site => site.Diagnostics.ShouldBeEmpty());

    [Theory]
    [MemberData(nameof(Telling))]
    public void The_same_file_becomes_the_same_bytes(string name)
    {
        var form = MetadataScanner.FormOf(Make(name), name)!.Value;
        new MetadataStripper(StripTools.Here)
            .Strip(Make(name), form)
            .ShouldBe(new MetadataStripper(StripTools.Here).Strip(Make(name), form));
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void A_tool_that_leaves_something_is_not_believed()
    {
        var tool = Path.Combine(System.IO.Directory.CreateTempSubdirectory("publish-").FullName, "exiftool");
        File.WriteAllText(tool, "#!/bin/sh\nexit 0\n");
        File.SetUnixFileMode(tool, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Should
            .Throw<StripException>(() =>
                new MetadataStripper(new StripTools(tool, null)).Strip(AFile.Avif, MetadataFormat.Heif)
            )
            .Message.ShouldContain("this stays in it: ");
        System.IO.Directory.Delete(Path.GetDirectoryName(tool)!, recursive: true);
    }

    [Theory]
    [MemberData(nameof(Telling))]
    public void A_file_cut_off_or_scratched_anywhere_is_read_to_an_answer(string name)
    {
        var (whole, chance) = (Make(name), new Random(7));
        for (var turn = 0; turn < 400; turn++)
        {
            var broken = whole[..(turn % 2 == 0 ? whole.Length : chance.Next(12, whole.Length))];
            for (var scratch = chance.Next(1, 8); scratch > 0; scratch--)
                broken[chance.Next(broken.Length)] = (byte)chance.Next(256);
            if (MetadataScanner.FormOf(broken, name) is { } form)
                MetadataScanner.Read(broken, form).Words.ShouldNotBeNull();
        }
    }

    /// <summary>Each canary by itself: a reader that misses one would be a checker that catches nothing.</summary>
    [Theory]
    [MemberData(nameof(Telling))]
    public void The_reader_sees_what_a_file_tells_and_nothing_in_a_plain_one(string name)
    {
        MetadataScanner.Read(Make(name), MetadataScanner.FormOf(Make(name), name)!.Value).HasPosition.ShouldBeTrue();
        foreach (
            var plain in new[] { AFile.PlainJpeg, AFile.PlainPng(), AFile.PlainWebP, AFile.PlainGif, AFile.PlainAvif }
        )
            MetadataScanner.Read(plain, MetadataScanner.FormOf(plain, "a")!.Value).Words.ShouldBe("");
    }

    private static Dictionary<string, Func<byte[]>> Makers { get; } =
        new()
        {
            ["photo.jpg"] = AFile.Jpeg,
            ["photo.png"] = AFile.Png,
            ["photo.webp"] = AFile.WebP,
            ["photo.gif"] = AFile.Gif,
            ["photo.avif"] = () => AFile.Avif,
            ["drawing.svg"] = AFile.Svg,
            ["paper.pdf"] = () => AFile.Pdf(),
        };

    private static byte[] Make(string name) => Makers[name]();

    private static byte[] Without(byte[] jpeg, byte[] tiff) =>
        [
            .. jpeg[..20],
            0xFF,
            0xE1,
            (byte)((tiff.Length + 8) >> 8),
            (byte)(tiff.Length + 8),
            .. "Exif\0\0"u8,
            .. tiff,
            .. jpeg[20..],
        ];

    private static ASite Holding(string name, string settings = "", byte[]? bytes = null) =>
        ASite.With(Site(name, settings)).Holding("letters/2024-03-05-returns/" + name, bytes ?? Make(name));

    private static string Site(string name, string settings = "") =>
        $"""
            -- site.yml --
            title: Example
            url: https://www.example.org
            languages: [en]
            {settings}
            -- letters/2024-03-05-returns/document.yml --
            attachments:
              - file: {name}
            """;
}
