using Shouldly;
using Xunit;

namespace Publish.Import.Tests.Whole;

/// <summary>Pages that are one text in several languages become one document, and others do not.</summary>
public sealed class PairingTests
{
    [Fact]
    public void Pages_that_name_one_another_as_translations_are_one_document()
    {
        using var import = AnImport.Of(
            $"""
            -- returns.html --
            {OldPages.Letter(head: "<link rel=\"alternate\" hreflang=\"ko\" href=\"/ko/12.html\">")}
            -- ko/12.html --
            {OldPages.Korean(date: "2017년 7월 30일", numbers: "숫자 없음")}
            """
        );
        var document = import.Run().Documents.ShouldHaveSingleItem();
        document.Variants.Select(variant => variant.Draft.Language).ShouldBe(["en", "ko"]);
        document.Certainty.ShouldBeGreaterThan(0.9);
        import.Text("letters/2017-06-24-returns/ko.md").ShouldContain("aliases: [/ko/12.html]");
    }

    [Fact]
    public void Without_any_link_the_day_and_what_both_tell_pair_them()
    {
        using var import = AnImport.Of(
            $"""
            -- 1.html --
            {OldPages.Letter(numbers: "2,317 days, 41 names, 1998 and 77 ships")}
            -- 2.html --
            {OldPages.Korean(numbers: "2,317일, 41명, 1998년, 배 77척")}
            -- 3.html --
            {OldPages.Letter("Another letter of the same month", "June 20, 2017", "12 days, 5 names, 2003 and 8 boats")}
            """
        );
        var result = import.Run();
        result.Documents.Length.ShouldBe(2);
        result
            .Documents.Single(document => document.Variants.Length == 2)
            .Variants.Select(variant => variant.Draft.Source)
            .ShouldBe(["1.html", "2.html"]);
    }

    [Fact]
    public void Two_letters_of_one_day_that_tell_different_things_stay_two()
    {
        using var import = AnImport.Of(
            $"""
            -- 1.html --
            {OldPages.Letter(numbers: "2,317 days, 41 names, 1998 and 77 ships")}
            -- 2.html --
            {OldPages.Korean(
                numbers: "12일, 5명, 2003년, 배 8척",
                body: "국제법 제13조와 제4조를 읽어 주십시오."
            ).Replace("NKX", "QRS", StringComparison.Ordinal).Replace(
                "+82 51-555-0100",
                "+82 2-777-1234",
                StringComparison.Ordinal
            )}
            """
        );
        import.Run().Documents.Length.ShouldBe(2);
    }

    [Fact]
    public void What_may_be_a_pair_is_asked()
    {
        using var import = AnImport.Of(
            $"""
            -- 1.html --
            {OldPages.Letter(numbers: "2,317 days, 41 names, 1998 and 77 ships")}
            -- 2.html --
            {OldPages.Korean(date: "2017년 6월 30일", numbers: "2,317일, 41명, 2003년, 배 8척")}
            """
        );
        var result = import.Run();
        result.Documents.Length.ShouldBe(2);
        result.Asked.ShouldHaveSingleItem().Why.ShouldContain("6 days apart");
    }

    [Fact]
    public void A_switcher_that_leads_from_every_page_to_one_pairs_nothing()
    {
        var pages = string.Concat(
            Enumerable
                .Range(1, 20)
                .Select(at =>
                    $"-- {at}.html --\n{OldPages.Letter($"Letter {at}", $"June {at}, 2017", $"{at}00 days", head: "<link rel=\"alternate\" hreflang=\"ko\" href=\"/ko/12.html\">")}\n"
                )
        );
        using var import = AnImport.Of(
            $"{pages}-- ko/12.html --\n{OldPages.Korean(date: "2001년 1월 2일", numbers: "숫자 없음")}"
        );
        import.Run().Documents.Length.ShouldBe(21);
    }
}
