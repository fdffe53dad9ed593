using Shouldly;
using Xunit;

namespace Publish.Import.Tests.Whole;

/// <summary>An old site's names of countries become codes.</summary>
public sealed class CountryTests
{
    [Theory]
    [InlineData("South Korea", "KR")]
    [InlineData("인도네시아", "ID")]
    [InlineData("美国", "US")]
    [InlineData("肯尼亞", "KE")]
    [InlineData("UK", "GB")]
    [InlineData("FJ", "FJ")]
    public void A_country_is_known_by_its_name_in_each_language_and_by_its_code(string name, string code)
    {
        List<Doubt> doubts = [];
        Countries.CodeOf(name, doubts).ShouldBe(code);
        doubts.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Asia")]
    [InlineData("중동")]
    [InlineData("XX")]
    public void A_region_is_told(string name)
    {
        List<Doubt> doubts = [];
        Countries.CodeOf(name, doubts).ShouldBeNull();
        doubts.ShouldHaveSingleItem().Excerpt.ShouldBe(name);
    }
}
