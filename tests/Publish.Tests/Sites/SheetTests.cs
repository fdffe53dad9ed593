using System.Globalization;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Publish.Engine.Build;
using Publish.Engine.Diagnostics;
using Publish.Metadata;
using Publish.Model;
using Publish.Printing.Browsers;
using Shouldly;
using Xunit;

namespace Publish.Tests.Sites;

/// <summary>
/// A letter on paper: printed from the same source as its page, once, and named where readers look for it.
/// </summary>
public sealed class SheetTests
{
    private const string Page = "/letters/2024/03/05/returns/";
    private const string Pdf = Page + "returns.pdf";

    private const string Settings = """
        -- site.yml --
        url: https://www.example.org
        title: {en: Example, ko: 예시}
        languages: [en, ko]
        pdf: true

        """;

    private const string Letter = """
        -- letters/2024-03-05-returns/document.yml --
        to: [{name: {en: Kim Min-ji, ko: 김민지}, title: {en: Minister, ko: 장관}}]
        attachments: [{file: annex.txt}]
        -- letters/2024-03-05-returns/annex.txt --
        Annex.
        -- letters/2024-03-05-returns/en.md --
        ---
        title: On the *returns* & more
        subject: Returns
        ---
        Nobody was asked. See [the list](/letters/).
        -- letters/2024-03-05-returns/ko.md --
        ---
        title: 송환에 관하여
        ---
        아무도 묻지 않았다. [목록](/letters/)

        """;

    [Fact]
    public Task A_site_that_does_not_ask_for_PDFs_has_none() =>
        ASite
            .With(Letter)
            .DrawnBy(new DrawnWords { Lasts = 0 })
            .Builds(site =>
            {
                Sheets(site).ShouldBeEmpty();
                site.Text(Page).ShouldNotContain("application/pdf");
            });

    [Fact]
    public Task A_PDF_stands_in_the_folder_of_its_page_in_each_language() =>
        ASite
            .With(Settings + Letter)
            .DrawnBy(new DrawnWords())
            .Builds(site => Sheets(site).ShouldBe(["/ko" + Pdf, Pdf]));

    [Fact]
    public Task A_page_names_its_PDF_in_its_head_and_first_in_its_related_content() =>
        ASite
            .With(Settings + Letter)
            .DrawnBy(new DrawnWords())
            .Builds(site =>
            {
                var page = site.Page("/ko" + Page);
                var link = page.One("link[type='application/pdf']");
                (link.GetAttribute("rel"), link.GetAttribute("hreflang"), link.GetAttribute("href")).ShouldBe(
                    ("alternate", "ko", "/ko" + Pdf)
                );
                page.Dom.QuerySelectorAll(".attachments a")
                    .Select(one => one.GetAttribute("href"))
                    .ShouldBe(["/ko" + Pdf, Page + "annex.txt"]);
                SitePage.Words(page.One(".attachments li")).ShouldMatch(@"^PDF 내려받기 \(PDF, \d+ KB\)$");
                site.Text("/sitemap.xml").ShouldNotContain(".pdf");
            });

    [Fact]
    public Task A_sheet_stands_by_itself_and_its_links_lead_to_the_site() =>
        ASite
            .With(Settings + Letter)
            .DrawnBy(new DrawnWords())
            .Builds(site =>
            {
                var sheet = Encoding.UTF8.GetString(site.Bytes(Pdf));
                sheet.ShouldContain("href=\"https://www.example.org/letters/\"");
                sheet.ShouldNotContain("src=\"/");
                sheet.ShouldNotContain("<link");
            });

    [Fact]
    public Task A_PDF_says_what_it_is_and_nothing_of_what_made_it() =>
        ASite
            .With(Settings + Letter)
            .DrawnBy(new DrawnWords())
            .Builds(site =>
            {
                var pdf = Encoding.Latin1.GetString(site.Bytes("/ko" + Pdf));
                pdf.ShouldNotContain(PlainPdf.Maker);
                pdf.ShouldNotContain("/Producer");
                pdf.ShouldContain(
                    $"/Title <FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes("송환에 관하여"))}>"
                );
                pdf.ShouldContain("/CreationDate (D:20240305)");
                foreach (
                    var (number, start) in pdf[pdf.LastIndexOf("xref\n0 ", StringComparison.Ordinal)..]
                        .Split('\n')[3..7]
                        .Select((line, at) => (at + 1, int.Parse(line.AsSpan(0, 10), CultureInfo.InvariantCulture)))
                )
                    pdf[start..].ShouldStartWith($"{number} 0 obj");
            });

    [Fact]
    public async Task What_was_printed_is_not_printed_again()
    {
        using var site = SiteText.Write(Settings + Letter);
        var browser = new DrawnWords();
        await Build(site, browser);
        var second = await Build(site, browser);
        (browser.Drawn.Count, browser.Launched, second.Written!.Written).ShouldBe((2, 1, 0));
    }

    [Fact]
    public async Task Another_browser_or_another_font_prints_anew()
    {
        using var site = SiteText.Write(Settings + Letter);
        await Build(site, new DrawnWords());
        var other = new DrawnWords { Identity = "another font" };
        await Build(site, other);
        other.Drawn.Count.ShouldBe(2);
        Directory.GetFiles(Path.Combine(site.Folder, ".publish", "paper"), "*.pdf").Length.ShouldBe(4);
    }

    [Fact]
    public async Task Without_a_browser_the_rest_of_the_site_stands_and_no_page_names_a_PDF()
    {
        using var site = SiteText.Write(Settings + Letter);
        var built = await Build(site, new NoBrowser());
        built.Written!.Unprinted!.ShouldSatisfyAllConditions(
            missing => missing.Number.ShouldBe(2),
            missing => missing.Trouble.ShouldBe("There is no browser here."),
            missing => missing.Failed.ShouldBeEmpty()
        );
        var output = new BuiltSite(built);
        Sheets(output).ShouldBeEmpty();
        output.Text(Page).ShouldNotContain(".pdf");
    }

    [Fact]
    public async Task Without_Paged_no_browser_is_started_the_rest_stands_and_what_was_printed_is_kept()
    {
        using var site = SiteText.Write(Settings + Letter);
        var printed = Path.Combine(
            Directory.CreateDirectory(Path.Combine(site.Folder, ".publish", "paper")).FullName,
            "0.pdf"
        );
        await File.WriteAllTextAsync(printed, "%PDF", TestContext.Current.CancellationToken);
        var browser = new DrawnWords();
        var built = await Build(site, browser, services => services.AddSingleton<ITheme, UnpagedTheme>());
        browser.Launched.ShouldBe(0);
        built.Written!.Unprinted!.ShouldSatisfyAllConditions(
            missing => missing.Number.ShouldBe(2),
            missing => missing.Trouble.ShouldNotBeNull().ShouldContain("built without Paged.js"),
            missing => missing.Failed.ShouldBeEmpty()
        );
        var output = new BuiltSite(built);
        Sheets(output).ShouldBeEmpty();
        output.Text(Page).ShouldNotContain(".pdf");
        File.Exists(printed).ShouldBeTrue();
    }

    [Fact]
    public async Task A_browser_that_fails_once_has_a_second_try()
    {
        using var site = SiteText.Write(Settings + Letter);
        var built = await Build(site, new FailsOn("송환", times: 1));
        built.Written!.Unprinted.ShouldBeNull();
        Sheets(new BuiltSite(built)).Count().ShouldBe(2);
    }

    [Fact]
    public async Task A_letter_that_cannot_be_printed_is_named_and_the_others_are_made()
    {
        using var site = SiteText.Write(Settings + Letter);
        var built = await Build(site, new FailsOn("송환", times: 2));
        var unprinted = built.Written!.Unprinted.ShouldNotBeNull();
        unprinted.Trouble.ShouldBeNull();
        unprinted.Failed.ShouldBe([("letters/2024-03-05-returns/ko.md", "It fell over.")]);
        Sheets(new BuiltSite(built)).ShouldBe([Pdf]);
    }

    [Fact]
    public Task What_is_held_is_not_printed() =>
        ASite
            .With(
                Settings
                    + Letter
                    + """
                    -- letters/2024-03-06-secret/document.yml --
                    embargo: 2031-01-01T00:00:00Z
                    -- letters/2024-03-06-secret/en.md --
                    ---
                    title: Canary
                    ---
                    """
            )
            .DrawnBy(new DrawnWords())
            .Builds(site => Sheets(site).Count().ShouldBe(2));

    private static IEnumerable<string> Sheets(BuiltSite site) =>
        site.Files.Where(file => file.EndsWith(".pdf", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <param name="more">Takes the place of what the program has.</param>
    private static async Task<BuildResult> Build(
        SiteText site,
        IBrowserLauncher browser,
        Action<IServiceCollection>? more = null
    )
    {
        var request = new EditionRequest
        {
            Input = site.Root,
            At = BuildTime.Of(new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero)),
        };
        var built = await Press
            .With(browser, StripTools.Here, more)
            .Run(
                request,
                Path.Combine(site.Folder, "output"),
                new BuildProgress(TimeProvider.System),
                TestContext.Current.CancellationToken
            );
        await built.Written.ShouldNotBeNull().Cleaning;
        return built;
    }
}
