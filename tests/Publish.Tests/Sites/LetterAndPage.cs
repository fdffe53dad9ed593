namespace Publish.Tests.Sites;

/// <summary>A site of a letter in two languages and a page in one.</summary>
internal static class LetterAndPage
{
    public const string Site = """
        -- letters/2024-03-05-returns/document.yml --
        updated: 2024-03-08
        -- letters/2024-03-05-returns/en.md --
        ---
        title: On returns
        ---
        -- letters/2024-03-05-returns/ko.md --
        ---
        title: 송환에 관하여
        ---
        본문.
        -- pages/about/en.md --
        ---
        title: About us
        ---
        """;
}
