using FsCheck;
using FsCheck.Fluent;
using Publish.Model;
using Shouldly;
using Xunit;

namespace Publish.Tests.Engine.Localization;

public class ListTests
{
    [Theory]
    [InlineData("en", "A", "A and B", "A, B, and C", "A, B, C, and D")]
    [InlineData("ko", "A", "A·B", "A·B·C", "A·B·C·D")]
    [InlineData("zh-Hans", "A", "A和B", "A、B和C", "A、B、C和D")]
    [InlineData("zh-Hant", "A", "A及B", "A、B及C", "A、B、C及D")]
    public void Names_are_listed_in_the_languages_form(string tag, params string[] lists)
    {
        var wording = Sites.Wording(tag);
        for (var count = 1; count <= 4; count++)
            wording.List((string[])[.. "ABCD"[..count].Select(letter => letter.ToString())]).ShouldBe(lists[count - 1]);
        wording.List((string[])[]).ShouldBe("");
    }

    [Theory]
    [InlineData("en"), InlineData("ko"), InlineData("zh-Hans"), InlineData("zh-Hant")]
    public void Any_number_of_names_stand_once_each_in_their_order(string tag)
    {
        var wording = Sites.Wording(tag);
        Prop.ForAll(Gen.Choose(0, 60).ToArbitrary(), count =>
            {
                string[] names = [.. Enumerable.Range(0, count).Select(number => $"<{number}>")];
                var list = wording.List(names);
                System
                    .Text.RegularExpressions.Regex.Matches(list, "<[0-9]+>")
                    .Select(found => found.Value)
                    .ShouldBe(names);
                wording.List((Text[])[.. names.Select(Text.Own)]).Plain.ShouldBe(list);
            })
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_foreign_name_keeps_its_language_in_a_list()
    {
        var korean = Sites.Language("ko");
        var list = Sites.Wording("en").List((Text[])[Text.Own("Daniel"), new([new Run("한서윤", korean)])]);
        list.Runs.ShouldBe([new Run("Daniel", null), new Run(" and ", null), new Run("한서윤", korean)]);
    }

    [Fact]
    public void Hangul_sorts_in_its_own_order() =>
        Sorted("ko", "하", "나", "각", "가", "까", "다").ShouldBe(["가", "각", "까", "나", "다", "하"]);

    [Fact]
    public void Simplified_Chinese_sorts_by_pinyin() =>
        Sorted("zh-Hans", "中国", "阿根廷", "韩国", "斐济", "朝鲜")
            .ShouldBe(["阿根廷", "朝鲜", "斐济", "韩国", "中国"]);

    [Fact]
    public void Traditional_Chinese_sorts_by_strokes() =>
        Sorted("zh-Hant", "韓", "一", "三", "丁").ShouldBe(["一", "丁", "三", "韓"]);

    private static IEnumerable<string> Sorted(string tag, params string[] words) =>
        words.Order(Sites.Wording(tag).Order);
}
