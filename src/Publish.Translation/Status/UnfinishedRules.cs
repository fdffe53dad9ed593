using Publish.Engine.Diagnostics;

namespace Publish.Translation.Status;

/// <summary>Rules for unfinished texts that are not drafts.</summary>
public static class UnfinishedRules
{
    public static readonly Rule EmptyPlaces = new()
    {
        Code = "PUB452",
        Message = "{0} of the {1} places of this translation are empty; the first is here.",
        Mend =
            "Write what is missing, or write \"draft: true\" between the two lines of three hyphens until it is done.",
        Why = "Half a translation would be published as if it were the whole text.",
        Example = """
            -- letters/2024-03-05-returns/en.md --
            ---
            title: On returns
            ---
            They went home.

            They came back.
            -- letters/2024-03-05-returns/ko.md --
            ---
            title: 송환에 대하여
            ---
            <!-- 1
            They went home.
            -->

            그들은 집으로 갔다.

            ‸<!-- 2
            They came back.
            -->
            """,
    };

    public static readonly Rule Opening = new()
    {
        Code = "PUB453",
        Message = "This sentence was put here when the document was begun; it is not part of the text.",
        Mend = "Write the text in its place, or keep \"draft: true\" in document.yml until it is written.",
        Why = "Readers would be sent a page that says nothing.",
        Example = """
            -- letters/2024-03-05-returns/en.md --
            ---
            title: On returns
            ---
            ‸The text begins here.
            """,
    };
}
