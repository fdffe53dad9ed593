using Publish.Engine.Diagnostics;

namespace Publish.Translation.Parity;

/// <summary>Rules for the parity of facts: numbers, dates, times, amounts, phones, e-mail addresses, names.</summary>
internal static class ParityFactRules
{
    public static readonly Rule Numbers = new()
    {
        Code = "PUB808",
        Severity = Severity.Warning,
        Message = "The translation says {0}, and line {2} of its source {1}.",
        Mend = "Correct the translation. If the difference is meant, write “parity: [{3}]” in its front matter.",
        Why =
            "A wrong digit is the mistake that no reader of the other language can see. Numbers are compared in every form: 1,170, 1천170, eleven, 열한, 十一.",
        Example = """
            -- letters/2024-03-05-returns/en.md --
            ---
            title: On returns
            ---
            There were 1,170 requests.
            -- letters/2024-03-05-returns/ko.md --
            ---
            title: 반환에 대하여
            ---
            요청은 ‸1,107건이었다.
            """,
    };

    public static readonly Rule Dates = new()
    {
        Code = "PUB809",
        Severity = Severity.Warning,
        Message = "The translation says {0}, and line {2} of its source {1}.",
        Mend = "Correct the translation. If the difference is meant, write “parity: [{3}]” in its front matter.",
        Why = "A wrong day or month cannot be told from a right one without the source.",
        Example = """
            -- letters/2024-03-05-returns/en.md --
            ---
            title: On returns
            ---
            It began on May 2, 2024.
            -- letters/2024-03-05-returns/ko.md --
            ---
            title: 반환에 대하여
            ---
            2024년 ‸5월 3일에 시작되었다.
            """,
    };

    public static readonly Rule Times = new()
    {
        Code = "PUB810",
        Severity = Severity.Warning,
        Message = "The translation says {0}, and line {2} of its source {1}.",
        Mend = "Correct the translation. If the difference is meant, write “parity: [{3}]” in its front matter.",
        Why = "A wrong hour sends people to a closed door.",
        Example = """
            -- letters/2024-03-05-returns/en.md --
            ---
            title: On returns
            ---
            The door opens at 9:30 a.m.
            -- letters/2024-03-05-returns/ko.md --
            ---
            title: 반환에 대하여
            ---
            문은 오전 ‸10시 30분에 열린다.
            """,
    };

    public static readonly Rule Amounts = new()
    {
        Code = "PUB811",
        Severity = Severity.Warning,
        Message = "The translation says {0}, and line {2} of its source {1}.",
        Mend = "Correct the translation. If the difference is meant, write “parity: [{3}]” in its front matter.",
        Why =
            "In amounts and percentages a wrong digit is a wrong claim: $1.2 million is 120만 달러 and 120万美元, and 30 percent is 百分之三十.",
        Example = """
            -- letters/2024-03-05-returns/en.md --
            ---
            title: On returns
            ---
            It fell by 30 percent.
            -- letters/2024-03-05-returns/ko.md --
            ---
            title: 반환에 대하여
            ---
            ‸3% 줄었다.
            """,
    };

    public static readonly Rule Phones = new()
    {
        Code = "PUB812",
        Severity = Severity.Warning,
        Message = "The translation says {0}, and line {2} of its source {1}.",
        Mend = "Correct the translation. If the difference is meant, write “parity: [{3}]” in its front matter.",
        Why = "A wrong number leads to a stranger.",
        Example = """
            -- letters/2024-03-05-returns/en.md --
            ---
            title: On returns
            ---
            Call +82 51-555-0127.
            -- letters/2024-03-05-returns/ko.md --
            ---
            title: 반환에 대하여
            ---
            전화 ‸+82 51-555-0172.
            """,
    };

    public static readonly Rule Emails = new()
    {
        Code = "PUB813",
        Severity = Severity.Warning,
        Message = "The translation says {0}, and line {2} of its source {1}.",
        Mend = "Correct the translation. If the difference is meant, write “parity: [{3}]” in its front matter.",
        Why = "A wrong address loses letters in silence.",
        Example = """
            -- letters/2024-03-05-returns/en.md --
            ---
            title: On returns
            ---
            Write to press@example.org.
            -- letters/2024-03-05-returns/ko.md --
            ---
            title: 반환에 대하여
            ---
            문의: ‸pres@example.org
            """,
    };

    public static readonly Rule Names = new()
    {
        Code = "PUB814",
        Severity = Severity.Warning,
        Message = "The translation says {0} where line {2} of its source says {1}.",
        Mend =
            "Write the name as people.yml or document.yml has it. If the difference is meant, write “parity: [{3}]” in the front matter.",
        Why = "A name that is spelled in two ways is two people, and is not found by either.",
        Example = """
            -- letters/2024-03-05-returns/document.yml --
            signatories:
              - name: {en: Han Seo-yun, ko: 한서윤}
            -- letters/2024-03-05-returns/en.md --
            ---
            title: On returns
            ---
            I met Han Seo-yun.
            -- letters/2024-03-05-returns/ko.md --
            ---
            title: 반환에 대하여
            ---
            ‸한소윤을 만났다.
            """,
    };
}
