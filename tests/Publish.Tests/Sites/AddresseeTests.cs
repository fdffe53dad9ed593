using Shouldly;
using Xunit;

namespace Publish.Tests.Sites;

/// <summary>
/// Whom a letter goes to, named in each language as a person or a body is named there, on the letter and wherever it is
/// listed.
/// </summary>
public sealed class AddresseeTests
{
    private const string Address = "/letters/2024/03/05/returns/";

    private const string People = """
        -- site.yml --
        title: Example
        url: https://www.example.org
        languages: [en, ko, zh-Hans, zh-Hant]
        -- people.yml --
        valdoro:
          name: {en: Ines Valdoro, ko: 이네스 발도로, zh-Hans: 伊内斯·瓦尔多罗, zh-Hant: 伊內絲·瓦爾多羅}
          title: {en: Executive Secretary, ko: 사무총장, zh-Hans: 执行秘书, zh-Hant: 執行祕書}
        kwon:
          name: {en: Kwon Hyeok-jin, ko: 권혁진, zh-Hans: 权赫振, zh-Hant: 權赫振}
          title: {en: Commissioner, ko: 청장, zh-Hans: 厅长, zh-Hant: 廳長}
          organization: {en: Harbor Labor Office, ko: 항만노동청, zh-Hans: 港湾劳动厅, zh-Hant: 港灣勞動廳}
          location: {en: Busan, ko: 부산, zh-Hans: 釜山, zh-Hant: 釜山}
        xi: {name: {en: Xi Jinping, ko: 시진핑, zh-Hans: 习近平, zh-Hant: 習近平}}
        bae: {name: {en: Bae Jin-ho, ko: 배진호, zh-Hans: 裴镇浩, zh-Hant: 裴鎮浩}}
        office: {name: {en: The Secretariat, ko: 사무국, zh-Hans: 秘书处, zh-Hant: 祕書處}, kind: organization}

        """;

    private const string Texts = """

        -- letters/2024-03-05-returns/en.md --
        ---
        title: On returns
        ---
        -- letters/2024-03-05-returns/ko.md --
        ---
        title: 송환에 관하여
        ---
        본문.
        -- letters/2024-03-05-returns/zh-Hans.md --
        ---
        title: 关于遣返
        closing: |-
          此致
          敬礼！
        ---
        正文。
        -- letters/2024-03-05-returns/zh-Hant.md --
        ---
        title: 關於遣返
        closing: |-
          順頌
          時祺
        ---
        內文。
        """;

    [Theory]
    [InlineData("xi", "To Xi Jinping", "시진핑 귀하", "致习近平", "致習近平")]
    [InlineData("office", "To the Secretariat", "사무국 귀중", "致秘书处", "致祕書處")]
    [InlineData("kwon", "To Kwon Hyeok-jin", "청장 권혁진 귀하", "致厅长权赫振", "致廳長權赫振")]
    [InlineData(
        "valdoro, kwon",
        "To Ines Valdoro and Kwon Hyeok-jin",
        "사무총장 이네스 발도로·청장 권혁진 귀하",
        "致执行秘书伊内斯·瓦尔多罗和厅长权赫振",
        "致執行祕書伊內絲·瓦爾多羅及廳長權赫振"
    )]
    [InlineData(
        "kwon, office, xi",
        "To Kwon Hyeok-jin, the Secretariat, and Xi Jinping",
        "청장 권혁진 귀하, 사무국 귀중, 시진핑 귀하",
        "致厅长权赫振、秘书处和习近平",
        "致廳長權赫振、祕書處及習近平"
    )]
    [InlineData(
        "xi, bae, office",
        "To Xi Jinping, Bae Jin-ho, and the Secretariat",
        "시진핑·배진호 귀하, 사무국 귀중",
        "致习近平、裴镇浩和秘书处",
        "致習近平、裴鎮浩及祕書處"
    )]
    [InlineData(
        "valdoro, kwon, xi, bae",
        "To Ines Valdoro and 3 others",
        "사무총장 이네스 발도로 외 3명 귀하",
        "致执行秘书伊内斯·瓦尔多罗等4人",
        "致執行祕書伊內絲·瓦爾多羅等4人"
    )]
    [InlineData(
        "office, office, office, office",
        "To the Secretariat and 3 others",
        "사무국 외 3곳 귀중",
        "致秘书处等4方",
        "致祕書處等4方"
    )]
    [InlineData(
        "xi, office, office, office",
        "To Xi Jinping and 3 others",
        "시진핑 귀하 외 3곳",
        "致习近平等4方",
        "致習近平等4方"
    )]
    [InlineData(
        "xi, office, kwon, office, bae, xi, xi, xi, xi, xi, xi, xi",
        "To Xi Jinping and 11 others",
        "시진핑 귀하 외 11명",
        "致习近平等12方",
        "致習近平等12方"
    )]
    public Task Lists_name_three_addressees_in_each_languages_form_and_count_more(
        string to,
        string english,
        string korean,
        string simplified,
        string traditional
    ) =>
        ASite
            .With(
                People
                    + $$"""
                    -- letters/2024-03-05-returns/document.yml --
                    to: [{{to}}]
                    """
                    + Texts
            )
            .Builds(site =>
            {
                foreach (
                    var (language, words) in new[]
                    {
                        ("", english),
                        ("/ko", korean),
                        ("/zh-hans", simplified),
                        ("/zh-hant", traditional),
                    }
                )
                {
                    site.Page(language + "/letters/").Text("main .meta").ShouldContain(words);
                    site.Page(language + "/").Text("main .whom").ShouldEndWith(words);
                }
                site.Diagnostics.ShouldBeEmpty();
            });

    [Theory]
    [InlineData("xi", "시진핑 귀하")]
    [InlineData("kwon", "청장 권혁진 귀하", "항만노동청")]
    [InlineData("office", "사무국 귀중")]
    [InlineData("{name: {en: Min-su, ko: 박민수}, title: {en: Mayor, ko: 시장}}", "시장 박민수 귀하")]
    [InlineData("{name: {en: Min-su, ko: 박민수}, organization: {en: City, ko: 부산시}}", "박민수 귀하", "부산시")]
    [InlineData("{name: {en: City, ko: 부산시}, kind: organization}", "부산시 귀중")]
    [InlineData("{name: {en: Min-su, ko: 박민수}, kind: person}", "박민수 귀하")]
    [InlineData("{name: {en: City, ko: 부산시 귀중}}", "부산시 귀중")]
    [InlineData("{person: xi, title: {en: President, ko: 주석}}", "주석 시진핑 귀하")]
    public Task Korean_honors_a_person_and_a_body_each_in_their_way(string to, params string[] lines) =>
        ASite
            .With(
                People
                    + $$"""
                    -- letters/2024-03-05-returns/document.yml --
                    to:
                      - {{to}}
                    """
                    + Texts
            )
            .Builds(site =>
            {
                site.Page("/ko" + Address).Texts(".addressees p").ShouldBe(lines);
                site.Diagnostics.ShouldBeEmpty();
            });

    [Fact]
    public Task A_name_alone_has_no_form_of_address_and_its_author_is_asked_for_one() =>
        ASite
            .With(
                People
                    + """
                    -- letters/2024-03-05-returns/document.yml --
                    to:
                      - kwon
                      - {name: {en: Park Min-su, ko: 박민수}}
                    """
                    + Texts
            )
            .Builds(site =>
            {
                site.Page("/ko" + Address).Texts(".addressees .name").ShouldBe(["청장 권혁진 귀하", "박민수"]);
                site.Page("/ko/letters/").Text("main .meta").ShouldContain("청장 권혁진 귀하, 박민수");
                var asked = site.Diagnostics.ShouldHaveSingleItem();
                (asked.Rule.Code, asked.Place.Position).ShouldBe(("PUB345", (3, 5)));
                asked.Mend.ShouldContain("{name: 박민수, kind: organization}");
            });

    [Fact]
    public Task A_foreign_name_stands_apart_from_its_office() =>
        ASite
            .With(
                People
                    + """
                    -- letters/2024-03-05-returns/document.yml --
                    to:
                      - {name: Marit Solheim, title: {en: [Rapporteur, Forum], ko: [보고관, 포럼], zh-Hans: [报告员, 论坛], zh-Hant: [報告員, 論壇]}}
                    """
                    + Texts
            )
            .Builds(site =>
            {
                site.Page("/ko/letters/").Text("main .meta").ShouldContain("보고관 포럼 Marit Solheim 귀하");
                site.Page("/zh-hans/letters/").Text("main .meta").ShouldContain("致报告员论坛 Marit Solheim");
            });

    [Fact]
    public Task Nobody_asks_where_no_Korean_is_written() =>
        ASite
            .With(
                People
                    + """
                    -- letters/2024-03-05-returns/document.yml --
                    to: [Park Min-su, Harbor Office]
                    -- letters/2024-03-05-returns/en.md --
                    ---
                    title: On returns
                    ---
                    """
            )
            .Builds(site =>
            {
                site.Diagnostics.ShouldBeEmpty();
                site.Page("/ko/letters/").Text("main .meta").ShouldContain("To Park Min-su and Harbor Office");
            });

    [Fact]
    public Task An_English_name_keeps_its_capital_on_its_own_line_and_before_a_city() =>
        ASite
            .With(
                People
                    + """
                    -- letters/2024-03-05-returns/document.yml --
                    to:
                      - {name: The port captains, kind: person}
                      - {name: The Hague Group, kind: organization}
                    """
                    + Texts
            )
            .Builds(site =>
            {
                site.Page(Address).Texts(".addressees .name").ShouldBe(["The port captains", "The Hague Group"]);
                site.Page("/letters/").Text("main .meta").ShouldContain("To the port captains and The Hague Group");
            });

    [Theory]
    [InlineData("kwon, valdoro", "庁長権赫振とInes Valdoro様宛て", "إلى كوون هيوك جين وInes Valdoro")]
    [InlineData("kwon, office", "庁長権赫振様、事務局御中宛て", "إلى كوون هيوك جين والأمانة")]
    [InlineData("kwon, kwon, kwon, kwon", "庁長権赫振ほか3名様宛て", "إلى كوون هيوك جين و3 أشخاص آخرين")]
    [InlineData("kwon, office, kwon, kwon", "庁長権赫振様ほか3者宛て", "إلى كوون هيوك جين و3 أطراف أخرى")]
    public Task A_language_of_the_sites_own_has_forms_of_its_own(string to, string japanese, string arabic) =>
        ASite
            .With(
                $$$"""
                -- site.yml --
                title: Example
                url: https://www.example.org
                languages: [en, ja, ar]
                -- people.yml --
                kwon: {name: {en: Kwon Hyeok-jin, ja: 権赫振, ar: كوون هيوك جين}, title: {en: Commissioner, ja: 庁長, ar: المفوض}}
                valdoro: {name: {en: Ines Valdoro}}
                office: {name: {en: The Secretariat, ja: 事務局, ar: الأمانة}, kind: organization}
                -- letters/2024-03-05-returns/document.yml --
                to: [{{{to}}}]
                -- letters/2024-03-05-returns/en.md --
                ---
                title: On returns
                ---
                -- letters/2024-03-05-returns/ja.md --
                ---
                title: 送還について
                ---
                本文。
                -- letters/2024-03-05-returns/ar.md --
                ---
                title: عن الإعادة
                ---
                النص.

                """
                    + OwnWords("ja")
                    + OwnWords("ar")
            )
            .Builds(site =>
            {
                site.Page("/ja/letters/").Text("main .meta").ShouldEndWith(japanese);
                site.Page("/ar/letters/").Text("main .meta").ShouldEndWith(arabic);
            });

    [Fact]
    public Task Copies_are_addressed_as_on_an_envelope_without_an_honor() =>
        ASite
            .With(
                People
                    + """
                    -- letters/2024-03-05-returns/document.yml --
                    cc: [kwon, office]
                    """
                    + Texts
            )
            .Builds(site =>
            {
                site.Page(Address)
                    .Texts(".copies .party p")
                    .ShouldBe(["Kwon Hyeok-jin", "Commissioner", "Harbor Labor Office", "The Secretariat"]);
                site.Page("/ko" + Address).Texts(".copies .party p").ShouldBe(["청장 권혁진", "항만노동청", "사무국"]);
                site.Page("/zh-hans" + Address)
                    .Texts(".copies .party p")
                    .ShouldBe(["港湾劳动厅", "厅长 权赫振", "秘书处"]);
                site.Page("/zh-hant" + Address)
                    .Texts(".copies .party p")
                    .ShouldBe(["港灣勞動廳", "廳長 權赫振", "祕書處"]);
            });

    [Fact]
    public Task A_Chinese_letter_ends_with_organization_title_name_and_day() =>
        ASite
            .With(
                People
                    + """
                    -- letters/2024-03-05-returns/document.yml --
                    signatories: [kwon]
                    """
                    + Texts
            )
            .Builds(site =>
            {
                Signed(site, "").ShouldBe(["Kwon Hyeok-jin", "Commissioner", "Harbor Labor Office", "Busan"]);
                Signed(site, "/ko").ShouldBe(["항만노동청", "청장", "권혁진", "부산"]);
                Signed(site, "/zh-hans").ShouldBe(["港湾劳动厅（釜山）", "厅长", "权赫振", "2024年3月5日"]);
                Signed(site, "/zh-hant").ShouldBe(["港灣勞動廳（釜山）", "廳長", "權赫振 謹啟", "2024年3月5日"]);
                site.Page("/zh-hans" + Address).One(".signed time").GetAttribute("datetime").ShouldBe("2024-03-05");
            });

    [Fact]
    public Task Where_several_sign_in_Taiwan_the_last_closes_the_letter() =>
        ASite
            .With(
                People
                    + """
                    -- letters/2024-03-05-returns/document.yml --
                    signatories: [xi, bae]
                    """
                    + Texts
            )
            .Builds(site => Signed(site, "/zh-hant").ShouldBe(["習近平", "裴鎮浩 謹啟", "2024年3月5日"]));

    [Fact]
    public Task What_the_closing_says_already_is_not_said_again() =>
        ASite
            .With(
                People
                    + """
                    -- letters/2024-03-05-returns/document.yml --
                    language: zh-Hant
                    signatories: [kwon]
                    -- letters/2024-03-05-returns/zh-Hant.md --
                    ---
                    title: 關於遣返
                    closing: |-
                      謹啟
                      2024年3月5日
                    ---
                    內文。
                    """
            )
            .Builds(site => Signed(site, "/zh-hant").ShouldBe(["港灣勞動廳（釜山）", "廳長", "權赫振"]));

    [Fact]
    public Task A_press_contact_is_found_by_a_name_on_a_network_and_speaks_languages() =>
        ASite
            .With(
                People
                    + """
                    -- press-releases/2024-03-05-returns/document.yml --
                    contacts:
                      - name: Jane Roe
                        social: [https://social.example/@roe, https://x.com/janeroe, https://blog.example/jane, {name: Fediverse, url: https://social.example/@jr}]
                        email: roe@example.org
                        languages: [en, ko, id]
                    -- press-releases/2024-03-05-returns/en.md --
                    ---
                    title: Returns
                    ---
                    -- press-releases/2024-03-05-returns/zh-Hans.md --
                    ---
                    title: 遣返
                    ---
                    -- press-releases/2024-03-05-returns/zh-Hant.md --
                    ---
                    title: 遣返
                    ---
                    """
            )
            .Builds(site =>
            {
                const string Release = "/press-releases/2024/03/05/returns/";
                site.Page(Release)
                    .Texts(".contacts .contact")
                    .ShouldBe([
                        "Email: roe@example.org",
                        "Mastodon: @roe@social.example",
                        "X: @janeroe",
                        "blog.example",
                        "Fediverse: @jr@social.example",
                    ]);
                site.Page("/zh-hans" + Release).Texts(".contacts .party p").ShouldContain("邮箱：roe@example.org");
                site.Page("/zh-hans" + Release).Text(".contacts .speaks").ShouldBe("语言：英语、韩语和印度尼西亚语");
                site.Page("/zh-hant" + Release).Text(".contacts .speaks").ShouldBe("語言：英語、韓語及印尼語");
            });

    private static string OwnWords(string tongue) =>
        $"-- words/{tongue}.yml --\n"
        + File.ReadAllText(Path.Combine(Repository.Root, "tests", "tongues", "words", tongue + ".yml"));

    private static IEnumerable<string> Signed(BuiltSite site, string language) =>
        site.Page(language + Address).Texts(".signatories p, .signed");
}
