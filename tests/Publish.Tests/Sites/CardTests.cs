using System.Buffers.Binary;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Publish.Engine.Build;
using Publish.Engine.Diagnostics;
using Publish.Engine.OutputFolder;
using Publish.Metadata;
using Publish.Printing.Browsers;
using Publish.Printing.Cards;
using Shouldly;
using Xunit;

namespace Publish.Tests.Sites;

/// <summary>
/// What is seen where a page is shared: a card in the reader's language, or at least the site's picture.
/// </summary>
public sealed class CardTests
{
    private const string Folder = "/letters/2024-03-05-returns/";
    private const string Page = "/letters/2024/03/05/returns/";

    private const string Settings = """
        -- site.yml --
        url: https://www.example.org
        title: {en: Example, ko: 예시}
        description: {en: We write., ko: 씁니다.}
        languages: [en, ko]
        accent: "#7f2640"
        cards: true

        """;

    private const string Letter = """
        -- letters/2024-03-05-returns/document.yml --
        to: [{name: {en: Kim Min-ji, ko: 김민지}, title: {en: Minister, ko: 장관}}]
        -- letters/2024-03-05-returns/en.md --
        ---
        title: On the *returns* & more
        ---
        Nobody was asked.
        -- letters/2024-03-05-returns/ko.md --
        ---
        title: 송환에 관하여
        ---
        아무도 묻지 않았다.

        """;

    [Fact]
    public Task A_site_that_does_not_ask_for_cards_has_none() =>
        ASite
            .With(Letter)
            .DrawnBy(new DrawnWords { Lasts = 0 })
            .Builds(site =>
            {
                Cards(site).ShouldBeEmpty();
                site.Page(Page).Meta("og:image").ShouldBeNull();
                site.Page(Page).Meta("twitter:card").ShouldBe("summary");
                site.Text("/_headers").ShouldNotContain("/cards/");
            });

    [Fact]
    public Task A_document_has_a_card_in_each_language() =>
        ASite
            .With(Settings + Letter)
            .DrawnBy(new DrawnWords())
            .Builds(site =>
            {
                var page = site.Page("/ko" + Page);
                site.ShouldHave(CardOf(page));
                (page.Meta("og:image:width"), page.Meta("og:image:height")).ShouldBe(("1200", "630"));
                page.Meta("og:image:alt").ShouldBe("송환에 관하여");
                page.Meta("twitter:card").ShouldBe("summary_large_image");
                CardOf(site.Page(Page)).ShouldNotBe(CardOf(page));
                site.Text("/_headers").ShouldContain("/cards/*\n  Cache-Control: public, max-age=86400\n");
            });

    [Fact]
    public Task A_card_says_what_it_is_when_and_to_whom_in_its_language() =>
        ASite
            .With(Settings + Letter)
            .DrawnBy(new DrawnWords())
            .Builds(site =>
            {
                var card = new SitePage(site.Text(CardOf(site.Page("/ko" + Page))));
                card.Lang.ShouldBe("ko");
                SitePage
                    .Words(card.One("body"))
                    .ShouldStartWith("예시 서한 2024년 3월 5일 송환에 관하여 장관 김민지 귀하");
                card.Html.ShouldContain("#7f2640");
                card.Dom.QuerySelectorAll("link, img, [src]").ShouldBeEmpty("It is drawn without network.");
            });

    [Fact]
    public Task All_that_is_no_document_has_the_sites_card() =>
        ASite
            .With(Settings + Letter)
            .DrawnBy(new DrawnWords())
            .Builds(site =>
            {
                CardOf(site.Page("/ko/letters/")).ShouldBe(CardOf(site.Page("/ko/")));
                SitePage
                    .Words(new SitePage(site.Text(CardOf(site.Page("/ko/")))).One(".axis"))
                    .ShouldBe("예시 씁니다.");
                site.Page("/404.html").Meta("og:image").ShouldBeNull();
                Cards(site).Count().ShouldBe(4);
            });

    [Fact]
    public Task What_is_held_has_no_card() =>
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
                    -- letters/2024-03-07-draft/en.md --
                    ---
                    title: Canary
                    draft: true
                    ---
                    """
            )
            .DrawnBy(new DrawnWords())
            .Builds(site =>
            {
                Cards(site).Count().ShouldBe(4);
                site.ShouldNotSay("Canary");
            });

    [Fact]
    public async Task What_was_drawn_is_not_drawn_again()
    {
        using var site = SiteText.Write(Settings + Letter);
        var browser = new DrawnWords();
        await Build(site, browser);
        await Build(site, browser);
        (browser.Drawn.Count, browser.Launched).ShouldBe((4, 1));
    }

    [Fact]
    public async Task A_new_title_has_a_new_card_at_a_new_address_and_the_old_one_is_forgotten()
    {
        using var site = SiteText.Write(Settings + Letter);
        var browser = new DrawnWords();
        var (before, korean) = await Addresses(site, browser);
        Rewrite(site, "en.md", text => text.Replace("more", "less", StringComparison.Ordinal));
        Rewrite(site, "ko.md", text => text.Replace("아무도", "누구도", StringComparison.Ordinal));
        var (after, same) = await Addresses(site, browser);
        after.ShouldNotBe(before);
        same.ShouldBe(korean, "Only its text has changed.");
        browser.Drawn.Count.ShouldBe(5);
        Directory.GetFiles(Path.Combine(site.Folder, ".publish", "cards"), "*.png").Length.ShouldBe(5);
        await Build(site, browser, new Later());
        Directory.GetFiles(Path.Combine(site.Folder, ".publish", "cards"), "*.png").Length.ShouldBe(4);
    }

    [Fact]
    public async Task A_kept_card_that_is_broken_is_drawn_anew()
    {
        using var site = SiteText.Write(Settings + Letter);
        var browser = new DrawnWords();
        await Build(site, browser);
        var kept = Directory.GetFiles(Path.Combine(site.Folder, ".publish", "cards"), "*.png")[0];
        await File.WriteAllTextAsync(kept, "half", TestContext.Current.CancellationToken);
        var again = await Build(site, browser);
        (browser.Drawn.Count, again.Written!.Written).ShouldBe((5, 0));
    }

    [Fact]
    public async Task Without_a_browser_pages_are_the_same_and_the_sites_picture_stands_for_each_card()
    {
        using var site = SiteText.Write(
            Settings.Replace("cards: true", "cards: true\nshare-picture: share.png", StringComparison.Ordinal) + Letter
        );
        var picture = PlainCard.Of("#000000");
        await File.WriteAllBytesAsync(
            Path.Combine(site.Root, "share.png"),
            picture,
            TestContext.Current.CancellationToken
        );
        var without = new BuiltSite(await Build(site, new NoBrowser()));
        var html = without.Text(Page);
        Cards(without).Count().ShouldBe(4);
        foreach (var card in Cards(without))
            without.Bytes(card).ShouldBe(picture);
        var with = await Build(site, new DrawnWords());
        new BuiltSite(with).Text(Page).ShouldBe(html);
        (with.Written!.Written, with.Written.Undrawn).ShouldBe((4, null));
    }

    [Fact]
    public async Task A_browser_that_fails_ends_no_build()
    {
        using var site = SiteText.Write(Settings + Letter);
        var built = await Build(site, new DrawnWords { Lasts = 1 });
        built.Written!.Undrawn.ShouldBe(new UndrawnCards(3, "It is worn out."));
        Cards(new BuiltSite(built)).Count().ShouldBe(4);
        (await Build(site, new DrawnWords())).Written!.Written.ShouldBe(3);
    }

    [Fact]
    public void A_site_without_a_picture_has_a_plain_one()
    {
        var png = PlainCard.Of("#26407f");
        png[..8].ShouldBe([0x89, .. "PNG\r\n"u8, 0x1a, 0x0a]);
        (
            BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)),
            BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20))
        ).ShouldBe((1200, 630));
    }

    [Fact]
    public async Task Without_cards_the_sites_picture_is_seen_where_a_page_has_none()
    {
        using var site = SiteText.Write(
            Settings.Replace("cards: true", "share-picture: share.png", StringComparison.Ordinal) + Letter
        );
        await File.WriteAllBytesAsync(
            Path.Combine(site.Root, "share.png"),
            PlainCard.Of("#000000"),
            TestContext.Current.CancellationToken
        );
        var page = new BuiltSite(await Build(site, new NoBrowser())).Page("/ko" + Page);
        page.Meta("og:image").ShouldBe("https://www.example.org/share.png");
        page.Meta("og:image:alt").ShouldBe("예시");
        page.Meta("og:image:width").ShouldBe("1200");
    }

    private static IEnumerable<string> Cards(BuiltSite site) =>
        site.Files.Where(file => file.StartsWith("/cards/", StringComparison.Ordinal));

    private static string CardOf(SitePage page) => new Uri(page.Meta("og:image").ShouldNotBeNull()).AbsolutePath;

    private static async Task<(string English, string Korean)> Addresses(SiteText site, IBrowserLauncher browser)
    {
        var built = new BuiltSite(await Build(site, browser));
        return (CardOf(built.Page(Page)), CardOf(built.Page("/ko" + Page)));
    }

    private static void Rewrite(SiteText site, string file, Func<string, string> change)
    {
        var path = site.Root + Folder + file;
        File.WriteAllText(path, change(File.ReadAllText(path, Encoding.UTF8)), new UTF8Encoding(false));
    }

    private static async Task<BuildResult> Build(SiteText site, IBrowserLauncher browser, TimeProvider? clock = null)
    {
        var request = new EditionRequest
        {
            Input = site.Root,
            At = BuildTime.Of(new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero)),
        };
        var built = await Press
            .With(browser, StripTools.Here, services => services.AddSingleton(clock ?? TimeProvider.System))
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
