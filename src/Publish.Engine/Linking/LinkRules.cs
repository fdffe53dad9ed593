using Publish.Engine.Diagnostics;

namespace Publish.Engine.Linking;

/// <summary>Diagnostics of links, dates and addressees.</summary>
public static class LinkRules
{
    public static readonly Rule UnknownDocument = new()
    {
        Code = "PUB402",
        Names = "document",
        Message = "The link leads to “{0}”, which is no published document.",
        Mend =
            "Write the id of a published document, such as {1}; what is a draft or under embargo cannot be linked to yet.",
        Why = "A link that leads nowhere, or to what may not be seen yet, would reach readers as a broken page.",
        Example = """
            -- letters/2024-03-05-returns/en.md --
            ---
            title: On returns
            ---
            See [the other](‸letters/2024-01-01-missing).
            """,
    };

    public static readonly Rule UnknownFragment = new()
    {
        Code = "PUB403",
        Message = "“{0}” has no part “{1}” in {2}.",
        Mend = "Link to the document alone, or to one of its headings, such as {3}.",
        Why = "A browser ignores a fragment that is not there, and the reader stands at the top of a long page.",
        Example = """
            -- letters/2024-03-05-returns/en.md --
            ---
            title: On returns
            ---
            See [the other](‸letters/2024-01-01-first#reasons).
            -- letters/2024-01-01-first/en.md --
            ---
            title: First
            ---
            ## Reason

            Text.
            """,
    };

    public static readonly Rule FutureWithoutEmbargo = new()
    {
        Code = "PUB404",
        Severity = Severity.Warning,
        Message = "The date {0} lies in the future, and a date alone holds nothing back.",
        Mend = "Add “embargo: {1}” with the hour that is meant, or correct the date.",
        Why = "Only an embargo keeps a document unseen; one with a future date is published at once.",
        Example = """
            -- letters/2999-03-05-returns/en.md --
            ‸---
            title: On returns
            ---
            Text.
            """,
    };

    public static readonly Rule AddresseeOfNoKind = new()
    {
        Code = "PUB345",
        Severity = Severity.Warning,
        Message = "Nothing says whether “{0}” is a person or a body, and Korean addresses them differently.",
        Mend = "Say it beside the name: “{{name: {0}, kind: organization}}”, or “kind: person”.",
        Why =
            "Korean writes 귀하 after a person and 귀중 after a body. To mistake one for the other is a discourtesy, "
            + "so the name stands without either until its kind is known.",
        Example = """
            -- letters/2024-03-05-returns/document.yml --
            language: ko
            to: [‸통일부]
            -- letters/2024-03-05-returns/ko.md --
            ---
            title: 송환에 대하여
            ---
            글.
            """,
    };
}
