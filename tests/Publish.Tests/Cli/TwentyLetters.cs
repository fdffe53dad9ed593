using System.Text.RegularExpressions;
using Shouldly;

namespace Publish.Tests.Cli;

/// <summary>
/// Twenty letters in two languages, each by somebody, on something, on a letterhead; with mistakes, if wanted.
/// </summary>
internal static partial class TwentyLetters
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

    /// <summary>Twenty letters in two languages, each by somebody, on something, on a letterhead.</summary>
    public static CliBench Bench(string languages, params (string File, string Right, string Wrong)[] mistakes)
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

    public static IEnumerable<string> Codes(Ran ran) =>
        Told().Matches(ran.Output).Select(told => told.Groups["code"].Value);

    public static IEnumerable<string> Files(Ran ran) =>
        Told().Matches(ran.Output).Select(told => told.Groups["file"].Value);

    [GeneratedRegex(@"^(?<file>\S+?):\d+:\d+: (error|warning) (?<code>PUB\d{3})", RegexOptions.Multiline)]
    private static partial Regex Told();
}
