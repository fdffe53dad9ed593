using System.IO.Compression;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Publish.Engine.Build;
using Publish.Engine.Diagnostics;
using Publish.Engine.Embargo;
using Publish.Engine.Host;
using Publish.Engine.Outputs;
using Publish.Engine.Views;
using Publish.Metadata;
using Publish.Model;
using Shouldly;
using Xunit;

namespace Publish.Tests.Sites;

/// <summary>
/// A pipeline that has seen too much is caught before anybody else sees it, in whatever it packs its words.
/// </summary>
public sealed class LastScanTests
{
    private const string Title = "Where the ferries wait at night",
        Korean = "밤에 나룻배가 기다리는 곳";

    private const string Site = $"""
        -- letters/2024-03-04-before/en.md --
        ---
        title: Before
        ---
        We wrote to the harbor office, and asked again who keeps the keys of the ninth gate.
        -- letters/2024-03-04-before/ko.md --
        ---
        title: 먼저 보낸 편지
        ---
        우리는 항만 사무소에 편지를 보냈고, 아홉째 문의 열쇠를 누가 지니는지 다시 물었다.
        -- letters/2024-03-05-where-the-ferries-wait/document.yml --
        embargo: 2024-03-06T09:00:00+09:00
        signatories: [{"{"}name: Theodora Wintergreen{"}"}]
        -- letters/2024-03-05-where-the-ferries-wait/en.md --
        ---
        title: {Title}
        ---
        Nobody on board had been told the *name* of the island to which they were brought.
        We asked again who keeps the keys of the ninth gate.
        -- letters/2024-03-05-where-the-ferries-wait/ko.md --
        ---
        title: {Korean}
        ---
        배에 탄 사람 가운데 그 섬의 이름을 들은 사람은 아무도 없었다.
        """;

    public static TheoryData<string, byte[]> Leaks() =>
        new()
        {
            { "/feed.json", Utf8($"{{\"title\": \"{Title}\"}}") },
            { "/a.xml", Utf8("<title>WHERE THE&#160;FERRIES\n wait <b>at</b> night</title>") },
            { "/a.html", Utf8("<p title=\"Where the ferries wait at night\">Nothing</p>") },
            { "/a.json", Utf8("\"\\ubc24\\uc5d0 \\ub098\\ub8fb\\ubc30\\uac00 \\uae30\\ub2e4\\ub9ac\\ub294 \\uacf3\"") },
            { "/ko.txt", Utf8(Korean) },
            { "/links.txt", Utf8("/" + Uri.EscapeDataString(Korean)) },
            { "/slug.txt", Utf8("/letters/2024/03/05/where-the-ferries-wait/") },
            { "/body.txt", Utf8("Nobody on board had been told the name of the island to which they were brought") },
            { "/part.txt", Utf8("…on board had been told the name of the island to which they…") },
            { "/name.txt", Utf8("Theodora Wintergreen") },
            { "/where-the-ferries-wait.txt", Utf8("Nothing.") },
            { "/a.gz", Packed(Utf8(Title), stream => new GZipStream(stream, CompressionLevel.Optimal)) },
            { "/a.zip", Zip("word/document.xml", Utf8($"<w:t>Where the </w:t><w:t>ferries wait at night</w:t>")) },
            {
                "/twice.zip",
                Zip("a.gz", Packed(Utf8(Korean), stream => new GZipStream(stream, CompressionLevel.Optimal)))
            },
            { "/a.pdf", Pdf(Utf8($"BT ({Title}) Tj ET")) },
            { "/hexadecimal.pdf", Pdf(Utf8($"BT <{Convert.ToHexString(Encoding.Latin1.GetBytes(Title))}> Tj ET")) },
            {
                "/bookmark.pdf",
                [
                    .. "%PDF-1.7\n1 0 obj <</Title ("u8,
                    0xfe,
                    0xff,
                    .. Encoding.BigEndianUnicode.GetBytes(Korean),
                    .. ")>>"u8,
                ]
            },
        };

    [Theory]
    [MemberData(nameof(Leaks))]
    public async Task What_says_held_words_stops_the_build_and_the_last_site_stands(string path, byte[] bytes)
    {
        using var site = SiteText.Write(Site);
        await Build(site, "2024-03-01", null);
        var home = File.GetLastWriteTimeUtc(Path.Combine(site.Folder, "output", "index.html"));
        var told = (
            await Should.ThrowAsync<OutputRefusedException>(() =>
                Build(site, "2024-03-06T08:59:59+09:00", (path, bytes))
            )
        ).Message;
        told.ShouldStartWith($"{path[1..]} says what is held back in letters/2024-03-05-where-the-ferries-wait.");
        told.ShouldNotContain("at night");
        File.Exists(Path.Combine(site.Folder, "output", path[1..])).ShouldBeFalse();
        File.GetLastWriteTimeUtc(Path.Combine(site.Folder, "output", "index.html")).ShouldBe(home);
    }

    [Theory]
    [InlineData("Before. They asked again who keeps the keys of the ninth gate. 아홉째 문의 열쇠를 누가 지니는지")]
    [InlineData("Ferries wait. At night. Related content. Democratic People’s Republic of Korea. Press releases")]
    public Task What_a_released_text_says_too_is_no_leak(string text) => Says(text, "2024-03-06T08:59:59+09:00");

    [Fact]
    public Task From_the_moment_on_everything_may_say_it() => Says(Title, "2024-03-06T09:00:00+09:00");

    [Fact]
    public async Task A_file_that_has_not_changed_is_looked_at_again_when_something_else_is_held()
    {
        using var site = SiteText.Write(
            Site.Replace("embargo: 2024-03-06T09:00:00+09:00", "", StringComparison.Ordinal)
        );
        await Build(site, "2024-03-06", ("/a.txt", Utf8(Title)));
        await File.AppendAllTextAsync(
            Path.Combine(site.Root, "letters/2024-03-05-where-the-ferries-wait/document.yml"),
            "embargo: 2024-03-07T09:00:00+09:00\n",
            TestContext.Current.CancellationToken
        );
        await Should.ThrowAsync<OutputRefusedException>(() => Build(site, "2024-03-06", ("/a.txt", Utf8(Title))));
    }

    [Theory]
    [InlineData(Title, false)]
    [InlineData("Nobody on board had been told the name of the island to which they were brought", true)]
    public async Task A_file_that_staff_attach_may_quote_a_text_but_not_name_it(string says, bool passes)
    {
        using var site = SiteText.Write(
            Site
                + $"""

                -- letters/2024-03-04-before/document.yml --
                attachments: [table.csv]
                -- letters/2024-03-04-before/table.csv --
                {says}
                """.Replace("[table.csv]", "[{file: table.csv, title: Table}]", StringComparison.Ordinal)
        );
        var build = () => Build(site, "2024-03-06", null);
        if (passes)
            await build();
        else
            (await Should.ThrowAsync<OutputRefusedException>(build)).Message.ShouldStartWith(
                "letters/2024/03/04/before/table.csv"
            );
    }

    private static async Task Says(string text, string moment)
    {
        using var site = SiteText.Write(Site);
        await Build(site, moment, ("/a.txt", Utf8(text)));
        File.Exists(Path.Combine(site.Folder, "output", "a.txt")).ShouldBeTrue();
    }

    private static async Task Build(SiteText site, string moment, (string Path, byte[] Bytes)? leak)
    {
        BuildTime.TryParse(moment, out var at).ShouldBeTrue();
        var press = Press.With(new NoBrowser(), StripTools.Here, services =>
            services.AddSingleton<IPipeline>(new Leaking(leak)).AddSingleton<IFinisher, LeakScan>()
        );
        var built = await press.Run(
            new EditionRequest { Input = site.Root, At = at },
            Path.Combine(site.Folder, "output"),
            new BuildProgress(TimeProvider.System),
            CancellationToken.None
        );
        built.Written.ShouldNotBeNull(
            string.Join("\n", built.Diagnostics.Select(Publish.Engine.Diagnostics.DiagnosticText.Render))
        );
        await built.Written.Cleaning;
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Packed(byte[] bytes, Func<Stream, Stream> pack)
    {
        using var packed = new MemoryStream();
        using (var stream = pack(packed))
            stream.Write(bytes);
        return packed.ToArray();
    }

    private static byte[] Zip(string name, byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create))
        using (var entry = archive.CreateEntry(name).Open())
            entry.Write(bytes);
        return packed.ToArray();
    }

    private static byte[] Pdf(byte[] content) =>
        [
            .. "%PDF-1.7\n1 0 obj <</Filter /FlateDecode>>\nstream\n"u8,
            .. Packed(content, stream => new ZLibStream(stream, CompressionLevel.Optimal)),
            .. "\nendstream\nendobj\n"u8,
        ];

    /// <summary>A pipeline that writes what it is given.</summary>
    private sealed class Leaking((string Path, byte[] Bytes)? leak) : IPipeline
    {
        public IEnumerable<Output> Plan(Site site, SiteViews views) =>
            leak is { } file ? [new DataOutput(new SitePath(file.Path), nameof(Leaking), () => file.Bytes)] : [];
    }
}
