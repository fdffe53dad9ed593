using System.Text.RegularExpressions;
using Publish.Engine.Content.Documents;
using Shouldly;
using Xunit;

namespace Publish.Tests.Cli;

public sealed class NewTests
{
    [Theory]
    [InlineData(
        "letter",
        "On the return: \"now\"",
        "",
        "letters/2024-03-10-on-the-return-now/en.md",
        "letters/2024/03/10/on-the-return-now/index.html"
    )]
    [InlineData(
        "press-release",
        "선원 11명, 집으로",
        "ko",
        "press-releases/2024-03-10-선원-11명-집으로/ko.md",
        "ko/press-releases/2024/03/10/선원-11명-집으로/index.html"
    )]
    [InlineData(
        "letter",
        "就遣返致信",
        "zh-Hans",
        "letters/2024-03-10-就遣返致信/zh-Hans.md",
        "zh-hans/letters/2024/03/10/就遣返致信/index.html"
    )]
    [InlineData(
        "letter",
        "# ---: [x], {y} \\",
        "",
        "letters/2024-03-10-x-y/en.md",
        "letters/2024/03/10/x-y/index.html"
    )]
    public async Task A_begun_document_is_a_draft_until_its_author_says_otherwise(
        string kind,
        string title,
        string language,
        string file,
        string page
    )
    {
        using var bench = new CliBench();
        var begun = await bench.Run([
            "new",
            kind,
            title,
            .. language.Length > 0 ? new[] { "--language", language } : [],
        ]);
        (begun.Code, begun.Error).ShouldBe((0, ""));
        begun.Output.ShouldContain(file);
        await Builds("build", false);
        await Builds("build --drafts", true);

        var shared = $"input/{Path.GetDirectoryName(file)}/document.yml";
        bench.Write(shared, bench.Read(shared).Replace("draft: true\n", "", StringComparison.Ordinal));
        var tooEarly = await bench.Run("build");
        (tooEarly.Code, bench.Has("output/" + page)).ShouldBe((1, true), tooEarly.Output);
        tooEarly.Output.ShouldMatch($@"{Regex.Escape(file)}:\d:1: error PUB453");

        var text = bench.Read("input/" + file);
        bench.Write("input/" + file, string.Join('\n', text.Split('\n')[..^2]) + "\nText.\n");
        await Builds("build", true);

        async Task Builds(string command, bool hasPage)
        {
            var built = await bench.Run(command.Split(' '));
            (built.Code, bench.Has("output/" + page)).ShouldBe((0, hasPage), built.Output);
        }
    }

    [Fact]
    public async Task What_is_known_already_is_written_down()
    {
        using var bench = new CliBench(
            """
            -- site.yml --
            url: https://www.example.org
            title: {en: Example, ko: 보기}
            languages: [en, ko]
            time-zone: America/New_York
            -- people.yml --
            kwon:
              name: Kwon Hyeok-jin
            """
        );
        var begun = await bench.Run(
            "new",
            "letter",
            "Third demand for the records",
            "--slug",
            "third-demand",
            "--embargo",
            "2024-07-01T09:00",
            "--to",
            "kwon",
            "--to",
            "Society: the \"Sea\"",
            "--language",
            "ko"
        );
        begun.Code.ShouldBe(0, begun.Error);
        bench
            .Read("input/letters/2024-07-01-third-demand/document.yml")
            .ShouldBe(
                """
                # What every language of this document shares. Take the # away from what you need.
                draft: true
                language: ko
                embargo: 2024-07-01T09:00-04:00
                # topics: []
                # countries: []
                # letterhead:
                to:
                  - kwon
                  - "Society: the \"Sea\""
                # signatories: []
                # cc: []
                # attachments: []

                """
            );
        bench.Has("input/letters/2024-07-01-third-demand/ko.md").ShouldBeTrue();
        (await bench.Run("check")).Code.ShouldBe(0);
    }

    [Theory]
    [InlineData("2024-12-01T09:00", "2024-12-01T09:00-05:00", "2024-12-01")]
    [InlineData("2024-07-01T03:00Z", "2024-06-30T23:00-04:00", "2024-06-30")]
    public async Task An_embargo_is_in_the_sites_zone_and_its_day_is_the_documents(
        string given,
        string written,
        string day
    )
    {
        using var bench = new CliBench(
            """
            -- site.yml --
            url: https://www.example.org
            title: Example
            languages: [en]
            time-zone: America/New_York
            """
        );
        (await bench.Run("new", "press-release", "Held", "--embargo", given)).Code.ShouldBe(0);
        bench.Read($"input/press-releases/{day}-held/document.yml").ShouldContain($"\nembargo: {written}\n");
        (await bench.Run("new", "press-release", "Free", "--date", "2024-03-09")).Code.ShouldBe(0);
        bench
            .Read("input/press-releases/2024-03-09-free/document.yml")
            .ShouldContain(
                "\n# embargo: 2024-03-10T09:00-04:00\n",
                Case.Sensitive,
                "The clocks go forward that night."
            );
    }

    [Fact]
    public async Task Whoever_is_not_known_is_told_at_once()
    {
        using var bench = new CliBench(
            """
            -- site.yml --
            url: https://www.example.org
            title: Example
            languages: [en]
            -- people.yml --
            kwon-hyeok-jin:
              name: Kwon Hyeok-jin
            """
        );
        var begun = await bench.Run("new", "letter", "On returns", "--to", "kwon-hyeok-jn");
        begun.Code.ShouldBe(1);
        begun.Output.ShouldContain("document.yml:8:5: error");
        begun.Output.ShouldContain("Did you mean \"kwon-hyeok-jin\"?");
        begun.Output.ShouldContain("Begun: ");
    }

    [Fact]
    public async Task What_is_there_is_never_overwritten()
    {
        using var bench = new CliBench();
        await bench.Run("new", "letter", "On returns");
        bench.Write("input/letters/2024-03-10-on-returns/en.md", "mine");
        (await bench.Run("new", "letter", "On returns")).Code.ShouldBe(2);
        bench.Read("input/letters/2024-03-10-on-returns/en.md").ShouldBe("mine");
        (await bench.Run("new", "letter", "On returns", "--date", "2024-03-11")).Code.ShouldBe(0);
    }

    [Theory]
    [InlineData("new", "memo", "On returns")]
    [InlineData("new", "letter", "")]
    [InlineData("new", "letter", "On returns", "--language", "fr")]
    [InlineData("new", "letter", "On returns", "--date", "5 March")]
    [InlineData("new", "letter", "On returns", "--embargo", "2024-03-05")]
    [InlineData("new", "letter", "On returns", "--embargo", "tomorrow")]
    [InlineData("new", "letter", "On returns", "--embargo", "2024-03-05T09:00", "--date", "2024-03-06")]
    [InlineData("new", "letter", "On returns", "--slug", "../../out")]
    [InlineData("new", "letter", "On returns", "--slug", "on returns")]
    [InlineData("new", "press-release", "On returns", "--to", "Kwon Hyeok-jin")]
    public async Task What_cannot_be_is_refused(params string[] arguments)
    {
        using var bench = new CliBench();
        var ran = await bench.Run(arguments);
        ran.Code.ShouldBe(2);
        ran.Error.ShouldNotBeEmpty();
        Directory.Exists(Path.Combine(bench.Folder, "input/letters")).ShouldBeFalse();
    }

    [Fact]
    public async Task Today_is_today_where_the_site_is()
    {
        using var bench = new CliBench { Clock = new At(new DateTimeOffset(2024, 3, 10, 20, 0, 0, TimeSpan.Zero)) };
        (await bench.Run("new", "letter", "Late")).Output.ShouldContain("2024-03-11-late");
    }

    [Theory]
    [InlineData("The crew’s return — and ours", "the-crews-return-and-ours")]
    [InlineData("  !?  ", "")]
    [InlineData("Café 2024", "café-2024")]
    [InlineData("हिन्दी में पत्र", "हिन्दी-में-पत्र")]
    public void A_slug_is_the_titles_words(string title, string slug) => Slug.Of(title).ShouldBe(slug);

    [Fact]
    public void A_long_title_is_cut_between_words() =>
        Slug.Of(string.Concat(Enumerable.Repeat("word ", 100))).ShouldEndWith("-word");

    [Fact]
    public void A_slug_fits_a_file_name_in_any_script() =>
        System
            .Text.Encoding.UTF8.GetByteCount(Slug.Of(string.Concat(Enumerable.Repeat("한", 300))))
            .ShouldBeLessThanOrEqualTo(120);

    private sealed class At(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
