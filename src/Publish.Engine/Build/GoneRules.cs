using Publish.Engine.Diagnostics;

namespace Publish.Engine.Build;

/// <summary>Diagnostics of published addresses that broke.</summary>
public static class GoneRules
{
    public static readonly Rule AddressGone = new()
    {
        Code = "PUB418",
        Severity = Severity.Warning,
        Message = "The text in {1} stood at {0}, and nothing leads from there any more.",
        Mend =
            "Write “{3}” in {2}, and readers are led on; or, if they are to find nothing, add {0} to “gone:” in site.yml. publish move renames a document and does all of this.",
        Why =
            "Other sites, search engines and people keep the old address; whoever follows it is told that there is no such page.",
        Example = """
            -- ../.publish/addresses --
            publish addresses 1
            /letters/2024/03/05/return/	letters/2024-03-05-returns	en	0
            -- letters/2024-03-05-returns/document.yml --
            slug: ‸returns
            """,
    };

    public static readonly Rule DocumentGone = new()
    {
        Code = "PUB419",
        Severity = Severity.Warning,
        Message = "{1} stood at {0}, and both are gone.",
        Mend =
            "If another document takes its place, write “aliases: [{0}]” in that one's document.yml; if not, write “gone: [{0}]” in site.yml, and readers are told that it is gone.",
        Why =
            "Other sites, search engines and people keep the old address, and cannot tell a text that was taken back from a mistake.",
        Example = """
            -- ../.publish/addresses --
            publish addresses 1
            /letters/2024/03/05/returns/	letters/2024-03-05-returns	en	0
            -- ‸site.yml --
            url: https://www.example.org
            title: Example
            languages: [en]
            """,
    };

    public static readonly Rule FeedIdLost = new()
    {
        Code = "PUB421",
        Severity = Severity.Warning,
        Message = "Feeds have told of this document as {0}, and would tell of it again as another.",
        Mend = "Write “feed-id: {0}” in {1}. publish move does so by itself.",
        Why = "Whoever subscribes would get the same text a second time, as if it were new.",
        Example = """
            -- ../.publish/addresses --
            publish addresses 1
            /letters/2024/03/05/return/	letters/2024-03-05-return	en	8c23c90cff8eb8e1
            -- letters/2024-03-05-returns/document.yml --
            aliases: ‸[/letters/2024/03/05/return/]
            -- letters/2024-03-05-returns/en.md --
            ---
            title: On returns
            ---
            Text.
            """,
    };

    public static readonly Rule Withdrawn = new()
    {
        Code = "PUB420",
        Severity = Severity.Warning,
        Message = "This was public at {0}, and is held back now: readers find nothing there.",
        Mend =
            "If that is meant, leave it so; else take “draft:” or “embargo:” away again. To lead readers to another text meanwhile, write {0} under that one's “aliases:”.",
        Why =
            "What was read and linked to once is missed, and it may be held back by mistake. Only check and preview tell this.",
        Example = """
            -- ../.publish/addresses --
            publish addresses 1
            /letters/2024/03/05/returns/	letters/2024-03-05-returns	en	0
            -- letters/2024-03-05-returns/document.yml --
            draft: ‸true
            """,
    };
}
