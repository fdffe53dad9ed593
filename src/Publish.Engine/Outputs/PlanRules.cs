using Publish.Engine.Diagnostics;

namespace Publish.Engine.Outputs;

/// <summary>Diagnostics of collisions between outputs, aliases, links to site paths and <c>security.txt</c>.</summary>
public static class PlanRules
{
    public static readonly Rule SameAddress = new()
    {
        Code = "PUB411",
        Message = "This would stand at {0}, where {1} stands already.",
        Mend = "Give one of them another “slug:”, or rename one of the files.",
        Why =
            "Two outputs at one address would overwrite each other, and some servers and disks take upper and lower case for the same.",
        Example = """
            -- letters/2024-03-05-a/en.md --
            ---
            title: First
            slug: returns
            ---
            Text.
            -- letters/2024-03-05-b/en.md --
            ---
            title: Second
            slug: ‸returns
            ---
            Text.
            """,
    };

    public static readonly Rule FolderIsFile = new()
    {
        Code = "PUB417",
        Message = "This would stand at {0} and {1} at {2}: one would be a file where the other needs a folder.",
        Mend = "Give one of them another name.",
        Why = "A disk has one thing under one name, a file or a folder; upper and lower case may be the same to it.",
        Example = """
            -- ‸assets/letters --
            A file
            """,
    };

    public static readonly Rule AliasTaken = new()
    {
        Code = "PUB412",
        Message = "The old address {0} is in use: {1} stands there.",
        Mend = "Remove the alias, or write the address that no longer exists.",
        Why = "A redirect from a page that is there would make that page unreachable.",
        Example = """
            -- letters/2024-03-05-a/en.md --
            ---
            title: First
            aliases: [‸/letters/2024/03/05/b/]
            ---
            Text.
            -- letters/2024-03-05-b/en.md --
            ---
            title: Second
            ---
            Text.
            """,
    };

    public static readonly Rule AliasTwice = new()
    {
        Code = "PUB416",
        Message = "The old address {0} leads to two texts: {1} has it too.",
        Mend = "Keep it where the old text went, and remove it from the other.",
        Why =
            "A reader can be led to one place only; the host would take the first, whichever that is. Upper and lower case are one address to many servers.",
        Example = """
            -- letters/2024-03-05-a/en.md --
            ---
            title: First
            aliases: [/node/1/]
            ---
            Text.
            -- letters/2024-03-05-b/en.md --
            ---
            title: Second
            aliases: [‸/Node/1]
            ---
            Text.
            """,
    };

    public static readonly Rule NoSuchAddress = new()
    {
        Code = "PUB413",
        Names = "address",
        Message = "Nothing stands at {0} on this site.",
        Mend = "Write an address that exists, such as {1}; to link to a document, write its id instead of its address.",
        Why = "A link that leads nowhere would show readers the page for what is not found.",
        Example = """
            -- letters/2024-03-05-returns/en.md --
            ---
            title: On returns
            ---
            See [all letters](‸/lettres/).
            """,
    };

    public static readonly Rule SecurityTextEnds = new()
    {
        Code = "PUB414",
        Severity = Severity.Warning,
        Message = "The site's security.txt is good until {0} only.",
        Mend =
            "Look whether it is still right and write a later “Expires:”, or delete the file: then each build writes one that is good for half a year at least.",
        Why = "Who finds a weakness is told by the standard (RFC 9116) to trust no security.txt that has run out.",
        Example = """
            -- assets/.well-known/security.txt --
            Contact: mailto:security@example.org
            Expires: ‸2019-12-31T23:59:59Z
            """,
    };

    public static readonly Rule SecurityTextEndless = new()
    {
        Code = "PUB415",
        Severity = Severity.Warning,
        Message = "The site's security.txt does not say until when it is good.",
        Mend = "Write a line such as “Expires: 2030-12-31T23:59:59Z”, or delete the file: then each build writes one.",
        Why =
            "The standard (RFC 9116) demands an end, so that nobody trusts an address that was given up; without one the file counts for nothing.",
        Example = """
            -- assets/.well-known/security.txt --
            ‸Contact: mailto:security@example.org
            """,
    };
}
