namespace Publish.Tests.Sites;

/// <summary>A letter in four languages, and the persons and bodies whom it may name.</summary>
internal static class FourLanguageLetter
{
    public const string Address = "/letters/2024/03/05/returns/";

    public const string People = """
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

    public const string Texts = """

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
}
