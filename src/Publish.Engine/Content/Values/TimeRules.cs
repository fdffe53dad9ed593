using Publish.Engine.Diagnostics;

namespace Publish.Engine.Content.Values;

/// <summary>Rules for times, for embargoes beside the dates of one document, and for feed ids.</summary>
public static class TimeRules
{
    public static readonly Rule TimeSkipped = new()
    {
        Code = "PUB245",
        Message = "There is no time \"{0}\" in {1}: the clocks are set forward over it.",
        Mend = "Write the time that is meant, with its offset: {2} or {3}.",
        Why =
            "It may mean either of two moments an hour apart, and readers would be told a time that no clock has shown.",
        Example = """
            -- site.yml --
            url: https://www.example.org
            title: Example
            languages: [en]
            time-zone: America/New_York
            -- letters/2016-03-13-returns/document.yml --
            date: ‸2016-03-13T02:30:00
            """,
    };

    public static readonly Rule TimeTwice = new()
    {
        Code = "PUB246",
        Severity = Severity.Warning,
        Message = "The time \"{0}\" comes twice in {1}, because the clocks are set back; the first is taken.",
        Mend = "Write which is meant, with its offset: {2} or {3}.",
        Why = "The two are an hour apart, and lists and feeds go by the moment.",
        Example = """
            -- site.yml --
            url: https://www.example.org
            title: Example
            languages: [en]
            time-zone: America/New_York
            -- letters/2016-11-06-returns/document.yml --
            date: ‸2016-11-06T01:30
            """,
    };

    public static readonly Rule EmbargoTwice = new()
    {
        Code = "PUB247",
        Message =
            "The time \"{0}\" comes twice in {1}, because the clocks are set back; the document is held until it is known which is meant.",
        Mend = "Write it with its offset: {2} or {3}.",
        Why = "An embargo ends at a moment. What is out an hour too early cannot be taken back, so nothing is guessed.",
        Example = """
            -- site.yml --
            url: https://www.example.org
            title: Example
            languages: [en]
            time-zone: America/New_York
            -- letters/2016-11-06-returns/document.yml --
            embargo: ‸2016-11-06T01:30
            """,
    };

    public static readonly Rule EmbargoBeforeDate = new()
    {
        Code = "PUB248",
        Message =
            "The embargo ends on {0}, before the document's own day, {1}; the document is held until one of them is right.",
        Mend = "Correct the one that is wrong: the embargo, or the day, which stands {2}.",
        Why = "The two cannot both be meant, and a document that is out too early cannot be taken back.",
        Example = """
            -- letters/2024-03-05-returns/document.yml --
            embargo: ‸2024-02-05T09:00:00+09:00
            """,
    };

    public static readonly Rule EmbargoAfterDate = new()
    {
        Code = "PUB249",
        Severity = Severity.Warning,
        Message = "It is dated {1}, and its embargo ends later, on {0}: readers will see the earlier day.",
        Mend =
            "To date it on the day on which it appears, delete the line \"date\"; else leave it, and write \"published\" with the day on which it appears.",
        Why =
            "Dateline, address and lists go by the date; a release that comes out later would look old from the first hour.",
        Example = """
            -- letters/2024-03-05-returns/document.yml --
            date: 2024-03-05
            embargo: ‸2024-03-07T09:00:00+09:00
            """,
    };

    public static readonly Rule EmbargoAfterPublished = new()
    {
        Code = "PUB260",
        Severity = Severity.Warning,
        Message = "It is said to have been published on {1}, and its embargo ends later, on {0}.",
        Mend = "Correct the one that is wrong: \"embargo\" or \"published\".",
        Why = "Feeds and search engines would be told that it appeared while nobody could see it.",
        Example = """
            -- letters/2024-03-05-returns/document.yml --
            published: 2024-03-05
            embargo: ‸2024-03-07T09:00:00+09:00
            """,
    };

    public static readonly Rule FeedAuthorityWrong = new()
    {
        Code = "PUB261",
        Message = "\"{0}\" is no host with a year.",
        Mend =
            "Write the host that the site had when feeds first told of it, and a year in which it was yours, such as www.example.org,2025.",
        Why =
            "Every id in every feed begins with it, and readers' programs know by its id what they have shown already.",
        Example = """
            -- site.yml --
            url: https://www.example.org
            title: Example
            languages: [en]
            feed-authority: ‸https://www.example.org/
            """,
    };

    public static readonly Rule FeedIdWrong = new()
    {
        Code = "PUB262",
        Message = "\"{0}\" is no document's folder.",
        Mend =
            "Write the folder that the document had when feeds first told of it, such as letters/2024-03-05-returns; if it was never moved, delete the line.",
        Why = "Readers' programs know a text by its id; with another, all of them would show it as new.",
        Example = """
            -- letters/2024-03-05-returns/document.yml --
            feed-id: ‸On returns
            """,
    };

    public static readonly Rule FeedIdTaken = new()
    {
        Code = "PUB263",
        Message = "Another document has the id \"{0}\" in feeds.",
        Mend =
            "Leave the line where the document was moved from that folder, and delete it elsewhere; a new document in that folder needs another name.",
        Why = "Two texts with one id are one text to readers' programs, which show either and not both.",
        Example = """
            -- letters/2024-03-05-returns/document.yml --
            feed-id: ‸letters/2024-03-04-first
            -- letters/2024-03-04-first/en.md --
            ---
            title: First
            ---
            """,
    };
}
