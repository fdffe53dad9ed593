using Shouldly;
using Xunit;
using static Publish.Tests.Sites.FourLanguageLetter;

namespace Publish.Tests.Sites;

/// <summary>
/// Whom a letter goes to, named in each language as a person or a body is named there, on the letter and wherever it is
/// listed.
/// </summary>
public sealed class AddresseeTests
{
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

    private static string OwnWords(string tongue) =>
        $"-- words/{tongue}.yml --\n"
        + File.ReadAllText(Path.Combine(Repository.Root, "tests", "tongues", "words", tongue + ".yml"));
}
