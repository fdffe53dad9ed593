using Publish.Engine.Diagnostics;

namespace Publish.Engine.Markdown.Checks;

/// <summary>Rules for text that resembles Markdown but is not parsed as such, and for Markdown by accident.</summary>
public static class LookalikeRules
{
    public static readonly Rule Unseen = new()
    {
        Code = "PUB322",
        Severity = Severity.Warning,
        Message = "Here stands {0}{1}; nobody sees it, and it is left out.",
        Mend =
            "Nothing needs to be done for the page. To have it out of the file, delete the characters around this place and type them again.",
        Why =
            "It comes along from a web page or a word processor; searches, screen readers and copies of the text stumble over it.",
        Example = MarkdownRules.Body("The crew‸\u200B is home."),
    };

    public static readonly Rule Bullets = new()
    {
        Code = "PUB323",
        Severity = Severity.Warning,
        Message = "A line that begins with {0} is no item of a list here; such lines run together into one paragraph.",
        Mend = "Write a hyphen and a space, with an empty line above the first:\n\n{1}",
        Why = "Readers would have the items in one heap, and those who listen would not hear a list.",
        Example = MarkdownRules.Body("We ask for three things:\n‸• wages\n• papers\n• the way home"),
    };

    public static readonly Rule SpaceMissing = new()
    {
        Code = "PUB324",
        Severity = Severity.Warning,
        Message = "There is no ordinary space behind {0}, so that it is no {1} but printed as typed.",
        Mend = "Write:\n{2}",
        Why = "Markdown knows a heading or a list by the space behind its sign.",
        Example = MarkdownRules.Body("‸##제목\n\n본문."),
    };

    public static readonly Rule RunTogether = new()
    {
        Code = "PUB325",
        Severity = Severity.Warning,
        Message = "Lines that begin with {0} and so on are no list here; they run together into one paragraph.",
        Mend = "Write a list, with an empty line above the first, or leave an empty line between them:\n\n{1}",
        Why = "A single line end is a space on the page, so that the items stand in one heap.",
        Example = MarkdownRules.Body("세 가지를 요구한다.\n‸① 임금\n② 신분증\n③ 귀국"),
    };

    public static readonly Rule FullWidth = new()
    {
        Code = "PUB326",
        Severity = Severity.Warning,
        Message = "{0} is a full-width sign, as Korean and Chinese keyboards write it; Markdown does not know it.",
        Mend = "Switch to the Latin keyboard and write {1}.",
        Why = "It looks like the mark, but it is printed as typed.",
        Example = MarkdownRules.Body("‸＃＃ 제목\n\n본문."),
    };

    public static readonly Rule StrayMarks = new()
    {
        Code = "PUB327",
        Severity = Severity.Warning,
        Message = "{0} marks nothing here and is printed as typed.",
        Mend =
            "Write the stars right before the first letter and right behind the last, without spaces: *words* or **words**. If they are meant as signs, put a backslash before each.",
        Why = "Emphasis needs a mark that opens and a mark that closes, both touching the words.",
        Example = MarkdownRules.Body("이것은 ‸** 굵게 ** 쓴 말이다."),
    };

    public static readonly Rule NoSuchMark = new()
    {
        Code = "PUB328",
        Severity = Severity.Warning,
        Message = "{0} is no mark here and is printed as typed.",
        Mend = "Take the marks away. What is no longer right is deleted, and what matters is written **strong**.",
        Why = "Other programs strike words out or colour them by it; a published letter has neither.",
        Example = MarkdownRules.Body("The ‸~~old~~ new address."),
    };

    public static readonly Rule LinkApart = new()
    {
        Code = "PUB329",
        Severity = Severity.Warning,
        Message = "This looks like a link, but {0}.",
        Mend = "Write {1}.",
        Why = "The brackets and the address would stand on the page, and the words would lead nowhere.",
        Example = MarkdownRules.Body("[텍스트‸] (https://example.org/)를 보라."),
    };

    public static readonly Rule AddressCut = new()
    {
        Code = "PUB330",
        Severity = Severity.Warning,
        Message = "This looks like a {0}, but its address {1}.",
        Mend = "Write {2}.",
        Why = "The brackets and the address would stand on the page.",
        Example = MarkdownRules.Body("[링크‸](https://example.org/a b)를 보라."),
    };

    public static readonly Rule NoTable = new()
    {
        Code = "PUB331",
        Severity = Severity.Warning,
        Message = "This looks like a table, but {0}; it is printed as typed.",
        Mend =
            "Write a line with the heads, under it one with a group of dashes for each, then the rows, with an empty line above and below:\n\n{1}",
        Why = "Rows and columns would stand on the page as one paragraph of bars.",
        Example = MarkdownRules.Body("‸|이름|나이|\n|---|\n|김|34|"),
    };

    public static readonly Rule CellsLost = new()
    {
        Code = "PUB332",
        Severity = Severity.Warning,
        Message = "This row has {0} cells, the head of the table {1}; what is beyond them is left out.",
        Mend = "Give the head as many, or put a backslash before a bar that belongs to the words: \\|.",
        Why = "Words of the table would be missing from the page.",
        Example = MarkdownRules.Body("|Name|Age|\n|---|---|\n‸|Kim|34|Busan|"),
    };

    public static readonly Rule IndentedCode = new()
    {
        Code = "PUB333",
        Severity = Severity.Warning,
        Message =
            "These lines begin with four spaces or a tab, so that they are shown as a program’s code, with all signs as typed.",
        Mend =
            "Take the spaces at the start of the lines away. If it is meant to be code, write ``` in a line above and below.",
        Why = "A paragraph in the letters of a typewriter does not break its lines on a phone.",
        Example = MarkdownRules.Body("The letter.\n\n    ‸We write to you today."),
    };

    public static readonly Rule Underlined = new()
    {
        Code = "PUB334",
        Severity = Severity.Warning,
        Message = "The line of {0} right under the text makes a heading of it.",
        Mend =
            "For a line across the page leave an empty line above it. For a heading write ## and a space before the words, and take the line of signs away.",
        Why = "A whole paragraph would be printed large, and listed as a heading.",
        Example = MarkdownRules.Body("We thank you for your answer.\n‸---\n\nSincerely."),
    };

    public static readonly Rule FenceOpen = new()
    {
        Code = "PUB335",
        Severity = Severity.Warning,
        Message = "Code begins here and never ends.",
        Mend = "Write {0} in a line of its own where it ends, or take this line away.",
        Why = "Everything to the end of the text is shown as code, with all signs as typed.",
        Example = MarkdownRules.Body("The line:\n\n‸```\nTo: all\n\nThe letter goes on."),
    };

    public static readonly Rule Unused = new()
    {
        Code = "PUB336",
        Severity = Severity.Warning,
        Message =
            "To Markdown this line is the address of links named [{0}]; nothing is named so, and the line is left out.",
        Mend =
            "For a footnote write [^{0}] in the text and begin this line with [^{0}]:. For a link write [words]({1}) in the text.",
        Why = "A source that was meant to be shown is missing from the page.",
        Example = MarkdownRules.Body("A claim.\n\n‸[1]: https://example.org/source"),
    };

    public static readonly Rule LeadsNowhere = new()
    {
        Code = "PUB337",
        Severity = Severity.Warning,
        Message = "This link leads nowhere: # stands for an address that is yet to come.",
        Mend = "Write the address, or take the brackets and the # away.",
        Why = "Who follows it stays where they are, and thinks that the page is broken.",
        Example = MarkdownRules.Body("See [the report](‸#)."),
    };

    public static readonly Rule TypedInValue = new()
    {
        Code = "PUB338",
        Severity = Severity.Warning,
        Message = "{0} is no mark here and is printed as typed: what stands in YAML or a table of names is bare words.",
        Mend = "Write the words alone. Raised letters are the only mark: 34^th^.",
        Why = "Titles, names and addresses stand in lists, mails and feeds that know no marks.",
        Example = """
            -- letters/2024-03-05-returns/en.md --
            ---
            title: On ‸**all** returns
            ---

            Text.
            """,
    };

    public static readonly Rule NoteMeant = new()
    {
        Code = "PUB339",
        Message = "This looks like the note {0}, but {1}.",
        Mend = "Write [^{0}]: with the narrow colon right behind the bracket, at the start of a line.",
        Why = "The note would stand in the text, and its call would lead nowhere.",
        Example = MarkdownRules.Body("주장이다.[^1]\n\n‸[^1]： 출처."),
    };

    public static readonly Rule BackslashAtEnd = new()
    {
        Code = "PUB340",
        Severity = Severity.Warning,
        Message = "A backslash at the end of a paragraph is printed as typed.",
        Mend = "Take it away. Within a paragraph it ends a line; between paragraphs stands an empty line.",
        Why = "Readers would see it.",
        Example = MarkdownRules.Body("The crew\\\nof the ship‸\\\n\nSincerely."),
    };
}
