using Shouldly;
using Xunit;

namespace Publish.Import.Tests.Letters;

/// <summary>A Chinese letter's parts come into their fields, in either script.</summary>
public sealed class ChineseLetterTests
{
    [Fact]
    public void A_letter_in_simplified_script_is_read_by_its_marks()
    {
        var letter = ALetter.Read(
            """
            <p>收件人：<br>伊内斯·瓦尔多罗 执行秘书<br>国际海员登记处<br>日内瓦码头路14号<br>传真：+41 22 555 01 91<br>电邮：registry@example.org</p>
            <p>抄送：权赫振，釜山港务劳动厅厅长；吴世林，海洋部部长</p>
            <p>主题：请向“海松7号”船员交付服务记录</p>
            <p>尊敬的瓦尔多罗执行秘书、权赫振厅长：</p>
            <p>8月16日，延绳钓渔船“海松7号”因拖欠燃油费在釜山外港被扣押。</p>
            <p>此致</p><p>敬礼！</p>
            <p>海上记录<br>总干事 韩书润</p>
            <p>二〇二四年十一月十八日</p>
            <p>联署团体和个人（截至2024年11月15日）</p>
            <h3>团体</h3>
            <p>船员家属协会 / 印度尼西亚</p>
            <p>釜山移民餐桌 / 韩国</p>
            <h3>个人</h3>
            <p>金道映 / 退休船医 / 韩国</p>
            """
        );

        letter.Fields.ShouldBe(
            """
            kind: Letter
            date: 2024-11-18
            to: 伊内斯·瓦尔多罗 | title 执行秘书 | of 国际海员登记处 | at 日内瓦码头路14号 | fax +41 22 555 01 91 | mail registry@example.org
            subject: 请向“海松7号”船员交付服务记录
            salutation: 尊敬的瓦尔多罗执行秘书、权赫振厅长：
            closing: 此致⏎敬礼！
            signs: 韩书润 | title 总干事 | of 海上记录
            copy: 权赫振 | title 釜山港务劳动厅厅长
            copy: 吴世林 | title 海洋部部长
            as of: 2024-11-15
            endorse: 团体 [organizations] 船员家属协会||ID; 釜山移民餐桌||KR
            endorse: 个人 [individuals] 金道映|退休船医|KR
            """
        );
        letter.Rest.ShouldBe("8月16日，延绳钓渔船“海松7号”因拖欠燃油费在釜山外港被扣押。");
    }

    [Fact]
    public void A_letter_in_traditional_script_counts_years_of_the_republic()
    {
        var letter = ALetter.Read(
            """
            <p>民國113年11月18日</p>
            <p>致：國際海員登記處執行秘書伊內斯·瓦爾多羅閣下</p>
            <p>副本：<br>權赫振，釜山港務勞動廳廳長<br>海洋部部長 吳世林</p>
            <p>主旨：請交付服務紀錄</p>
            <p>尊敬的執行秘書閣下：</p>
            <p>8月16日，延繩釣漁船「海松7號」因拖欠燃油費在釜山外港被扣押。</p>
            <p>敬頌　公祺</p>
            <p>韓書潤<br>海上紀錄執行長</p>
            """
        );

        letter.Fields.ShouldBe(
            """
            kind: Letter
            date: 2024-11-18
            to: 伊內斯·瓦爾多羅閣下 | title 國際海員登記處執行秘書
            subject: 請交付服務紀錄
            salutation: 尊敬的執行秘書閣下：
            closing: 敬頌 公祺
            signs: 韓書潤 | title 海上紀錄執行長
            copy: 權赫振 | title 釜山港務勞動廳廳長
            copy: 吳世林 | title 海洋部部長
            """
        );
        letter.Rest.ShouldBe("8月16日，延繩釣漁船「海松7號」因拖欠燃油費在釜山外港被扣押。");
    }
}
