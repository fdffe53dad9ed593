using Shouldly;
using Xunit;
using static Publish.Tests.Sites.EndorsedLetter;

namespace Publish.Tests.Sites;

/// <summary>Over the names stands what is counted: a title, the day, and each kind that somebody has said.</summary>
public sealed class EndorsementRegisterTests
{
    [Fact]
    public Task They_say_of_which_day_they_are() =>
        ASite
            .With(Long)
            .Builds(site =>
            {
                Register(site.Page(Address))
                    .ShouldBe(["Endorsements", "as of March 1, 2024", "7 organizations", "4 individuals"]);
                Register(site.Page("/ko" + Address))
                    .ShouldBe(["연명 단체 및 개인", "2024년 3월 1일 기준", "7개 단체", "개인 4명"]);
            });

    [Fact]
    public Task The_count_says_no_kind_that_nobody_has_said() =>
        ASite
            .With(Few)
            .Builds(site =>
            {
                Register(site.Page(Address)).ShouldBe(["Endorsements", "as of September 22, 2023", "4 endorsements"]);
                Register(site.Page("/ko" + Address))[2].ShouldBe("연명 4건");
                Register(site.Page("/zh-hans" + Address))[2].ShouldBe("4个联署方");
            });

    [Fact]
    public Task A_kind_is_not_counted_where_a_group_beside_it_may_be_of_it_too() =>
        ASite
            .With(Few.Replace("title: Organizations", "kind: organizations", StringComparison.Ordinal))
            .Builds(site => Register(site.Page(Address))[2].ShouldBe("4 endorsements"));

    [Fact]
    public Task The_title_of_all_is_the_authors() =>
        ASite
            .With(
                Few.Replace(
                    "as-of: 2023-09-22",
                    "title: {en: Signed by, ko: 함께 서명한 이들}",
                    StringComparison.Ordinal
                )
            )
            .Builds(site =>
            {
                Register(site.Page(Address))[0].ShouldBe("Signed by");
                Register(site.Page("/ko" + Address))[0].ShouldBe("함께 서명한 이들");
                site.Page("/zh-hans" + Address).LangOf("Signed by").ShouldBe("en");
            });

    private static List<string> Register(SitePage page) =>
        [.. page.Dom.QuerySelectorAll(".endorsements .label > *").Select(SitePage.Words)];
}
