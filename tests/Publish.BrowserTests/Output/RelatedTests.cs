namespace Publish.BrowserTests.Output;

/// <summary>
/// Related content is decided once a document: readers of every language are led to the same ones in the same order.
/// </summary>
public sealed class RelatedTests(SampleSite site)
{
    [Fact]
    public void Related_documents_are_the_same_in_the_same_order_in_each_language() =>
        Complaints.None(
            from document in site.Documents.GroupBy(Identity)
            let orders = document.Select(page => string.Join("\n  ", Related(page))).Distinct().ToList()
            where orders.Count > 1
            select $"{document.Key}:\n  {string.Join("\n or\n  ", orders)}"
        );

    [Fact]
    public void Most_documents_lead_to_others() =>
        site
            .Documents.Where(page => page.Kind != PageKind.Standing)
            .Count(page => Related(page).Any())
            .ShouldBeGreaterThan(site.Documents.Count(page => page.Kind != PageKind.Standing) / 2);

    [Fact]
    public void No_document_is_related_to_itself() =>
        Complaints.None(site.Documents.Where(page => Related(page).Contains(Identity(page))).Select(page => page.Path));

    /// <summary>
    /// The documents in the block under the words for related content, by what they are in every language.
    /// </summary>
    private IEnumerable<string> Related(SitePage page) =>
        from section in page.All("main section")
        where section.QuerySelector("h2, h3")?.TextContent.Trim() == Said.RelatedContent[page.Language]
        from link in section.QuerySelectorAll("a[href]")
        let target = site.PageAt(link.GetAttribute("href")!)
        where target is not null
        select Identity(target);

    private static string Identity(SitePage page) => page.Alternates["x-default"].FirstOrDefault() ?? page.Canonical!;
}
