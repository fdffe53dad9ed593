using Publish.Engine.Diagnostics;

namespace Publish.Engine.Content.Keys;

/// <summary>Rules for keys, texts, dates and embargoes in YAML.</summary>
public static class ParseRules
{
    public static readonly Rule KeyUnknown = new()
    {
        Code = "PUB200",
        Message = "There is no key \"{0}\" here.",
        Mend = "{1}Correct it or delete it.",
        Why = "A key with a slip in it would be passed over, and what it says would be missing from the page.",
        Example = """
            -- letters/2024-03-05-returns/en.md --
            ---
            title: On returns
            ‸subtilte: And what we ask
            ---
            """,
    };

    public static readonly Rule KeyMissing = new()
    {
        Code = "PUB201",
        Message = "\"{0}\" is missing.",
        Mend = "Add it.",
        Why = "Without it the page could not be made.",
        Example = """
            -- letters/2024-03-05-returns/en.md --
            ---
            ‸subtitle: And what we ask
            ---
            """,
    };

    public static readonly Rule ValueMissing = new()
    {
        Code = "PUB202",
        Message = "\"{0}\" has no value.",
        Mend = "Write {1} behind the colon. A value that begins with # stands in quotes.",
        Why = "Without it the page could not be made.",
        Example = """
            -- letters/2024-03-05-returns/en.md --
            ---
            title:‸
            subtitle: And what we ask
            ---
            """,
    };

    public static readonly Rule ShapeWrong = new()
    {
        Code = "PUB203",
        Message = "Here should be {0}; this is {1}.",
        Mend = "{2}",
        Why = "A value of another shape cannot be read for what it means.",
        Example = """
            -- letters/2024-03-05-returns/en.md --
            ---
            title: ‸[성명]
            ---
            """,
    };

    public static readonly Rule SubjectAnnounced = new()
    {
        Code = "PUB264",
        Severity = Severity.Warning,
        Message = "The subject begins with “{0}”, and the page writes its own word before it.",
        Mend = "Write:\n  subject: \"{1}\"",
        Why = "The letter would say it twice: Re: Re:.",
        Example = """
            -- letters/2024-03-05-returns/en.md --
            ---
            title: On returns
            subject: ‸"Re: Removal of crews"
            ---
            Text.
            """,
    };

    public static readonly Rule TextEmpty = new()
    {
        Code = "PUB204",
        Message = "Nothing stands here.",
        Mend = "Write the text, or delete the key.",
        Why = "An empty text would print an empty line, or a heading without words.",
        Example = """
            -- letters/2024-03-05-returns/en.md --
            ---
            title: ‸""
            ---
            """,
    };

    public static readonly Rule ControlCharacter = new()
    {
        Code = "PUB205",
        Message = "The text has a control character in it.",
        Mend = "Delete it; it came along from another program.",
        Why = "No browser and no printer knows what to do with it, and feeds with it are refused.",
        Example = """
            -- letters/2024-03-05-returns/en.md --
            ---
            title: ‸"On\x07 returns"
            ---
            """,
    };

    public static readonly Rule DateWrong = new()
    {
        Code = "PUB206",
        Message = "\"{0}\" is no date.",
        Mend = "Write year-month-day, such as 2024-03-05, or with a time 2024-03-05T10:00:00+09:00.",
        Why = "Dates order the lists and stand in addresses; a guess would be wrong in one country or another.",
        Example = """
            -- letters/2024-03-05-returns/document.yml --
            date: ‸5 March 2024
            """,
    };

    public static readonly Rule EmbargoWrong = new()
    {
        Code = "PUB207",
        Message = "\"{0}\" is no date with a time; the document is held until it is.",
        Mend = "Write the moment with its offset, such as 2024-03-05T10:00:00+09:00.",
        Why = "An embargo ends at a moment. What cannot be read must not be published too early.",
        Example = """
            -- letters/2024-03-05-returns/document.yml --
            embargo: ‸2024-03-05
            """,
    };

    public static readonly Rule ZoneUnknown = new()
    {
        Code = "PUB208",
        Message = "There is no time zone \"{0}\".",
        Mend = "{1}Write its IANA id, such as Asia/Seoul or America/New_York.",
        Why = "Abbreviations such as KST or EST mean different things to different systems.",
        Example = """
            -- site.yml --
            url: https://www.example.org
            title: Example
            languages: [en]
            time-zone: ‸KSTX
            """,
    };
}
