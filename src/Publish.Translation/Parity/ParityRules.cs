using Publish.Engine.Diagnostics;

namespace Publish.Translation.Parity;

/// <summary>
/// Rules for the parity of structure: headings, lists, tables, footnotes, links, pictures, paragraphs.
/// </summary>
internal static class ParityRules
{
    public static readonly Rule Headings = new()
    {
        Code = "PUB801",
        Severity = Severity.Warning,
        Message = "The translation has {0}, and line {2} of its source {1}.",
        Mend = "Correct the translation. If the difference is meant, write “parity: [{3}]” in its front matter.",
        Why = "A reader who follows a heading from one language to the other stands in another part of the text.",
        Example = """
            -- letters/2024-03-05-returns/en.md --
            ---
            title: On returns
            ---
            ## Reasons

            Text.

            ### Thanks

            Text.
            -- letters/2024-03-05-returns/ko.md --
            ---
            title: 반환에 대하여
            ---
            ## 이유

            본문.

            ‸## 감사

            본문.
            """,
    };

    public static readonly Rule Lists = new()
    {
        Code = "PUB802",
        Severity = Severity.Warning,
        Message = "The translation has {0}, and line {2} of its source {1}.",
        Mend = "Correct the translation. If the difference is meant, write “parity: [{3}]” in its front matter.",
        Why = "A point of a list is easily lost in translation, and a numbered list is cited by its numbers.",
        Example = """
            -- letters/2024-03-05-returns/en.md --
            ---
            title: On returns
            ---
            - One
            - Another
            - The last
            -- letters/2024-03-05-returns/ko.md --
            ---
            title: 반환에 대하여
            ---
            ‸- 하나
            - 다른 하나
            """,
    };

    public static readonly Rule Tables = new()
    {
        Code = "PUB803",
        Severity = Severity.Warning,
        Message = "The translation has {0}, and line {2} of its source {1}.",
        Mend = "Correct the translation. If the difference is meant, write “parity: [{3}]” in its front matter.",
        Why = "A row that is missing from a table is missed by nobody who reads one language only.",
        Example = """
            -- letters/2024-03-05-returns/en.md --
            ---
            title: On returns
            ---
            | Port | Ships |
            | --- | --- |
            | Suva | 12 |
            | Apia | 40 |
            -- letters/2024-03-05-returns/ko.md --
            ---
            title: 반환에 대하여
            ---
            ‸| 항구 | 배 |
            | --- | --- |
            | 수바 | 12 |
            """,
    };

    public static readonly Rule Footnotes = new()
    {
        Code = "PUB804",
        Severity = Severity.Warning,
        Message = "The translation calls {0} where line {2} of its source calls {1}.",
        Mend = "Correct the translation. If the difference is meant, write “parity: [{3}]” in its front matter.",
        Why = "A claim without its note has lost its proof.",
        Example = """
            -- letters/2024-03-05-returns/en.md --
            ---
            title: On returns
            ---
            It was signed[^court] and sealed.[^seal]

            [^court]: An order.
            [^seal]: A seal.
            -- letters/2024-03-05-returns/ko.md --
            ---
            title: 반환에 대하여
            ---
            서명[^court]하고 봉인하고‸[^court] 보냈다.[^seal]

            [^court]: 결정.
            [^seal]: 봉인.
            """,
    };

    public static readonly Rule FootnoteOrder = new()
    {
        Code = "PUB805",
        Severity = Severity.Warning,
        Message = "The translation calls {0} where line {2} of its source calls {1}.",
        Mend = "Correct the translation. If the difference is meant, write “parity: [{3}]” in its front matter.",
        Why = "Notes are cited by their numbers: in another order they have other numbers in each language.",
        Example = """
            -- letters/2024-03-05-returns/en.md --
            ---
            title: On returns
            ---
            It was signed.[^court] It was sealed.[^seal]

            [^court]: An order.
            [^seal]: A seal.
            -- letters/2024-03-05-returns/ko.md --
            ---
            title: 반환에 대하여
            ---
            서명했다.‸[^seal] 봉인했다.[^court]

            [^court]: 결정.
            [^seal]: 봉인.
            """,
    };

    public static readonly Rule Links = new()
    {
        Code = "PUB806",
        Severity = Severity.Warning,
        Message = "The translation links to {0}, and line {2} of its source to {1}.",
        Mend = "Correct the translation. If the difference is meant, write “parity: [{3}]” in its front matter.",
        Why =
            "Readers of one language should not be sent elsewhere than the others. A file in the reader’s own language counts as the same.",
        Example = """
            -- letters/2024-03-05-returns/en.md --
            ---
            title: On returns
            ---
            See [the report](https://example.org/report).
            -- letters/2024-03-05-returns/ko.md --
            ---
            title: 반환에 대하여
            ---
            [보고서](‸https://example.org/reports) 참조.
            """,
    };

    public static readonly Rule Pictures = new()
    {
        Code = "PUB807",
        Severity = Severity.Warning,
        Message = "The translation shows {0}, and line {2} of its source {1}.",
        Mend = "Correct the translation. If the difference is meant, write “parity: [{3}]” in its front matter.",
        Why = "A picture belongs to the document, whatever its language.",
        Example = """
            -- letters/2024-03-05-returns/ship.svg --
            <svg xmlns="http://www.w3.org/2000/svg"/>
            -- letters/2024-03-05-returns/en.md --
            ---
            title: On returns
            ---
            ![The ship](ship.svg)
            -- letters/2024-03-05-returns/ko.md --
            ---
            title: 반환에 대하여
            ---
            ‸부두.
            """,
    };

    public static readonly Rule Paragraphs = new()
    {
        Code = "PUB818",
        Severity = Severity.Warning,
        Message = "The translation has {0}, and its source {1}.",
        Mend =
            "Translate the rest, or write “draft: true” in the front matter until it is. If paragraphs were put together, write “parity: [{3}]”.",
        Why = "Readers of one language would miss a part of the text, and nothing on the page could tell them.",
        Example = """
            -- letters/2024-03-05-returns/en.md --
            ---
            title: On returns
            ---
            They went home.

            They came back to the harbor.
            -- letters/2024-03-05-returns/ko.md --
            ---
            title: 반환에 대하여
            ---
            ‸그들은 집으로 갔다.
            """,
    };

    public static readonly Rule Untranslated = new()
    {
        Code = "PUB817",
        Severity = Severity.Warning,
        Message = "This paragraph says word for word what line {2} of its source says.",
        Mend = "Translate it. If it is meant to stand so, write “parity: [{3}]” in the front matter.",
        Why = "A paragraph that nobody translated reads as a slip, and a voice would read it in the wrong language.",
        Example = """
            -- letters/2024-03-05-returns/en.md --
            ---
            title: On returns
            ---
            They went home.

            They came back to the harbor.
            -- letters/2024-03-05-returns/ko.md --
            ---
            title: 반환에 대하여
            ---
            그들은 집으로 갔다.

            ‸They came back to the harbor.
            """,
    };
}
