namespace Publish.Import.Tests.Corpus;

/// <summary>The words by which letters mark their parts, as people write them in each language.</summary>
internal static class Marks
{
    public static string Subject(TrueText text) =>
        Of(
            text,
            ["Re: ", "RE: ", "Subject: "],
            ["제목: ", "제 목 : ", "건: "],
            ["主旨：", "事由：", "关于："],
            ["主旨：", "事由：", "主旨: "]
        ) + text.Subject;

    public static string Copies(TrueText text) =>
        Of(
            text,
            ["CC:", "cc:", "Cc:"],
            ["참조:", "사본:", "CC:"],
            ["抄送：", "抄送:", "CC："],
            ["副本：", "抄送：", "CC："]
        );

    public static string Fax(TrueText text) =>
        Of(
            text,
            ["Fax: ", "FAX: ", "Fax: "],
            ["팩스: ", "팩스 ", "FAX: "],
            ["传真：", "传真: ", "传真："],
            ["傳真：", "傳真: ", "傳真："]
        );

    public static string Email(TrueText text) =>
        Of(
            text,
            ["E-mail: ", "Email: ", "E-mail: "],
            ["이메일: ", "전자우편: ", "E-mail: "],
            ["电子邮件：", "电邮：", "E-mail："],
            ["電子郵件：", "電郵：", "E-mail："]
        );

    public static string Contacts(TrueText text) =>
        Of(
            text,
            ["For more information, please contact:", "Contact:", "Media contacts:"],
            ["문의:", "언론 문의:", "연락처:"],
            ["联系人：", "媒体联络：", "欲了解更多信息，请联系："],
            ["聯絡人：", "媒體聯絡：", "新聞聯絡人："]
        );

    public static string Attachments(string language) =>
        language switch
        {
            "en" => "Attachments",
            "ko" => "첨부파일",
            "zh-Hans" => "附件",
            _ => "附件",
        };

    public static string LanguageName(string language) =>
        language switch
        {
            "en" => "English",
            "ko" => "한국어",
            "zh-Hans" => "简体中文",
            _ => "繁體中文",
        };

    /// <summary>The place and the day before the first words of a release.</summary>
    public static string Dateline(TrueText text) =>
        Of(
            text,
            [
                $"({text.Dateline}, {Day(text)}) – ",
                $"{text.Dateline?.ToUpperInvariant()}, {Day(text)} — ",
                $"({text.Dateline}, {Day(text)}) - ",
            ],
            [
                $"({text.Dateline}, {Day(text)}) – ",
                $"({text.Dateline}, {Day(text)}) ― ",
                $"({text.Dateline}, {Day(text)}) - ",
            ],
            [
                $"（{text.Dateline}，{Day(text)}）– ",
                $"（{text.Dateline}{Day(text)}）——",
                $"（{text.Dateline}，{Day(text)}）—",
            ],
            [
                $"（{text.Dateline}，{Day(text)}）– ",
                $"（{text.Dateline}{Day(text)}）——",
                $"（{text.Dateline}，{Day(text)}）—",
            ]
        );

    /// <summary>What stands above the lists of those who endorse.</summary>
    public static string Endorsements(TrueText text) =>
        Bank.Ours.Word("endorse-title").In(text.Language).Replace("{d}", Day(text), StringComparison.Ordinal);

    public static string Day(TrueText text) => Facts.Day(text.Date, text.Language);

    /// <summary>The name of an addressee as its line says it.</summary>
    public static string Name(TrueText text, TrueParty party) =>
        text.Language == "ko" ? party.Name + " 귀하" : party.Name;

    private static string Of(
        TrueText text,
        string[] english,
        string[] korean,
        string[] simplified,
        string[] traditional
    ) =>
        (
            text.Language switch
            {
                "en" => english,
                "ko" => korean,
                "zh-Hans" => simplified,
                _ => traditional,
            }
        )[text.Manner / 3 % 3];
}
