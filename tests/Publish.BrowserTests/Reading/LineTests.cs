namespace Publish.BrowserTests.Reading;

/// <summary>
/// No line begins or ends with what cannot, and no word, figure or name is torn, at any width a reader may have.
/// </summary>
public sealed class LineTests(SampleSite site, TrappedSite trapped) : Reader(site), IClassFixture<TrappedSite>
{
    /// <summary>What of the sheet keeps lines, and the faults that are found without it.</summary>
    public static TheoryData<string, string, string> Mutants =>
        new()
        {
            { "ko", ".whole { white-space: inherit !important }", "first range word date unit honorific" },
            { "zh-Hans", ".whole { white-space: inherit !important }", "first range unit name" },
            { "zh-Hant", ".whole { white-space: inherit !important }", "first range unit name" },
            { "en", ".whole { white-space: inherit !important }", "range date unit name" },
            { "ko", ".glued::before, .call::before { content: none !important }", "note word" },
            { "zh-Hans", ".call::before { content: none !important }", "note" },
            { "en", "wbr { display: none }", "address" },
            { "zh-Hans", "wbr { display: none }", "address" },
            { "ko", ":lang(ko) { word-break: normal !important }", "word" },
            { "zh-Hans", ":lang(zh) { line-break: anywhere !important }", "first last" },
        };

    [Theory]
    [InlineData("en")]
    [InlineData("ko")]
    [InlineData("zh-Hans")]
    [InlineData("zh-Hant")]
    public async Task In_a_text_that_is_all_traps(string language) =>
        Complaints.None(await LineFaults.Find(await Trap(language), TrappedSite.Names));

    [Theory]
    [MemberData(nameof(Mutants))]
    public async Task What_is_not_kept_is_seen(string language, string spoil, string kinds) =>
        kinds
            .Split(' ')
            .ShouldBeSubsetOf(
                (await LineFaults.Find(await Trap(language), TrappedSite.Names, spoil))
                    .Select(fault => fault.Split(':')[0])
                    .Distinct()
            );

    [Theory]
    [InlineData("ko")]
    [InlineData("zh-Hans")]
    [InlineData("zh-Hant")]
    public Task In_the_faces_that_many_systems_bring(string language) => Judge(Site.OneOfEach(language), Faces.Usual);

    [Theory]
    [InlineData("en")]
    [InlineData("ko")]
    [InlineData("zh-Hans")]
    [InlineData("zh-Hant")]
    public Task On_every_document(string language) =>
        Judge(Site.Documents.Where(page => page.Language == language), Faces.Named);

    private Task<Microsoft.Playwright.IPage> Trap(string language) =>
        trapped.Open(trapped.Documents.Single(page => page.Language == language).Path);

    private Task Judge(IEnumerable<SitePage> pages, Faces faces) =>
        Each(pages, () => Open(faces: faces), async (page, _) => await LineFaults.Find(page, Names));

    /// <summary>Those that Chinese writes with a dot, of everybody that a document names.</summary>
    private IEnumerable<string> Names =>
        Site
            .Documents.Where(page => page.Language.StartsWith("zh", StringComparison.Ordinal))
            .SelectMany(page => page.All(".parties .name"))
            .SelectMany(name => name.TextContent.Split(' ', '\n'))
            .Where(name => name.Contains('·', StringComparison.Ordinal))
            .Distinct();
}
