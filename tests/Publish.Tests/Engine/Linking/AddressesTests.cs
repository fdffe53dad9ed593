using Publish.Engine.Linking;
using Shouldly;
using Xunit;
using static Publish.Tests.Engine.Linking.SmallNewsroom;

namespace Publish.Tests.Engine.Linking;

public class AddressesTests
{
    private readonly Addresses addresses = new(Languages);

    [Fact]
    public void The_first_language_has_no_prefix_and_the_others_theirs_in_lower_case()
    {
        addresses.In(Languages[0], SharedPath.Home).Value.ShouldBe("/");
        addresses.In(Languages[1], SharedPath.Home).Value.ShouldBe("/ko/");
        addresses.In(Languages[2], SharedPath.Topics).Value.ShouldBe("/zh-hans/topics/");
    }

    [Fact]
    public void A_document_stands_under_its_kind_and_day()
    {
        var letter = Letter("returns", "2024-03-05");
        addresses.Of(letter, letter.Source).Value.ShouldBe("/letters/2024/03/05/returns/");
    }

    [Fact]
    public void A_variant_may_have_a_last_part_of_its_own()
    {
        var letter = Letter("returns", "2024-03-05");
        addresses
            .Of(letter, letter.Source with { Slug = "강제송환", Language = Languages[1] })
            .Value.ShouldBe("/ko/letters/2024/03/05/강제송환/");
    }

    [Fact]
    public void Files_stand_in_the_document_s_folder_without_a_language() =>
        Addresses
            .FilesOf(Letter("returns", "2024-03-05"))
            .With("a.pdf")
            .Value.ShouldBe("/letters/2024/03/05/returns/a.pdf");

    [Fact]
    public void The_first_page_of_a_list_is_the_list_itself()
    {
        var list = SharedPath.Topic("wages");
        list.Page(1).ShouldBe(list);
        addresses.In(Languages[1], list.Page(3)).Value.ShouldBe("/ko/topics/wages/page/3/");
    }
}
