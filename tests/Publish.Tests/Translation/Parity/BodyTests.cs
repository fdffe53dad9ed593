using Shouldly;
using Xunit;

namespace Publish.Tests.Translation.Parity;

/// <summary>A body is compared as it is read, whatever it is written with.</summary>
public sealed class BodyTests
{
    public static TheoryData<string, string> Same =>
        new()
        {
            { "Reasons\n-------\n\nText.", "## 이유\n\n글." },
            { "- One\n  - Two\n\n    More.", "* 하나\n  * 둘\n\n    더." },
            { "1) One\n2) Two", "1. 하나\n2. 둘" },
            { "> - One\n> - Two", "> * 하나\n> * 둘" },
            { "| a | b |\n|---|---|\n| 37 | 5 |", "가 | 나\n---|---\n37 | 5" },
            { "See [the list][a].\n\n[a]: https://example.org/a", "[목록](https://example.org/a)을 보라." },
            { "See <https://example.org/40>.", "https://example.org/40 에 있다." },
            { "See https://example.org/wiki/Foo_(bar).", "https://example.org/wiki/Foo_(bar)을 보라." },
            { "See [the list](https://example.org/wiki/Foo_(bar)).", "(https://example.org/wiki/Foo_(bar))을 보라." },
            { "See [the list](https://example.org/한글).", "https://example.org/%ED%95%9C%EA%B8%80을 보라." },
            { "See www.example.org/40, please.", "www.example.org/40。을 보라." },
            { "See [https://example.org/a](https://example.org/a).", "[목록](https://example.org/a)을 보라." },
            { "```\n37\n```\n\nText.", "```\n52\n```\n\n글." },
            { "<!-- 37 people -->\n\nText.", "글." },
            {
                "Said Kim.[^a]\n\n[^a]: On page 37.\n\n    And on 38.",
                "김이 말했다.[^a]\n\n[^a]: 37쪽.\n\n    그리고 38쪽."
            },
        };

    public static TheoryData<string, string> Different =>
        new()
        {
            { "Reasons\n-------\n\nText.", "### 이유\n\n글." },
            { "- One\n  - Two", "- 하나\n- 둘" },
            { "> - One\n> - Two", "> - 하나" },
            { "| a | b |\n|---|---|\n| 37 | 5 |", "| 가 | 나 |\n|---|---|\n| 38 | 5 |" },
            { "See [the list][a].\n\n[a]: https://example.org/a", "[목록](https://example.org/b)을 보라." },
            { "See https://example.org/wiki/Foo_(bar).", "https://example.org/wiki/Foo_을 보라." },
            {
                "Said Kim.[^a]\n\n[^a]: On page 37.\n\n    And on 38.",
                "김이 말했다.[^a]\n\n[^a]: 37쪽.\n\n    그리고 39쪽."
            },
            { "It is `37`.", "`38`이다." },
            { "Term\n: 37 people", "말\n: 38명" },
        };

    [Theory]
    [MemberData(nameof(Same))]
    public Task What_says_the_same_is_the_same(string source, string translation) =>
        FactTests.Pair(source, translation).Builds(site => Parity(site).ShouldBeEmpty());

    [Theory]
    [MemberData(nameof(Different))]
    public Task What_says_another_thing_is_told(string source, string translation) =>
        FactTests.Pair(source, translation).Builds(site => Parity(site).ShouldNotBeEmpty());

    private static IEnumerable<string> Parity(BuiltSite site) =>
        site
            .Diagnostics.Where(one => one.Rule.Code.StartsWith("PUB8", StringComparison.Ordinal))
            .Select(one => one.Message);
}
