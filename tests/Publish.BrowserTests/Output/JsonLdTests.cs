using System.Text.Json;

namespace Publish.BrowserTests.Output;

/// <summary>What search engines are told in JSON-LD parses, is complete, and is true of the page.</summary>
public sealed class JsonLdTests(SampleSite site)
{
    private static readonly string[] Required =
    [
        "headline",
        "inLanguage",
        "datePublished",
        "author",
        "publisher",
        "url",
    ];

    [Fact]
    public void Every_block_parses_and_names_its_vocabulary() =>
        Complaints.None(
            from page in site.Pages
            from block in Blocks(page)
            where
                !(
                    block.TryGetProperty("@context", out var context)
                    && context.ToString().StartsWith("https://schema.org", StringComparison.Ordinal)
                    && block.TryGetProperty("@type", out _)
                )
            select $"{page}: {block}"
        );

    [Fact]
    public void A_letter_is_an_article_and_a_release_is_news() =>
        Complaints.None(
            from page in site.Documents
            where page.Kind != PageKind.Standing
            let type = page.Kind == PageKind.Letter ? "Article" : "NewsArticle"
            where !Blocks(page).Any(block => block.GetProperty("@type").ToString() == type)
            select $"{page} has no {type}"
        );

    [Fact]
    public void Articles_have_what_search_engines_ask_for() =>
        Complaints.None(
            from page in site.Documents
            from article in Articles(page)
            from name in Required
            where !article.TryGetProperty(name, out var value) || value.ToString().Length == 0
            select $"{page} lacks {name}"
        );

    [Fact]
    public void Articles_say_the_language_and_the_address_of_their_page() =>
        Complaints.None(
            from page in site.Documents
            from article in Articles(page)
            let said = (article.GetProperty("inLanguage").ToString(), article.GetProperty("url").ToString())
            where said != (page.Language, page.Canonical!)
            select $"{page} says {said}"
        );

    [Fact]
    public void Translations_are_told_and_lead_to_pages() =>
        Complaints.None(
            from page in site.Documents
            where page.Kind != PageKind.Standing && page.Alternates.Count > 2
            from article in Articles(page)
            let told = new[] { "workTranslation", "translationOfWork" }
                .Where(name => article.TryGetProperty(name, out _))
                .SelectMany(name =>
                    article.GetProperty(name) is { ValueKind: JsonValueKind.Array } list
                        ? list.EnumerateArray().ToArray()
                        : [article.GetProperty(name)]
                )
                .Select(Address)
                .ToList()
            where told.Count == 0 || told.Any(address => site.PageAt(address) is null)
            select $"{page} tells of {string.Join(", ", told)}"
        );

    private static string Address(JsonElement work)
    {
        if (work.ValueKind == JsonValueKind.String)
            return work.GetString()!;
        if (work.TryGetProperty("@id", out var id))
            return id.GetString()!;
        return work.TryGetProperty("url", out var url) ? url.GetString()! : "";
    }

    private static IEnumerable<JsonElement> Articles(SitePage page) =>
        Blocks(page).Where(block => block.GetProperty("@type").ToString() is "Article" or "NewsArticle");

    private static IEnumerable<JsonElement> Blocks(SitePage page) =>
        page.All("script[type='application/ld+json']")
            .Select(script => JsonDocument.Parse(script.TextContent).RootElement)
            .SelectMany(root => root.ValueKind == JsonValueKind.Array ? root.EnumerateArray().ToArray() : [root]);
}
