using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace Publish.Tests.Cli;

/// <summary>
/// One mistake is told once, where it is mended, however many places it shows at; and each place can still be found.
/// </summary>
public sealed partial class CauseTests
{
    private const string Site = """
        -- site.yml --
        url: https://www.example.org
        title: {en: Example Office, ko: 예시 사무소}
        languages: LANGUAGES
        time-zone: Asia/Seoul
        -- people.yml --
        han-seo-yun: {name: {en: Han Seo-yun, ko: 한서윤}}
        ann-lee: {name: Ann Lee, signature: signatures/ann-lee.svg}
        -- signatures/ann-lee.svg --
        <svg xmlns="http://www.w3.org/2000/svg"/>
        -- topics.yml --
        returns: {en: Returns, ko: 송환}
        -- letterheads/open-sea.yml --
        name: {en: Open Sea, ko: 열린바다}
        groups: [{people: [ann-lee]}]

        """;

    [Fact]
    public async Task A_language_taken_out_of_the_site_is_told_at_the_list_of_languages()
    {
        using var bench = Bench("[en]");
        var ran = await bench.Run("check", "--plain");
        ran.Code.ShouldBe(1);
        Codes(ran).ShouldBe(["PUB341"], ran.Output);
        ran.Output.ShouldStartWith("site.yml:3:12: error PUB341: The language \"ko\" is not in this list");
        ran.Output.ShouldContain("At 24 more places: site.yml:2:");
        ran.Output.ShouldContain("and 19 more, which publish check --all tells.");
        ran.Output.ShouldContain("1 error.");
    }

    [Fact]
    public async Task Every_place_is_told_by_itself_when_that_is_asked_for()
    {
        using var bench = Bench("[en]");
        var ran = await bench.Run("check", "--plain", "--all");
        ran.Code.ShouldBe(1);
        Codes(ran).Count().ShouldBe(24);
        ran.Output.ShouldContain("letters/2024-02-07-letter/ko.md");
        ran.Output.ShouldContain("24 errors.");
    }

    [Theory]
    [InlineData("kr", "PUB343", "Write ko.")]
    [InlineData("kor", "PUB212", "Did you mean \"ko\"?")]
    [InlineData("ko-KR", "PUB212", "Did you mean \"ko\"?")]
    public async Task A_wrong_tag_in_the_list_is_told_and_not_what_comes_of_it(string tag, string code, string mend)
    {
        using var bench = Bench($"[en, {tag}]");
        var ran = await bench.Run("check", "--plain");
        Codes(ran).ShouldBe([code], ran.Output);
        ran.Output.ShouldStartWith($"site.yml:3:17: error {code}: \"{tag}\" is");
        ran.Output.ShouldContain(mend);
        ran.Output.ShouldContain("24 other complaints may come from this");
    }

    [Fact]
    public async Task A_column_of_a_table_is_in_a_language_too()
    {
        using var bench = new CliBench(
            """
            -- site.yml --
            title: Example
            url: https://www.example.org
            languages: [en]
            -- letters/2024-02-05-open/document.yml --
            endorsements: {groups: [{entries: names.csv}]}
            -- letters/2024-02-05-open/names.csv --
            name,name-ko,note-ko
            Ann Lee,앤 리,변호사
            -- letters/2024-02-05-open/en.md --
            ---
            title: Open
            ---
            Text.
            """
        );
        var ran = await bench.Run("check", "--plain");
        Codes(ran).ShouldBe(["PUB341"], ran.Output);
        ran.Output.ShouldContain("The language \"ko\" is not in this list");
        ran.Output.ShouldContain(
            "At 2 more places: letters/2024-02-05-open/names.csv:1:6, letters/2024-02-05-open/names.csv:1:14."
        );
    }

    [Fact]
    public async Task Two_wrong_tags_are_two_mistakes()
    {
        using var bench = Bench("[en, kr, zh-CN]");
        Codes(await bench.Run("check", "--plain")).ShouldBe(["PUB343", "PUB212"]);
    }

    [Fact]
    public async Task A_first_language_that_is_missing_does_not_make_every_document_sourceless()
    {
        using var bench = new CliBench(
            "-- site.yml --\ntitle: Example\nurl: https://www.example.org\nlanguages: [ko]\n"
                + string.Concat(
                    Enumerable
                        .Range(1, 3)
                        .Select(day =>
                            $"-- letters/2024-02-0{day}-letter/en.md --\n---\ntitle: Letter {day}\n---\nText.\n"
                        )
                )
        );
        Codes(await bench.Run("check", "--plain")).ShouldBe(["PUB341"]);
    }

    [Theory]
    [InlineData("topics.yml", "returns:", "return:", "PUB210")]
    [InlineData("people.yml", "han-seo-yun:", "han-seoyun:", "PUB209")]
    public async Task A_name_that_is_changed_where_it_is_defined_is_told_once(
        string file,
        string name,
        string other,
        string code
    )
    {
        using var bench = Bench("[en, ko]", (file, name, other));
        var ran = await bench.Run("check", "--plain");
        Codes(ran).ShouldBe([code], ran.Output);
        ran.Output.ShouldContain("Did you mean \"" + other.TrimEnd(':') + "\"?");
        ran.Output.ShouldContain("At 19 more places: letters/2024-02-02-letter/document.yml:");
        ran.Output.ShouldContain("1 error.");
    }

    [Theory]
    [InlineData("people.yml", "han-seo-yun: {name:", "han-seo-yun: {nam:", 20)]
    [InlineData("people.yml", "han-seo-yun: {name:", "han-seo-yun: {{name:", 22)]
    [InlineData("people.yml", "han-seo-yun: {name: {en: Han Seo-yun, ko: 한서윤}}", "[han-seo-yun]", 22)]
    [InlineData("topics.yml", "returns: {", "returns: {{", 20)]
    [InlineData("letterheads/open-sea.yml", "name: {", "name: [{", 20)]
    public async Task What_cannot_be_read_is_told_and_not_who_names_it(
        string file,
        string right,
        string wrong,
        int following
    )
    {
        using var bench = Bench("[en, ko]", (file, right, wrong));
        var ran = await bench.Run("check", "--plain");
        ran.Code.ShouldBe(1);
        Files(ran).Distinct().ShouldBe([file], ran.Output);
        ran.Output.ShouldContain($"{following} other complaints may come from this");
    }

    [Fact]
    public async Task A_renamed_letter_is_told_once_for_all_that_lead_to_it()
    {
        using var bench = new CliBench(
            string.Concat(
                Enumerable
                    .Range(1, 9)
                    .Select(day =>
                        $"""
                            -- letters/2024-02-0{day}-letter/document.yml --
                            related: letters/2023-01-01-first
                            -- letters/2024-02-0{day}-letter/en.md --
                            ---
                            title: Letter {day}
                            ---
                            See [the first](letters/2023-01-01-first).

                            """
                    )
            )
        );
        var ran = await bench.Run("check", "--plain");
        Codes(ran).Count().ShouldBe(1, ran.Output);
        ran.Output.ShouldContain("At 17 more places");
    }

    [Fact]
    public async Task A_renamed_picture_is_told_once_for_all_languages()
    {
        using var bench = new CliBench(
            string.Concat(
                from language in (string[])["en", "ko", "zh-Hans"]
                select $"""
                -- letters/2024-02-05-returns/{language}.md --
                ---
                title: 1
                ---
                ![1](map.png)

                """
            )
        );
        var ran = await bench.Run("check", "--plain");
        Codes(ran).ShouldBe(["PUB226"], ran.Output);
        ran.Output.ShouldContain(
            "At 2 more places: letters/2024-02-05-returns/ko.md:4:6, letters/2024-02-05-returns/zh-Hans.md:4:6."
        );
    }

    [Fact]
    public async Task What_the_whole_site_shares_is_told_before_documents()
    {
        using var bench = new CliBench(
            """
            -- letters/2024-02-05-returns/en.md --
            ---
            titel: On returns
            ---
            -- topics.yml --
            Returns: Returns
            -- letterheads/open-sea.yml --
            nam: Open Sea
            -- words/xx.yml --
            a: b
            """
        );
        Files(await bench.Run("check", "--plain"))
            .Distinct()
            .ShouldBe(["topics.yml", "letterheads/open-sea.yml", "words/xx.yml", "letters/2024-02-05-returns/en.md"]);
    }

    [Fact]
    public async Task A_file_that_only_a_text_in_doubt_could_name_is_not_called_unused()
    {
        using var bench = new CliBench(
            """
            -- letters/2024-02-05-returns/en.md --
            ---
            title: On returns
            ---
            Text.
            -- letters/2024-02-05-returns/kr.md --
            ---
            title: 송환
            ---
            [표](table.pdf)
            -- letters/2024-02-05-returns/table.pdf --
            """
        );
        Codes(await bench.Run("check", "--plain")).ShouldBe(["PUB253"]);
    }

    [Fact]
    public async Task An_annotation_says_where_else_it_stands()
    {
        using var bench = Bench("[en, ko]", ("topics.yml", "returns:", "return:"));
        bench.Variables["GITHUB_ACTIONS"] = "true";
        var annotations = (await bench.Run("check"))
            .Output.Split('\n')
            .Where(line => line.StartsWith("::error", StringComparison.Ordinal));
        annotations
            .ShouldHaveSingleItem()
            .ShouldContain("%0AAt 19 more places: letters/2024-02-02-letter/document.yml:");
    }

    [Fact]
    public async Task What_is_held_is_not_among_the_places()
    {
        using var bench = Bench("[en]");
        bench.Write("input/letters/2024-02-07-letter/document.yml", "embargo: 2031-01-01T09:00+09:00\n");
        var ran = await bench.Run("build", "--plain");
        ran.Code.ShouldBe(1);
        ran.Output.ShouldContain("At 23 more places");
        ran.Output.ShouldNotContain("2024-02-07");
    }

    /// <summary>Twenty letters in two languages, each by somebody, on something, on a letterhead.</summary>
    private static CliBench Bench(string languages, params (string File, string Right, string Wrong)[] mistakes)
    {
        var letters = string.Concat(
            Enumerable
                .Range(1, 20)
                .Select(day =>
                    $$"""
                        -- letters/2024-02-{{day:00}}-letter/document.yml --
                        signatories: [han-seo-yun]
                        topics: [returns]
                        letterhead: open-sea
                        -- letters/2024-02-{{day:00}}-letter/en.md --
                        ---
                        title: Letter {{day}}
                        ---
                        Text.
                        -- letters/2024-02-{{day:00}}-letter/ko.md --
                        ---
                        title: 서한 {{day}}
                        ---
                        글.

                        """
                )
        );
        var bench = new CliBench(Site.Replace("LANGUAGES", languages, StringComparison.Ordinal) + letters);
        foreach (var (file, right, wrong) in mistakes)
        {
            bench.Read("input/" + file).ShouldContain(right);
            bench.Write("input/" + file, bench.Read("input/" + file).Replace(right, wrong, StringComparison.Ordinal));
        }
        return bench;
    }

    private static IEnumerable<string> Codes(Ran ran) =>
        Told().Matches(ran.Output).Select(told => told.Groups["code"].Value);

    private static IEnumerable<string> Files(Ran ran) =>
        Told().Matches(ran.Output).Select(told => told.Groups["file"].Value);

    [GeneratedRegex(@"^(?<file>\S+?):\d+:\d+: (error|warning) (?<code>PUB\d{3})", RegexOptions.Multiline)]
    private static partial Regex Told();
}
