using Shouldly;
using Xunit;

namespace Publish.Tests.Translation.Exchange;

/// <summary>A translator is given whole sentences: not halves of them, and not two at once.</summary>
public sealed class SentenceTests
{
    [Theory]
    [InlineData("They have food. They have no papers.", "They have food.|They have no papers.")]
    [InlineData(
        "Ms. Valdoro and Mr. Kwon wrote to Dr. Han. Neither answered.",
        "Ms. Valdoro and Mr. Kwon wrote to Dr. Han.|Neither answered."
    )]
    [InlineData(
        "The U.S. Coast Guard came at 5 p.m. The crew had left.",
        "The U.S. Coast Guard came at 5 p.m.|The crew had left."
    )]
    [InlineData("See No. 5 and art. 3. No. 6 is lost.", "See No. 5 and art. 3.|No. 6 is lost.")]
    [InlineData("J. Smith signed. So did A. B. Chen.", "J. Smith signed.|So did A. B. Chen.")]
    [InlineData("“Who pays?” he asked. “Nobody.” She left.", "“Who pays?” he asked.|“Nobody.”|She left.")]
    [InlineData("It cost $1.2 million. It was paid.", "It cost $1.2 million.|It was paid.")]
    [InlineData("They waited… and waited. Then came a launch!", "They waited… and waited.|Then came a launch!")]
    [InlineData("He asked us (twice. In writing.) to wait.", "He asked us (twice.|In writing.) to wait.")]
    public void English(string text, string sentences) => Of(text, "en").ShouldBe(sentences.Split('|'));

    [Theory]
    [InlineData("기록은 있습니다. 답은 없었습니다.", "기록은 있습니다.|답은 없었습니다.")]
    [InlineData(
        "부산지방법원 2024. 8. 16. 선박 압류 결정. 국적은 피지다.",
        "부산지방법원 2024. 8. 16. 선박 압류 결정.|국적은 피지다."
    )]
    [InlineData(
        "하역은 2023. 5. 2., 2023. 7. 19., 2024. 3. 6.에 있었다.",
        "하역은 2023. 5. 2., 2023. 7. 19., 2024. 3. 6.에 있었다."
    )]
    [InlineData("“확인해 드립니다.”라고 답했습니다. 왜입니까?", "“확인해 드립니다.”라고 답했습니다.|왜입니까?")]
    public void Korean(string text, string sentences) => Of(text, "ko").ShouldBe(sentences.Split('|'));

    [Theory]
    [InlineData("记录存在。没有人回答！为什么？", "记录存在。|没有人回答！|为什么？")]
    [InlineData("他说：“我知道。”然后离开了。", "他说：“我知道。”|然后离开了。")]
    [InlineData("「我知道。」他說。船在外港。", "「我知道。」|他說。|船在外港。")]
    [InlineData("教会送来食物，眼下尚有饭吃……可是没有钱。", "教会送来食物，眼下尚有饭吃……可是没有钱。")]
    [InlineData("“走吧……”船员说。", "“走吧……”|船员说。")]
    public void Chinese(string text, string sentences) => Of(text, "zh-Hans").ShouldBe(sentences.Split('|'));

    [Theory]
    [InlineData("On board.[^a] They wait.[^b]", "On board.<1/>|They wait.<2/>")]
    [InlineData("*One. Two.* Three.", "<1>One. Two.</1>|Three.")]
    [InlineData(
        "The *Haesong 7* sailed. It [sank. Then](https://example.org/) rose.",
        "The <1>Haesong 7</1> sailed.|It <2>sank. Then</2> rose."
    )]
    [InlineData("船在外港。[^a]他说。[^b]", "船在外港。<1/>|他说。<2/>")]
    [InlineData("One line.\nAnd another.", "One line.|And another.")]
    public void A_mark_is_never_torn_and_a_notes_call_belongs_to_the_sentence_before_it(
        string text,
        string sentences
    ) => Of(text + "\n\n[^a]: A.\n\n[^b]: B.", "en").ShouldBe(sentences.Split('|'));

    private static string[] Of(string text, string language)
    {
        var unit = Handovers.Of("---\ntitle: x\n---\n\n" + text + "\n", language).Units.First(one => one.Key is null);
        return [.. unit.Segments.Select(segment => segment.Source)];
    }
}
