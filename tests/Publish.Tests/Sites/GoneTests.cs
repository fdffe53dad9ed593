using Publish.Engine.Build;
using Publish.Engine.Diagnostics;
using Shouldly;
using Xunit;

namespace Publish.Tests.Sites;

/// <summary>No address that a build has made public is lost without a word.</summary>
public sealed class GoneTests : IDisposable
{
    private readonly SiteText site = SiteText.Write(
        """
        -- letters/2024-03-05-returns/document.yml --
        topics: []
        -- letters/2024-03-05-returns/en.md --
        ---
        title: On returns
        ---
        -- letters/2024-03-05-returns/ko.md --
        ---
        title: 송환에 관하여
        ---
        본문.
        -- letters/2024-04-05-other/en.md --
        ---
        title: On returns
        ---
        -- letters/2024-04-06-third/en.md --
        ---
        title: Third
        ---
        """
    );

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task A_renamed_folder_is_told_at_the_document_with_the_line_to_write_in_each_language()
    {
        (await Build()).ShouldBeEmpty();
        Directory.Move(In("letters/2024-03-05-returns"), In("letters/2024-03-05-on-returns"));
        var told = await Build();
        told.Select(one => (one.Rule.Code, one.Place.Source.Path))
            .ShouldBe([
                ("PUB418", "letters/2024-03-05-on-returns/document.yml"),
                ("PUB421", "letters/2024-03-05-on-returns/document.yml"),
                ("PUB418", "letters/2024-03-05-on-returns/ko.md"),
            ]);
        told[0]
            .Mend.ShouldStartWith(
                "Write “aliases: [/letters/2024/03/05/returns/]” in letters/2024-03-05-on-returns/document.yml"
            );
        told[1]
            .Mend.ShouldStartWith(
                "Write “feed-id: letters/2024-03-05-returns” in letters/2024-03-05-on-returns/document.yml"
            );
        told[2]
            .Mend.ShouldStartWith(
                "Write “aliases: [/ko/letters/2024/03/05/returns/]” in letters/2024-03-05-on-returns/ko.md"
            );
        (await Build()).Count.ShouldBe(3, "A build that was told once must not make it forget.");
        Write("letters/2024-03-05-on-returns/document.yml", "topics: []\naliases: [/letters/2024/03/05/returns/]\n");
        Write(
            "letters/2024-03-05-on-returns/ko.md",
            "---\ntitle: 송환에 관하여\naliases: [/ko/letters/2024/03/05/returns/]\n---\n\n본문.\n"
        );
        (await Build()).ShouldHaveSingleItem().Rule.Code.ShouldBe("PUB421");
        Write(
            "letters/2024-03-05-on-returns/document.yml",
            "topics: []\naliases: [/letters/2024/03/05/returns/]\nfeed-id: letters/2024-03-05-returns\n"
        );
        (await Build()).ShouldBeEmpty();
        (await Build()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_new_slug_is_told_at_the_slug()
    {
        (await Build()).ShouldBeEmpty();
        Write("letters/2024-03-05-returns/document.yml", "topics: []\nslug: on-returns\n");
        var told = await Build();
        told.Select(one => (one.Place.Source.Path, one.Place.Position.Line))
            .ShouldBe([("letters/2024-03-05-returns/document.yml", 2), ("letters/2024-03-05-returns/ko.md", 1)]);
    }

    [Fact]
    public async Task A_language_that_was_taken_away_leads_to_the_source()
    {
        (await Build()).ShouldBeEmpty();
        File.Delete(In("letters/2024-03-05-returns/ko.md"));
        (await Build())
            .ShouldHaveSingleItem()
            .Mend.ShouldStartWith(
                "Write “aliases: [/ko/letters/2024/03/05/returns/]” in letters/2024-03-05-returns/document.yml"
            );
    }

    [Fact]
    public async Task What_was_deleted_is_told_until_somebody_says_that_it_is_meant()
    {
        (await Build()).ShouldBeEmpty();
        Directory.Delete(In("letters/2024-03-05-returns"), recursive: true);
        var told = await Build();
        told.Select(one => one.Rule.Code).ShouldBe(["PUB419", "PUB419"]);
        told.ShouldAllBe(one => one.Place.Source.Path == "site.yml");
        File.AppendAllText(In("site.yml"), "gone: [/letters/2024/03/05/returns/, /ko/letters/2024/03/05/returns/]\n");
        (await Build()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("draft: true")]
    [InlineData("embargo: 2999-01-01T00:00:00Z")]
    public async Task What_is_held_back_again_is_told_to_those_who_write_alone(string line)
    {
        (await Build()).ShouldBeEmpty();
        Write("letters/2024-03-05-returns/document.yml", $"topics: []\n{line}\n");
        (await Build()).ShouldBeEmpty();
        var (whole, released) = Press.Reader.ReadWhole(Request, new(TimeProvider.System));
        released.Diagnostics.ShouldBeEmpty();
        whole
            .Diagnostics.Select(one => (one.Rule.Code, one.Place.Position.Line))
            .ShouldBe([("PUB420", 2), ("PUB420", 2)], Told(whole.Diagnostics));
    }

    [Fact]
    public async Task What_nobody_could_read_yet_may_be_renamed()
    {
        Write("letters/2024-03-05-returns/document.yml", "draft: true\n");
        var drafts = await Press.Build.Run(
            Request with
            {
                Drafts = true,
            },
            Output,
            new(TimeProvider.System),
            CancellationToken.None
        );
        await drafts.Written!.Cleaning;
        Directory.Move(In("letters/2024-03-05-returns"), In("letters/2024-03-05-on-returns"));
        Write("letters/2024-03-05-on-returns/document.yml", "topics: []\n");
        (await Build()).ShouldBeEmpty();
    }

    private EditionRequest Request =>
        new() { Input = site.Root, At = BuildTime.Of(DateTimeOffset.UnixEpoch.AddYears(55)) };

    private string Output => Path.Combine(site.Folder, "output");

    private string In(string path) => Path.Combine(site.Root, path);

    private void Write(string path, string text) => File.WriteAllText(In(path), text);

    private async Task<IReadOnlyList<Diagnostic>> Build()
    {
        var built = await Press.Build.Run(Request, Output, new(TimeProvider.System), CancellationToken.None);
        await built.Written.ShouldNotBeNull(Told(built.Diagnostics)).Cleaning;
        return built.Diagnostics;
    }

    private static string Told(IEnumerable<Diagnostic> found) => string.Join("\n", found.Select(DiagnosticText.Render));
}
