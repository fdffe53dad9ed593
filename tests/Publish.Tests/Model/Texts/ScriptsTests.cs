using Publish.Model;
using Shouldly;
using Xunit;

namespace Publish.Tests.Model.Texts;

public sealed class ScriptsTests
{
    [Theory]
    [InlineData("en", "Letter to Han (한서윤)", "Letter to Han (|ko:한서윤|)")]
    [InlineData("en", "On 习近平, 시진핑(習近平)", "On |ko:习近平, 시진핑(習近平)")]
    [InlineData("en", "𠮷野 in Seoul", "zh-Hans:𠮷野| in Seoul")]
    [InlineData("ko", "시진핑(習近平)", "+시진핑(習近平)")]
    [InlineData("ko", "「강제송환」은", "+「강제송환」은")]
    [InlineData("zh-Hans", "索菲·理查森", "+索菲·理查森")]
    [InlineData("zh-Hans", "2022—2023年", "+2022—2023年")]
    [InlineData("zh-Hans", "就五名难民遭拘留一事致习近平主席的信", "就|+五名|难民遭拘留一事致|+习近平主席的信")]
    [InlineData("zh-Hans", "关于遣返那些难民的情况说明", "关于遣返那些难民的|+情况说明")]
    [InlineData("zh-Hans", "北京市西城区府右街中南海西门（100017）", "北京市西城区府右街|+中南海西门|（100017）")]
    [InlineData("zh-Hans", "致한서윤", "致|ko:한서윤")]
    [InlineData("en", "", "")]
    [InlineData("en", "Café — “so”", "Café — “so”")]
    public void Words_that_are_the_same_everywhere_are_marked_by_script_alone(string page, string words, string runs) =>
        Marked(words, null, page).ShouldBe(runs);

    [Fact]
    public void Words_in_the_language_of_the_page_have_no_mark() =>
        Marked("On returns", "en", "en").ShouldBe("On returns");

    [Fact]
    public void Words_in_another_language_are_one_run_of_it() =>
        Marked("On returns", "en", "ko").ShouldBe("en:On returns");

    [Fact]
    public void Within_them_other_scripts_are_their_own() =>
        Marked("On 习近平 and 한서윤", "en", "zh-Hant").ShouldBe("en:On |zh-Hans:习近平|en: and |ko:한서윤");

    [Fact]
    public void Within_them_the_language_of_the_page_has_no_mark() =>
        Marked("Han (한서윤)", "en", "ko").ShouldBe("en:Han (|한서윤|en:)");

    [Fact]
    public void Korean_on_an_English_page_keeps_its_particles() =>
        Marked("「강제송환」은", "ko", "en").ShouldBe("+ko:「강제송환」은");

    [Theory]
    [InlineData("시진핑(習近平)은 “말”이라고")]
    [InlineData("a‍👩‍👩 漢字かな 한")]
    public void No_character_is_lost(string words) =>
        Scripts.Mark(new Said<string>(words, null), Reads.Languages.First, Reads.Languages).Plain.ShouldBe(words);

    private static string Marked(string words, string? language, string page) =>
        string.Join(
            '|',
            Scripts
                .Mark(
                    new Said<string>(words, language is null ? null : Reads.Languages.Known(language)),
                    Reads.Languages.Known(page)!,
                    Reads.Languages
                )
                .Runs.Select(run =>
                    run.Hold switch
                    {
                        Hold.Together => "+",
                        Hold.Glued => "++",
                        _ => "",
                    }
                    + (run.Language is null ? "" : run.Language.Tag + ":")
                    + run.Value
                )
        );
}
