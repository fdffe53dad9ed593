namespace Publish.BrowserTests.Output;

/// <summary>Every link of the site leads to something that is there.</summary>
public sealed class LinkTests(SampleSite site)
{
    private static readonly (string Selector, string Attribute)[] Addresses =
    [
        ("a[href]", "href"),
        ("link[href]", "href"),
        ("area[href]", "href"),
        ("[src]", "src"),
        ("[poster]", "poster"),
        ("object[data]", "data"),
        ("form[action]", "action"),
        ("meta[property='og:image']", "content"),
        ("meta[property='og:url']", "content"),
    ];

    [Fact]
    public void Every_internal_address_is_a_file_of_the_output() =>
        Complaints.None(
            from page in site.Pages
            from address in AddressesOf(page)
            where IsInternal(address) && FileOf(page, address) is null
            select $"{page} leads to {address}, which is not there"
        );

    [Fact]
    public void Every_fragment_is_an_id_of_its_page() =>
        Complaints.None(
            from page in site.Pages
            from address in AddressesOf(page)
            where IsInternal(address) && address.Contains('#', StringComparison.Ordinal)
            let fragment = Uri.UnescapeDataString(address[(address.IndexOf('#', StringComparison.Ordinal) + 1)..])
            let target = address[0] == '#' ? page : site.PageAt(Resolve(page, address))
            where target?.Html.GetElementById(fragment) is null
            select $"{page} leads to {address}, which names no element"
        );

    [Fact]
    public void Links_between_pages_carry_no_host_so_that_a_preview_stays_a_preview() =>
        Complaints.None(
            from page in site.Pages
            from link in page.All("a[href]")
            let href = link.GetAttribute("href")!
            where href.StartsWith(site.Url + "/", StringComparison.Ordinal)
            select $"{page} leads to {href}"
        );

    [Fact]
    public void Links_that_open_elsewhere_give_nothing_away() =>
        Complaints.None(
            from page in site.Pages
            from link in page.All("a[target=_blank]")
            let rel = link.GetAttribute("rel") ?? ""
            where !rel.Contains("noopener", StringComparison.Ordinal)
            select $"{page}: {link.OuterHtml}"
        );

    [Fact]
    public void A_link_says_the_language_it_leads_to_where_it_is_another() =>
        Complaints.None(
            from page in site.Pages
            from link in page.All("main a[href^='/']")
            let target = site.PageAt(Resolve(page, link.GetAttribute("href")!))
            where
                target is not null
                && target.Language != page.Language
                && link.GetAttribute("hreflang") != target.Language
            select $"{page}: {link.OuterHtml.Trim()} leads to {target.Language}"
        );

    private static IEnumerable<string> AddressesOf(SitePage page)
    {
        foreach (var (selector, attribute) in Addresses)
        foreach (var element in page.All(selector))
            yield return element.GetAttribute(attribute) ?? "";
        foreach (var element in page.All("[srcset]"))
        foreach (var candidate in element.GetAttribute("srcset")!.Split(','))
            yield return candidate.Trim().Split(' ')[0];
    }

    private bool IsInternal(string address) =>
        address.StartsWith(site.Url + "/", StringComparison.Ordinal)
        || !(address.StartsWith("//", StringComparison.Ordinal) || HasScheme(address));

    private static bool HasScheme(string address)
    {
        var colon = address.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && address[..colon].All(char.IsAsciiLetter);
    }

    private string Resolve(SitePage page, string address) =>
        Uri.UnescapeDataString(new Uri(new Uri(site.Url + page.Path), address).AbsolutePath);

    private string? FileOf(SitePage page, string address)
    {
        var path = Resolve(page, address);
        var file = Path.Join(site.Folder, path.EndsWith('/') ? path + "index.html" : path);
        return File.Exists(file) ? file : null;
    }
}
