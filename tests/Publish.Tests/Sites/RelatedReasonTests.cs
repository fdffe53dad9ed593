using Shouldly;
using Xunit;

namespace Publish.Tests.Sites;

/// <summary>Under a document each related one says what both are about, in the reader's language.</summary>
public sealed class RelatedReasonTests
{
    private const string Site = """
        -- site.yml --
        url: https://www.example.org
        title: Open Sea Record
        languages: [en, ko, zh-Hans, zh-Hant]
        -- topics.yml --
        wages: {en: Unpaid wages, ko: 체불 임금, zh-Hans: 拖欠工资, zh-Hant: 拖欠薪資}
        -- letters/2023-01-01-by-country/document.yml --
        countries: [FJ]
        -- letters/2023-01-01-by-country/en.md --
        ---
        title: By country
        ---
        By country
        -- letters/2022-01-01-by-topic/document.yml --
        topics: [wages]
        countries: [FJ]
        -- letters/2022-01-01-by-topic/en.md --
        ---
        title: By topic
        ---
        By topic
        -- letters/2021-01-01-named/en.md --
        ---
        title: Named
        ---
        Named
        -- letters/2024-01-01-this/document.yml --
        topics: [wages]
        countries: [FJ]
        related: [letters/2021-01-01-named]
        -- letters/2024-01-01-this/en.md --
        ---
        title: This
        ---
        This
        -- letters/2024-01-01-this/ko.md --
        ---
        title: 이것
        ---
        이것
        -- letters/2024-01-01-this/zh-Hans.md --
        ---
        title: 这个
        ---
        这个
        -- letters/2024-01-01-this/zh-Hant.md --
        ---
        title: 這個
        ---
        這個
        """;

    [Theory]
    [InlineData("", "Also about Unpaid wages", "Also about Fiji")]
    [InlineData("/ko", "체불 임금 관련", "피지 관련")]
    [InlineData("/zh-hans", "亦涉及拖欠工资", "亦涉及斐济")]
    [InlineData("/zh-hant", "亦涉及拖欠薪資", "亦涉及斐濟")]
    public Task A_related_document_says_what_it_shares(string language, string topic, string country) =>
        ASite
            .With(Site)
            .Builds(site =>
            {
                var page = site.Page(language + "/letters/2024/01/01/this/");
                page.Texts(".related .title").ShouldBe(["Named", "By topic", "By country"]);
                page.Texts(".related .meta > span:last-child").ShouldBe(["Letter", topic, country]);
            });
}
