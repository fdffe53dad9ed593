using NetVips;
using Publish.Engine.Assets.Pictures;
using Publish.Tests.Engine.Assets.Pictures;
using Publish.Tests.Metadata;
using Shouldly;
using Xunit;
using static Publish.Tests.Sites.PicturedRelease;

namespace Publish.Tests.Sites;

/// <summary>Pictures on a site are fit for an old phone, and cost nothing where nothing has changed.</summary>
public sealed class ScaledPictureTests
{
    [Fact]
    public Task A_browser_may_choose_between_widths_and_formats_and_each_is_there() =>
        Site.Builds(site =>
        {
            site.Diagnostics.ShouldBeEmpty();
            var pictures = site.Page(Page).Dom.QuerySelectorAll("figure > picture");
            pictures.Length.ShouldBe(2);
            foreach (var picture in pictures)
            {
                var (source, image) = (picture.Children[0], picture.Children[1]);
                (source.LocalName, source.GetAttribute("type"), image.LocalName).ShouldBe(
                    ("source", "image/webp", "img")
                );
                source.GetAttribute("sizes").ShouldBe(image.GetAttribute("sizes"));
                Chosen(source.GetAttribute("srcset")!).ShouldAllBe(one => IsAsWide(site, one, PictureFormat.WebP));
                Chosen(image.GetAttribute("srcset")!)
                    .ShouldAllBe(one =>
                        IsAsWide(site, one, PictureFormats.Of(site.Bytes(image.GetAttribute("src")!))!.Value)
                    );
            }
            Chosen(pictures[0].Children[0].GetAttribute("srcset")!).Select(one => one.Width).ShouldBe([480, 960, 1600]);
            Chosen(pictures[0].Children[1].GetAttribute("srcset")!)
                .Select(one => one.Width)
                .ShouldBe([480, 960, 1600, 2400]);
            Chosen(pictures[1].Children[0].GetAttribute("srcset")!).Select(one => one.Width).ShouldBe([480, 960, 1400]);
            pictures[0]
                .Children[1]
                .Attributes.Select(one => one.Name)
                .ShouldBe(["src", "srcset", "sizes", "width", "height", "alt"]);
            (pictures[0].Children[1].GetAttribute("width"), pictures[0].Children[1].GetAttribute("height")).ShouldBe(
                ("2400", "1600")
            );
        });

    [Fact]
    public Task A_heavy_picture_is_shown_at_most_1600_wide_and_is_itself_nowhere() =>
        Site.Holding($"{Folder}/harbor.jpg", Heavy.Value)
            .Builds(site =>
            {
                site.Diagnostics.ShouldBeEmpty();
                var image = site.Page(Page).One("figure img");
                (image.GetAttribute("width"), image.GetAttribute("height")).ShouldBe(("1600", "1067"));
                Chosen(image.GetAttribute("srcset")!).Select(one => one.Width).ShouldBe([480, 960, 1600]);
                var shown = site.Bytes($"{Page}harbor.jpg");
                shown.Length.ShouldBeLessThan(Heavy.Value.Length / 10);
                Image.NewFromBuffer(shown).Width.ShouldBe(1600);
                site.Page(Page).Meta("og:image:width").ShouldBe("1600");
                site.Files.Where(file => file.EndsWith(".jpg", StringComparison.Ordinal))
                    .ShouldAllBe(file => site.Bytes(file).Length < 500_000);
                site.ShouldNotSay([.. Canary.All]);
            });

    [Fact]
    public Task A_heavy_picture_that_the_press_may_take_stays_as_it_is_and_is_not_shown() =>
        ASite
            .With(
                Release
                    + """

                    [Take it](harbor.jpg).
                    """
            )
            .Holding($"{Folder}/harbor.jpg", Heavy.Value)
            .Holding($"{Folder}/boat.png", Boat.Value)
            .Builds(site =>
            {
                site.Diagnostics.ShouldBeEmpty();
                var taken = site.Bytes($"{Page}harbor.jpg");
                Image.NewFromBuffer(taken).Width.ShouldBe(4800);
                site.ShouldNotSay([.. Canary.All]);
                var page = site.Page(Page);
                var image = page.One("figure img");
                image.GetAttribute("src")!.ShouldStartWith("/scaled/");
                Image.NewFromBuffer(site.Bytes(image.GetAttribute("src")!)).Width.ShouldBe(1600);
                Chosen(image.GetAttribute("srcset")!).Select(one => one.Width).ShouldBe([480, 960, 1600]);
                page.JsonLd.GetProperty("image")
                    .GetString()
                    .ShouldBe("https://www.example.org" + image.GetAttribute("src"));
                page.Meta("og:image").ShouldBe("https://www.example.org" + image.GetAttribute("src"));
            });

    [Fact]
    public Task A_turned_picture_says_how_large_it_is_as_it_is_looked_at() =>
        Site.Holding($"{Folder}/harbor.jpg", APicture.Telling(APicture.Jpeg(1200, 800), orientation: 6))
            .Builds(site =>
            {
                var image = site.Page(Page).One("figure img");
                (image.GetAttribute("width"), image.GetAttribute("height")).ShouldBe(("800", "1200"));
                site.ShouldNotSay([.. Canary.All]);
            });

    [Fact]
    public Task What_moves_and_what_is_drawn_by_lines_stays_as_it_is() =>
        ASite
            .With(
                Release.Replace("harbor.jpg", "moving.webp", StringComparison.Ordinal)
                    + """

                    ![Rings](rings.svg)
                    """
            )
            .Holding($"{Folder}/moving.webp", APicture.AnimatedWebP())
            .Holding($"{Folder}/boat.png", APicture.AnimatedPng())
            .Holding(
                $"{Folder}/rings.svg",
                "<svg xmlns='http://www.w3.org/2000/svg' width='20' height='20'><circle r='9'/></svg>"u8.ToArray()
            )
            .Builds(site =>
            {
                site.Diagnostics.Select(one => one.Rule.Code).ShouldNotContain("PUB508");
                site.Files.ShouldAllBe(file => !file.StartsWith("/scaled/", StringComparison.Ordinal));
                site.Text(Page).ShouldNotContain("<picture");
            });

    [Fact]
    public Task A_picture_in_HTML_of_an_author_s_own_is_chosen_from_too() =>
        ASite
            .With(
                $$"""
                -- site.yml --
                url: https://www.example.org
                title: Example
                languages: [en]
                html: true
                -- {{Folder}}/en.md --
                ---
                title: Harbor
                ---
                <p>Before <img alt="an <img> that is &quot;so>" src="harbor.jpg" class="left"> after, <img src="harbor.jpg" alt=""> and on.</p>
                """
            )
            .Holding($"{Folder}/harbor.jpg", APicture.Photograph)
            .Builds(site =>
            {
                var pictures = site.Page(Page).Dom.QuerySelectorAll("p > picture");
                pictures
                    .Select(picture => picture.Children.Select(child => child.LocalName))
                    .ShouldAllBe(names => names.SequenceEqual(new[] { "source", "img" }));
                pictures
                    .Select(picture => picture.Children[1].GetAttribute("alt"))
                    .ShouldBe(["an <img> that is \"so>", ""]);
                SitePage.Words(pictures[0].ParentElement!).ShouldBe("Before after, and on.");
            });

    [Fact]
    public Task Versions_are_kept_by_browsers_for_ever() =>
        Site.Builds(site =>
            site.Text("/_headers").ShouldContain("/scaled/*\n  Cache-Control: public, max-age=31536000, immutable\n")
        );

    [Fact]
    public Task A_picture_that_is_cut_off_is_told_where_it_is_named_and_published_as_it_is() =>
        Site.Holding($"{Folder}/harbor.jpg", APicture.Photograph[..^9000])
            .Builds(site =>
            {
                var told = site.Diagnostics.Single(one => one.Rule == PictureRules.PictureUnreadable);
                (told.Place.Source.Path, told.Place.Position.Line).ShouldBe(($"{Folder}/document.yml", 1));
                site.Bytes($"{Page}harbor.jpg").ShouldBe(APicture.Photograph[..^9000]);
            });

    [Fact]
    public async Task A_small_file_that_claims_to_be_huge_costs_nothing()
    {
        var begun = TimeProvider.System.GetTimestamp();
        await Site.Holding($"{Folder}/boat.png", APicture.Bomb(60_000, 60_000))
            .Builds(site =>
                site.Diagnostics.ShouldContain(one =>
                    one.Rule == PictureRules.PictureTooLarge
                    && one.Message.Contains("3,600 million", StringComparison.Ordinal)
                )
            );
        TimeProvider.System.GetElapsedTime(begun).ShouldBeLessThan(TimeSpan.FromSeconds(60));
    }

    private static IEnumerable<(string Href, int Width)> Chosen(string set) =>
        set.Split(", ")
            .Select(one => one.Split(' '))
            .Select(parts =>
                (parts[0], int.Parse(parts[1].TrimEnd('w'), System.Globalization.CultureInfo.InvariantCulture))
            );

    private static bool IsAsWide(BuiltSite site, (string Href, int Width) one, PictureFormat format)
    {
        using var picture = Image.NewFromBuffer(site.Bytes(one.Href));
        return picture.Width == one.Width && PictureFormats.Of(site.Bytes(one.Href)) == format;
    }
}
