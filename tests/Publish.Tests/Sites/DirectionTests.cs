using Publish.Model;
using Shouldly;
using Xunit;

namespace Publish.Tests.Sites;

/// <summary>
/// What is written from left to right keeps its order on a page that is written from right to left, and the other way
/// round.
/// </summary>
public sealed class DirectionTests
{
    private static readonly Languages Languages = new(["ar", "en"], ["ar", "en"]);

    private static readonly Language Arabic = Languages.OfSite("ar")!,
        English = Languages.OfSite("en")!;

    [Fact]
    public void An_address_that_begins_with_its_number_keeps_it_there() =>
        Scripts
            .Mark(new Said<string>("8 Quai des Forges\n1204 Geneva", null), Arabic, Languages)
            .ToHtml()
            .Value.ShouldBe("<bdi>8 Quai des Forges<br>1204 Geneva</bdi>");

    [Fact]
    public void So_does_an_Arabic_one_on_an_English_page() =>
        Scripts
            .Mark(new Said<string>("12 شارع النيل", null), English, Languages)
            .ToHtml()
            .Value.ShouldBe("<bdi>12 شارع النيل</bdi>");

    [Fact]
    public void A_page_that_is_written_one_way_says_nothing_of_it() =>
        Scripts
            .Mark(new Said<string>("8 Quai des Forges", null), English, Languages)
            .ToHtml()
            .Value.ShouldBe("8 Quai des Forges");

    [Fact]
    public void Words_of_another_language_are_put_in_order_as_a_whole() =>
        new Text([new Run("To ", null), new Run("Marit Solheim", null)])
            .SeenFrom(Arabic, English)
            .ToHtml()
            .Value.ShouldBe("<span lang=\"en\" dir=\"ltr\">To Marit Solheim</span>");

    [Fact]
    public void So_are_those_in_which_a_line_must_not_end() =>
        Scripts
            .Mark(new Said<string>("Notice 2018-0117 of Geneva", English), Arabic, Languages)
            .ToHtml()
            .Value.ShouldBe(
                "<span lang=\"en\" dir=\"ltr\"><span class=\"whole\">Notice 2018-0117</span> of Geneva</span>"
            );
}
