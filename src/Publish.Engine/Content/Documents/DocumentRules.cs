using Publish.Engine.Diagnostics;

namespace Publish.Engine.Content.Documents;

/// <summary>Rules for the files and folders of the input: missing, misnamed, unused.</summary>
public static class DocumentRules
{
    public static readonly Rule SiteMissing = new()
    {
        Code = "PUB250",
        Message = "There is no site.yml in {0}.",
        Mend =
            "Run the program where the input is, or say where it is with --input. A site.yml needs url, title and languages.",
        Why = "It names the site and its languages; nothing can be read without them.",
        Example = """
            -- ‸site.yml (absent) --
            """,
    };

    public static readonly Rule FolderDate = new()
    {
        Code = "PUB251",
        Message = "The folder's name \"{0}\" is no date and words.",
        Mend = "Name it year-month-day-words, such as 2024-03-05-open-letter-on-returns.",
        Why = "From it come the address and the order of the lists.",
        Example = """
            -- letters/march-returns/en.md --
            ---
            title: On returns
            ---
            -- ‸letters/march-returns (absent) --
            """,
    };

    public static readonly Rule SourceMissing = new()
    {
        Code = "PUB252",
        Message = "There is no {0}.md, the source language of this document.",
        Mend = "Add it, or say in document.yml in which language it was written: \"language: ko\".",
        Why = "Translations follow the source; readers of other languages are shown it.",
        Example = """
            -- letters/2024-03-05-returns/ko.md --
            ---
            title: 송환에 대하여
            ---
            -- ‸letters/2024-03-05-returns (absent) --
            """,
    };

    public static readonly Rule VariantLanguage = new()
    {
        Code = "PUB253",
        Message = "The site has no language \"{0}\".",
        Mend = "{1}Name the file by a tag of site.yml, such as en.md, or add the language there.",
        Why = "The text would not be published.",
        Example = """
            -- letters/2024-03-05-returns/en.md --
            ---
            title: On returns
            ---
            -- ‸letters/2024-03-05-returns/kr.md --
            ---
            title: 송환에 대하여
            ---
            """,
    };

    public static readonly Rule FrontMatterMissing = new()
    {
        Code = "PUB254",
        Message = "The file does not begin with its title.",
        Mend = "Begin it with a line of three dashes, then \"title: …\", then three dashes again.",
        Why = "Every variant has a title.",
        Example = """
            -- letters/2024-03-05-returns/en.md --
            ‸# On returns

            Text.
            """,
    };

    public static readonly Rule FrontMatterOpen = new()
    {
        Code = "PUB255",
        Message = "The lines between the dashes have no end.",
        Mend = "Write a line of three dashes below the last key.",
        Why = "Without it the text and the keys cannot be told apart.",
        Example = """
            -- letters/2024-03-05-returns/en.md --
            ‸---
            title: On returns

            Text.
            """,
    };

    public static readonly Rule BodyEmpty = new()
    {
        Code = "PUB256",
        Message = "The text is empty, and no attachment in {0} holds it.",
        Mend = "Write the text, or name the file that holds it under \"attachments\" with \"language: {0}\".",
        Why = "Readers would find a title and nothing under it.",
        Example = """
            -- letters/2024-03-05-returns/en.md --
            ---
            title: On returns
            ---
            ‸
            """,
    };

    public static readonly Rule DateDiffers = new()
    {
        Code = "PUB257",
        Severity = Severity.Warning,
        Message = "The folder is of another day, {0}.",
        Mend = "Rename the folder if nobody has the address yet; else leave it.",
        Why = "The day in the address is the folder's; a reader sees two days.",
        Example = """
            -- letters/2024-03-05-returns/document.yml --
            date: ‸2024-03-06
            """,
    };

    public static readonly Rule FileUnused = new()
    {
        Code = "PUB258",
        Severity = Severity.Warning,
        Message = "Nobody names {0}; it is not published.",
        Mend = "{1}Name it where it belongs, or let its name begin with _.",
        Why = "A file that was meant for readers would be missing.",
        Example = """
            -- letters/2024-03-05-returns/en.md --
            ---
            title: On returns
            ---
            -- ‸letters/2024-03-05-returns/statement.pdf --
            """,
    };

    public static readonly Rule FileMisplaced = new()
    {
        Code = "PUB259",
        Message = "Nothing reads {0}.",
        Mend = "Did you mean {1}?",
        Why = "All that stands in it would be missing.",
        Example = """
            -- ‸peeple.yml --
            han-seo-yun: {name: Han Seo-yun}
            """,
    };
}
