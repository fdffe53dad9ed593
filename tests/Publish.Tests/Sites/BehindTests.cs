using Publish.Tests.Translation.Status;
using Shouldly;
using Xunit;

namespace Publish.Tests.Sites;

/// <summary>A reader learns that the source has changed since the translation was made, and is led to it.</summary>
public sealed class BehindTests
{
    [Fact]
    public Task A_translation_whose_source_has_changed_says_so_and_leads_there() =>
        Translated("Nobody asked.\n\nNobody answered.")
            .Builds(site =>
            {
                var said = site.Page("/ko/letters/2024/03/05/returns/").One(".behind");
                SitePage.Words(said).ShouldBe("이 번역이 나온 뒤 원문이 바뀌었습니다. 최신 원문(English)");
                var source = said.QuerySelector("a")!;
                source.GetAttribute("href").ShouldBe("/letters/2024/03/05/returns/");
                source.GetAttribute("hreflang").ShouldBe("en");
                source.QuerySelector("[lang=en]").ShouldNotBeNull();
                site.Page("/letters/2024/03/05/returns/").Dom.QuerySelector(".behind").ShouldBeNull();
            });

    [Fact]
    public Task One_that_follows_its_source_says_nothing() =>
        Translated("Nobody was asked.\n\nNobody answered.")
            .Builds(site => site.Page("/ko/letters/2024/03/05/returns/").Dom.QuerySelector(".behind").ShouldBeNull());

    [Fact]
    public Task A_site_may_keep_it_to_itself() =>
        Translated("Nobody asked.\n\nNobody answered.", "behind: false")
            .Builds(site => site.Page("/ko/letters/2024/03/05/returns/").Dom.QuerySelector(".behind").ShouldBeNull());

    [Fact]
    public Task It_may_keep_it_to_itself_in_one_language() =>
        Translated("Nobody asked.\n\nNobody answered.", "behind: {hidden-in: [ko]}")
            .Builds(site => site.Page("/ko/letters/2024/03/05/returns/").Dom.QuerySelector(".behind").ShouldBeNull());

    [Theory]
    [InlineData("2024-03-05", true)]
    [InlineData("2024-03-06", false)]
    public Task It_may_keep_it_to_itself_in_documents_that_are_old(string day, bool isSaid) =>
        Translated("Nobody asked.\n\nNobody answered.", $"behind: {{hidden-before: {day}}}")
            .Builds(site =>
                (site.Page("/ko/letters/2024/03/05/returns/").Dom.QuerySelector(".behind") is not null).ShouldBe(isSaid)
            );

    [Fact]
    public Task A_mark_of_the_file_alone_tells_as_much() =>
        Translated("Nobody asked.\n\nNobody answered.", mark: "0123456789ab")
            .Builds(site =>
                site.Page("/ko/letters/2024/03/05/returns/").Dom.QuerySelector(".behind").ShouldNotBeNull()
            );

    /// <param name="then">The source when the translation was made.</param>
    private static ASite Translated(string then, string settings = "", string? mark = null) =>
        ASite.With(
            $"""
            -- site.yml --
            title: Press
            url: https://www.example.org
            languages: [en, ko]
            {settings}
            -- letters/2024-03-05-returns/en.md --
            ---
            title: On returns
            ---

            Nobody was asked.

            Nobody answered.
            -- letters/2024-03-05-returns/ko.md --
            ---
            title: 송환에 관하여
            follows: "{mark ?? Marks.Of(then).ToString()}"
            ---

            아무도 묻지 않았다.

            아무도 답하지 않았다.
            """
        );
}
