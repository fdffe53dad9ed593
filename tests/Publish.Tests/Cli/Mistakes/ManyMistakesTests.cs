using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace Publish.Tests.Cli.Mistakes;

/// <summary>One run tells all that is wrong: nobody mends one thing and is told of the next.</summary>
public sealed partial class ManyMistakesTests
{
    private const string Site = """
        -- site.yml --
        title: Example
        url: https://www.example.org
        languages: [en, ko]
        descripton: An example
        accent: navy
        time-zone: KST
        pdf: yes
        organization: {email: office at example.org, logo: logo.svg}
        donate: {url: "https://www.example.org/give", currency: $, amounts: [$50]}
        -- people.yml --
        Park So-ra: {name: Park So-ra}
        han-seo-yun: {name: Han Seo-yun, languages: [korean]}
        kim: [Kim]
        -- topics.yml --
        returns: {en: Returns, kr: 송환}
        -- peeple.yml --
        a: b
        -- letters/2024-03-05-returns/document.yml --
        date: 5 March 2024
        embargo: 2024-03-05
        signatories: [han-seoyun]
        topics: [retruns]
        countries: [Norway]
        letterhead: open-sea
        related: [letters/2024-01-01-frist]
        slug: on/returns
        aliases: [old]
        attachments:
          - file: statment.pdf
          - file: ../../etc/passwd
        -- letters/2024-03-05-returns/en.md --
        ---
        title: On returns
        ---
        See [this](javascript:x) and [that](#there).[^a] <b>Bold</b> {lang=ko} and [관리소]{lang=korean} and ![](https://example.org/a.png).

        # Reasons {#note-1}

        [^b]: Never called.
        -- letters/2024-03-05-returns/kr.md --
        ---
        title: 송환
        ---
        -- letters/2024-03-06-open/en.md --
        On returns
        -- letters/2024-03-07-open/en.md --
        ---
        title: On returns
        -- letters/2024-03-08-colon/en.md --
        ---
        title: On returns: a reply
        ---
        -- letters/2024-03-09-empty/en.md --
        ---
        title:
        ---
        -- letters/march/en.md --
        ---
        title: March
        ---
        """;

    [Fact]
    public async Task A_site_with_more_than_thirty_kinds_of_mistakes_is_told_all_of_them_at_once()
    {
        using var bench = new CliBench(Site);
        var ran = await bench.Run("check", "--plain");
        string[] all =
        [
            "PUB101",
            "PUB200",
            "PUB202",
            "PUB203",
            "PUB206",
            "PUB207",
            "PUB208",
            "PUB209",
            "PUB210",
            "PUB211",
            "PUB212",
            "PUB213",
            "PUB215",
            "PUB216",
            "PUB217",
            "PUB218",
            "PUB219",
            "PUB220",
            "PUB222",
            "PUB223",
            "PUB224",
            "PUB225",
            "PUB226",
            "PUB227",
            "PUB251",
            "PUB253",
            "PUB254",
            "PUB255",
            "PUB259",
            "PUB301",
            "PUB305",
            "PUB307",
            "PUB309",
            "PUB310",
            "PUB311",
            "PUB313",
            "PUB315",
            "PUB316",
            "PUB318",
        ];
        all.Except(Code().Matches(ran.Output).Select(code => code.Value)).ShouldBeEmpty(ran.Output);
        foreach (var code in all)
            (await bench.Run("explain", code)).Code.ShouldBe(0, code);
    }

    [Fact]
    public async Task Of_a_thousand_mistakes_of_one_kind_twenty_are_shown_and_the_rest_counted_beside_the_others()
    {
        using var bench = new CliBench(
            "-- topics.yml --\n"
                + string.Concat(Enumerable.Range(0, 1000).Select(number => $"Topic-{number}: 주제\n"))
                + "-- people.yml --\nkim: [Kim]\n"
        );
        var told = (await bench.Run("check", "--plain")).Output;
        Regex.Count(told, "error PUB218").ShouldBe(20);
        told.ShouldContain("PUB218: 980 more like these. publish explain PUB218 says what they are.");
        told.ShouldContain("error PUB203");
    }

    [GeneratedRegex("PUB[0-9]{3}")]
    private static partial Regex Code();
}
