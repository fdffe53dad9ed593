namespace Publish.BrowserTests.Output;

/// <summary>Search engines and readers are told of translations that exist, and of no others.</summary>
public sealed class TranslationTests(SampleSite site)
{
    private IEnumerable<SitePage> Indexed =>
        site.Pages.Where(page => page.Kind != PageKind.NotFound && page.Alternates.Count > 0);

    [Fact]
    public void A_page_with_translations_names_itself_among_them() =>
        Complaints.None(
            from page in Indexed
            where !page.Alternates[page.Language].SequenceEqual([page.Canonical!])
            select $"{page} names as {page.Language}: {string.Join(" ", page.Alternates[page.Language])}"
        );

    [Fact]
    public void Each_translation_exists_in_the_language_it_is_named_for() =>
        Complaints.None(
            from page in Indexed
            from alternate in page.Alternates
            from address in alternate
            let target = site.PageAt(address)
            where target is null || (alternate.Key != "x-default" && target.Language != alternate.Key)
            select $"{page} names {address} as {alternate.Key}"
        );

    [Fact]
    public void Translations_name_one_another_alike() =>
        Complaints.None(
            from page in Indexed
            from alternate in page.Alternates
            from address in alternate
            let target = site.PageAt(address)
            where target is not null && !Set(target).SetEquals(Set(page))
            select $"{page} and {target} name different sets"
        );

    [Fact]
    public void Each_language_and_the_default_are_named_once() =>
        Complaints.None(
            from page in Indexed
            from tag in page.Alternates.Select(alternate => alternate.Key).Append("x-default").Distinct()
            let count = page.Alternates[tag].Count()
            where count != 1
            select $"{page} names {tag} {count} times"
        );

    [Fact]
    public void No_page_stands_under_the_address_of_another_language() =>
        Complaints.None(
            from page in site.Pages
            let prefix = page.Path[..^page.Bare.Length].Trim('/')
            let expected = prefix.Length == 0
                ? site.Languages[0]
                : site.Languages.FirstOrDefault(tag => tag.Equals(prefix, StringComparison.OrdinalIgnoreCase))
            where page.Language != expected
            select $"{page} is in {page.Language}"
        );

    [Fact]
    public void A_document_offers_every_language_it_has() =>
        Complaints.None(
            from page in site.Documents
            from tag in page.Alternates.Select(alternate => alternate.Key)
            where tag != "x-default" && tag != page.Language
            where
                !page.All($"main [lang='{tag}'] > a[hreflang='{tag}'], main a[hreflang='{tag}'][lang='{tag}']")
                    .Any(link => site.Url + link.GetAttribute("href") == page.Alternates[tag].First())
            select $"{page} does not offer {tag}"
        );

    private static HashSet<string> Set(SitePage page) =>
        [.. page.Alternates.SelectMany(alternate => alternate, (alternate, address) => $"{alternate.Key} {address}")];
}
