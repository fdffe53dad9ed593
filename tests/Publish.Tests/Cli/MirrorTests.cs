using System.Formats.Tar;
using System.Security.Cryptography;
using System.Text;
using Shouldly;
using Xunit;

namespace Publish.Tests.Cli;

public sealed class MirrorTests
{
    private const string Site = """
        -- letters/2024-03-05-returns/en.md --
        ---
        title: On returns
        aliases: [/old/returns/]
        ---
        See [the other letter](letters/2024-03-06-a-long-name-a-long-name-a-long-name-a-long-name-a-long-name-a-long-name-a-long-name-a-long-name) and [once more](/letters/2024/03/05/returns/#page-text).

        ![The harbor](harbor.png)
        -- letters/2024-03-05-returns/document.yml --
        aliases: [/old/returns/]
        -- letters/2024-03-05-returns/ko.md --
        ---
        title: 송환에 관하여
        slug: 송환에-관하여
        ---
        본문.
        -- letters/2024-03-05-returns/harbor.png --
        PICTURE
        -- letters/2024-03-06-a-long-name-a-long-name-a-long-name-a-long-name-a-long-name-a-long-name-a-long-name-a-long-name/en.md --
        ---
        title: The other
        ---
        Text.
        -- letters/2024-03-07-held/document.yml --
        embargo: 2030-01-01T00:00:00Z
        -- letters/2024-03-07-held/en.md --
        ---
        title: Nobody may read this
        slug: nobody-may
        ---
        Zanzibar.
        """;

    [Fact]
    public async Task The_same_site_is_the_same_bytes_sorted_and_of_nobody()
    {
        using var bench = new CliBench(Site);
        (await bench.Run("mirror", "--output", "one.tar")).Code.ShouldBe(0);
        (await bench.Run("mirror", "--output", "two.tar", "--at", "2024-03-11")).Code.ShouldBe(0);
        File.ReadAllBytes(Path.Combine(bench.Folder, "two.tar"))
            .ShouldBe(File.ReadAllBytes(Path.Combine(bench.Folder, "one.tar")));
        var entries = Entries(bench, "one.tar").ToList();
        entries.Select(entry => entry.Name).ShouldBe(entries.Select(entry => entry.Name).Order(StringComparer.Ordinal));
        entries.ShouldAllBe(entry =>
            entry.ModificationTime == DateTimeOffset.UnixEpoch
            && entry.Uid == 0
            && entry.Gid == 0
            && entry.EntryType == TarEntryType.RegularFile
        );
        entries.ShouldNotContain(entry =>
            entry.Name.StartsWith('/')
            || entry.Name.Contains("..", StringComparison.Ordinal)
            || entry.Name.StartsWith('_')
        );
    }

    [Fact]
    public async Task Nothing_held_is_in_it()
    {
        using var bench = new CliBench(Site);
        await bench.Run("mirror");
        Encoding
            .UTF8.GetString(File.ReadAllBytes(Path.Combine(bench.Folder, "mirror.tar")))
            .ShouldNotContain("Zanzibar");
        Entries(bench, "mirror.tar")
            .ShouldNotContain(entry => entry.Name.Contains("nobody-may", StringComparison.Ordinal));
        (await bench.Run("mirror", "--letter", "2024-03-07-held")).Code.ShouldBe(2);
        Directory.EnumerateFiles(bench.Folder).Select(Path.GetFileName).ShouldBe(["mirror.tar"]);
    }

    [Fact]
    public async Task Links_lead_to_files_and_old_addresses_to_new_ones()
    {
        using var bench = new CliBench(Site);
        await bench.Run("mirror");
        var letter = Text(bench, "letters/2024/03/05/returns/index.html");
        letter.ShouldContain(
            "href=\"../../06/a-long-name-a-long-name-a-long-name-a-long-name-a-long-name-a-long-name-a-long-name-a-long-name/index.html\""
        );
        letter.ShouldContain("href=\"index.html#page-text\"");
        letter.ShouldContain("src=\"harbor.png\"");
        letter.ShouldContain(
            "<head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self' file:; img-src 'self' file:; "
                + "font-src 'self' file:; form-action 'none'; base-uri 'none'\">"
        );
        letter.ShouldContain("<link rel=\"canonical\" href=\"https://www.example.org/letters/2024/03/05/returns/\">");
        letter.ShouldContain(
            "href=\"../../../../../ko/letters/2024/03/05/%EC%86%A1%ED%99%98%EC%97%90-%EA%B4%80%ED%95%98%EC%97%AC/index.html\""
        );
    }

    [Fact]
    public async Task A_letter_is_written_alone_in_each_of_its_languages()
    {
        using var bench = new CliBench(Site);
        var ran = await bench.Run("mirror", "--letter", "returns", "--output", "to-send");
        ran.Output.ShouldContain("2024-03-05-returns.en.html");
        ran.Code.ShouldBe(0, ran.Output + ran.Error);
        bench.Read("to-send/2024-03-05-returns.en.html").ShouldContain("src=\"data:image/png;base64,UElDVFVSRQ");
        bench.Read("to-send/2024-03-05-송환에-관하여.ko.html").ShouldContain("본문.");
        var file = new SitePage(bench.Read("to-send/2024-03-05-returns.en.html"));
        var style = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(file.One("style").TextContent)));
        file.Dom.Head!.Children[1]
            .GetAttribute("content")
            .ShouldBe(
                $"default-src 'none'; img-src data:; style-src 'sha256-{style}'; base-uri 'none'; form-action 'none'"
            );
    }

    [Fact]
    public async Task A_picture_that_is_too_large_is_named_and_leads_to_where_it_is()
    {
        using var bench = new CliBench(Site);
        bench.Write("input/letters/2024-03-05-returns/harbor.png", new string('x', 200_000));
        await bench.Run("mirror", "--letter", "returns");
        var file = bench.Read("2024-03-05-returns.en.html");
        file.ShouldContain("<a href=\"https://www.example.org/letters/2024/03/05/returns/harbor.png\">The harbor</a>");
        file.ShouldNotContain("data:image");
    }

    [Fact]
    public async Task Errors_leave_the_last_mirror()
    {
        using var bench = new CliBench(Site);
        await bench.Run("mirror");
        var last = File.ReadAllBytes(Path.Combine(bench.Folder, "mirror.tar"));
        bench.Write("input/letters/2024-03-05-returns/en.md", "---\ntitel: On returns\n---\nText.\n");
        var ran = await bench.Run("mirror");
        ran.Code.ShouldBe(1);
        ran.Output.ShouldContain("No mirror was made");
        File.ReadAllBytes(Path.Combine(bench.Folder, "mirror.tar")).ShouldBe(last);
        Directory.EnumerateFiles(bench.Folder).ShouldHaveSingleItem();
    }

    private static IEnumerable<TarEntry> Entries(CliBench bench, string file)
    {
        using var tar = new TarReader(File.OpenRead(Path.Combine(bench.Folder, file)));
        while (tar.GetNextEntry(copyData: true) is { } entry)
            yield return entry;
    }

    private static string Text(CliBench bench, string name)
    {
        using var reader = new StreamReader(
            Entries(bench, "mirror.tar").Single(entry => entry.Name == name).DataStream!
        );
        return reader.ReadToEnd();
    }
}
