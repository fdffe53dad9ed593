using System.Text.RegularExpressions;
using AngleSharp.Dom;
using QRCoder;
using Shouldly;
using Xunit;

namespace Publish.Tests.Sites;

/// <summary>Ways to pass a page on: a row at its top and its bottom, and all others below, each a plain link.</summary>
public sealed class ShareTests
{
    private const string Address = "/letters/2024/03/05/returns/";
    private const string Url = "https://www.example.org/letters/2024/03/05/returns/";

    private const string Chosen = """
        -- site.yml --
        url: https://www.example.org
        title: {en: Example, ko: 예시, zh-Hans: 示例}
        languages: [en, ko, zh-Hans]
        time-zone: Asia/Seoul
        share:
          default: [facebook, x, whatsapp, email, linkedin, reddit, telegram, bluesky, mastodon, line, naver, print, copy]
          ko: [kakaotalk, naver, facebook, x, email]
          zh-Hans: [weibo, wechat, email]
        -- letters/2024-03-05-returns/en.md --
        ---
        title: "Returns & reasons: 100%"
        ---
        -- letters/2024-03-05-returns/ko.md --
        ---
        title: 송환에 관하여
        ---
        본문.
        -- letters/2024-03-05-returns/zh-Hans.md --
        ---
        title: 关于遣返
        ---
        正文。
        """;

    [Fact]
    public Task The_row_is_the_same_at_top_and_bottom() =>
        ASite
            .With(Chosen)
            .Builds(site =>
            {
                var lists = Lists(site.Page(Address));
                lists.Count.ShouldBe(2);
                lists[0]
                    .Children.SkipLast(1)
                    .Select(item => item.OuterHtml)
                    .ShouldBe(lists[1].Children.SkipLast(1).Select(item => item.OuterHtml));
            });

    [Fact]
    public Task The_top_leads_to_other_ways_at_the_bottom() =>
        ASite
            .With(Chosen)
            .Builds(site =>
            {
                var link = Lists(site.Page(Address))[0].LastElementChild!.FirstElementChild!;
                SitePage.Words(link).ShouldBe("Other ways to share");
                SitePage
                    .Seen(site.Page(Address).One(link.GetAttribute("href")!))
                    .ShouldStartWith("Other ways to share LinkedIn");
            });

    [Fact]
    public Task Four_stand_in_the_row_and_the_rest_under_other_ways() =>
        ASite
            .With(Chosen)
            .Builds(site =>
            {
                var list = Lists(site.Page(Address))[1];
                list.Children.Select(item =>
                        SitePage.Seen(
                            item.FirstElementChild!.Children.FirstOrDefault(child => child.LocalName == "summary")
                                ?? item
                        )
                    )
                    .ShouldBe(["Facebook", "X", "WhatsApp", "Email", "Other ways to share"]);
                list.QuerySelectorAll("details a,details button").Length.ShouldBe(9);
            });

    [Fact]
    public Task A_language_has_its_own_order() =>
        ASite
            .With(Chosen)
            .Builds(site =>
            {
                Ways(site.Page("/ko" + Address)).ShouldBe(["카카오톡", "네이버", "페이스북", "엑스(X)", "이메일"]);
                Ways(site.Page("/zh-hans" + Address)).ShouldBe(["微博", "微信", "电子邮件"]);
            });

    [Fact]
    public Task What_only_a_phone_can_do_takes_no_place_in_the_row() =>
        ASite
            .With(Chosen)
            .Builds(site =>
                Lists(site.Page("/ko" + Address))[0]
                    .Children.Count(item => item.QuerySelector("a[href],details,button")!.Closest("details") is null)
                    .ShouldBe(5)
            );

    [Fact]
    public Task Links_carry_the_canonical_address_and_the_title_encoded() =>
        ASite
            .With(Chosen)
            .Builds(site =>
            {
                const string title = "Returns%20%26%20reasons:%20100%25";
                var links = site.Page(Address).Links.ToList();
                links.ShouldContain($"https://www.facebook.com/sharer/sharer.php?u={Url}");
                links.ShouldContain($"https://x.com/intent/post?url={Url}&text={title}");
                links.ShouldContain($"https://wa.me/?text={title}%20{Url}");
                links.ShouldContain($"mailto:?subject={title}%20%28Example%29&body={Url}");
                links.ShouldContain($"https://t.me/share/url?url={Url}&text={title}");
                links.ShouldContain($"https://mastodon.social/share?text={title}%20{Url}");
            });

    [Fact]
    public Task A_translation_shares_its_own_address_and_title() =>
        ASite
            .With(Chosen)
            .Builds(site =>
            {
                var naver = site.Page("/ko" + Address)
                    .Links.First(link => link.StartsWith("https://share.naver.com", StringComparison.Ordinal));
                naver.ShouldContain("www.example.org/ko/letters");
                naver.ShouldEndWith("title=송환에%20관하여");
            });

    [Fact]
    public Task Nobody_elses_page_learns_where_the_reader_came_from() =>
        ASite
            .With(Chosen)
            .Builds(site =>
                site.Page(Address)
                    .Dom.QuerySelectorAll("main a[href^='https://']")
                    .Where(link =>
                        !link.GetAttribute("href")!.StartsWith("https://www.example.org", StringComparison.Ordinal)
                    )
                    .ShouldAllBe(link => link.GetAttribute("rel")!.Contains("noreferrer", StringComparison.Ordinal))
            );

    [Fact]
    public Task What_only_works_with_script_is_hidden_without_it() =>
        ASite
            .With(Chosen)
            .Builds(site =>
            {
                var buttons = site.Page(Address).Dom.QuerySelectorAll("main button");
                buttons.Select(SitePage.Seen).Distinct().ShouldBe(["Print", "Copy link"]);
                buttons.ShouldAllBe(button => button.HasAttribute("hidden"));
                site.Page("/ko" + Address)
                    .Dom.QuerySelectorAll("main button")
                    .ShouldAllBe(button => button.HasAttribute("hidden"));
            });

    [Fact]
    public Task WeChat_is_a_picture_made_at_build_time() =>
        ASite
            .With(Chosen)
            .Builds(site => Lists(site.Page("/zh-hans" + Address))[0].QuerySelectorAll("svg").ShouldHaveSingleItem());

    [Fact]
    public Task The_code_for_WeChat_is_drawn_dark_where_it_is_dark() =>
        ASite
            .With(Chosen)
            .Builds(site =>
            {
                var page = site.Page("/zh-hans" + Address);
                var drawn = Dark(Lists(page)[0].QuerySelector("svg path")!.GetAttribute("d")!).ToHashSet();
                using var code = QRCodeGenerator.GenerateQrCode(page.Canonical!, QRCodeGenerator.ECCLevel.M);
                var meant = code.ModuleMatrix.SelectMany(
                    (row, y) => Enumerable.Range(0, row.Length).Where(x => row[x]).Select(x => (x, y))
                );
                drawn.ShouldBe(meant, ignoreOrder: true);
            });

    [Fact]
    public Task No_script_and_no_picture_of_anybody_else_is_loaded() =>
        ASite
            .With(Chosen)
            .Builds(site =>
            {
                foreach (var address in site.Addresses)
                    site.Page(address)
                        .Dom.QuerySelectorAll("script[src],img[src],link[rel=stylesheet],iframe")
                        .Select(one => one.GetAttribute("src") ?? one.GetAttribute("href"))
                        .ShouldAllBe(source => source!.StartsWith('/') && !source.StartsWith("//"));
            });

    /// <summary>Follows a pen of one module's width along its path.</summary>
    private static IEnumerable<(int X, int Y)> Dark(string path)
    {
        var (x, y) = (0, 0);
        foreach (Match step in Regex.Matches(path, @"M(?<x>\d+) (?<y>\d+)\.5|m(?<skip>\d+) 0|h(?<run>\d+)"))
            if (step.Groups["x"].Success)
                (x, y) = (Number(step, "x"), Number(step, "y"));
            else if (step.Groups["skip"].Success)
                x += Number(step, "skip");
            else
                for (var end = x + Number(step, "run"); x < end; x++)
                    yield return (x, y);
    }

    private static int Number(Match step, string name) =>
        int.Parse(step.Groups[name].Value, System.Globalization.CultureInfo.InvariantCulture);

    private static List<IElement> Lists(SitePage page) => [.. page.Dom.QuerySelectorAll("ul.share")];

    private static IEnumerable<string> Ways(SitePage page) =>
        Lists(page)[1].QuerySelectorAll("a,button,details.code>summary").Select(SitePage.Seen);
}
