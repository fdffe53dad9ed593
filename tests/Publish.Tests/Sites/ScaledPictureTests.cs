using System.Formats.Tar;
using Microsoft.Extensions.DependencyInjection;
using NetVips;
using Publish.Engine.Diagnostics;
using Publish.Engine.Files;
using Publish.Engine.Write;
using Publish.Tests.Cli;
using Publish.Tests.Engine.Files.Hidden;
using Publish.Tests.Engine.Files.Pictures;
using Shouldly;
using Xunit;

namespace Publish.Tests.Sites;

/// <summary>Pictures on a site are fit for an old phone, and cost nothing where nothing has changed.</summary>
public sealed class ScaledPictureTests
{
    private const string Page = "/press-releases/2024/03/05/harbor/",
        Folder = "press-releases/2024-03-05-harbor";

    private const string Release = $$"""
        -- {{Folder}}/document.yml --
        image: {file: harbor.jpg, alt: The harbor}
        -- {{Folder}}/en.md --
        ---
        title: Harbor
        ---
        They waited.

        ![A boat](boat.png "The boat.")
        """;

    private static readonly Lazy<byte[]> Boat = new(() => APicture.Scene(1400, 900).PngsaveBuffer());
    private static readonly Lazy<byte[]> Heavy = new(() => APicture.Telling(APicture.Jpeg(4800, 3200, noise: 12)));

    private static ASite Site =>
        ASite
            .With(Release)
            .Holding($"{Folder}/harbor.jpg", APicture.Photograph)
            .Holding($"{Folder}/boat.png", Boat.Value);

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

    [Fact]
    public async Task What_was_made_once_is_not_made_again_and_goes_when_nobody_needs_it()
    {
        using var site = Written();
        var first = await Build(site, PictureLibrary.Here);
        var made = Directory
            .GetFiles(Path.Combine(site.Folder, ".publish", "pictures"))
            .Order(StringComparer.Ordinal)
            .ToList();
        made.Count.ShouldBeGreaterThan(8);
        var second = await Build(site, PictureLibrary.Missing);
        (second.Written!.Written, second.Written.Removed, second.Written.Unscaled).ShouldBe((0, 0, null));
        second.Times.ShouldNotContain(time => time.Phase == BuildPhase.Scale);
        first.Times.ShouldContain(time => time.Phase == BuildPhase.Scale);

        File.WriteAllBytes(Path.Combine(site.Root, Folder, "harbor.jpg"), APicture.Jpeg(1300, 900));
        await Build(site, PictureLibrary.Here);
        Directory
            .GetFiles(Path.Combine(site.Folder, ".publish", "pictures"))
            .Intersect(made)
            .Count()
            .ShouldBe(made.Count, "Another build may be reading them.");
        await Build(site, PictureLibrary.Here, new Later());
        Directory
            .GetFiles(Path.Combine(site.Folder, ".publish", "pictures"))
            .Intersect(made)
            .Count()
            .ShouldBeLessThan(made.Count - 4);
    }

    [Fact]
    public async Task What_a_build_cannot_trust_is_made_anew()
    {
        using var site = Written();
        await Build(site, PictureLibrary.Here);
        foreach (var file in Directory.GetFiles(Path.Combine(site.Folder, ".publish", "pictures")))
            File.WriteAllText(file, "half");
        var again = await Build(site, PictureLibrary.Here);
        again.Written!.Written.ShouldBe(0);
    }

    [Fact]
    public async Task Without_the_library_pages_are_as_they_were_and_the_build_says_so()
    {
        using var site = Written();
        var built = await Build(site, PictureLibrary.Missing);
        var unscaled = built.Written!.Unscaled.ShouldNotBeNull();
        (unscaled.Number, unscaled.Why).ShouldBe(
            (2, "The library libvips, which comes with Publish, cannot be loaded on this machine (it is not there).")
        );
        built.Diagnostics.ShouldBeEmpty();
        new BuiltSite(built)
            .Page(Page)
            .One("figure > img")
            .Attributes.Select(one => one.Name)
            .ShouldBe(["src", "width", "height", "alt"]);
    }

    [Fact]
    public async Task A_mirror_brings_each_picture_once_and_a_letter_in_one_file_holds_what_there_is_room_for()
    {
        using var bench = new CliBench(Release);
        File.WriteAllBytes(Path.Combine(bench.Folder, "input", Folder, "harbor.jpg"), APicture.Photograph);
        File.WriteAllBytes(Path.Combine(bench.Folder, "input", Folder, "boat.png"), Boat.Value);
        (await bench.Run("mirror")).Code.ShouldBe(0);
        var entries = new Dictionary<string, string>(StringComparer.Ordinal);
        using (var tar = new TarReader(File.OpenRead(Path.Combine(bench.Folder, "mirror.tar"))))
            while (tar.GetNextEntry(copyData: true) is { } entry)
                entries[entry.Name] = new StreamReader(entry.DataStream!).ReadToEnd();
        entries
            .Keys.Where(name =>
                name.EndsWith(".jpg", StringComparison.Ordinal)
                || name.EndsWith(".png", StringComparison.Ordinal)
                || name.EndsWith(".webp", StringComparison.Ordinal)
            )
            .Select(name => name[(name.LastIndexOf('-') + 1)..])
            .Order(StringComparer.Ordinal)
            .ShouldBe(["960.jpg", "960.png"]);
        var page = new SitePage(entries[Page[1..] + "index.html"]);
        page.Html.ShouldNotContain("srcset");
        page.Dom.QuerySelectorAll("picture, source").ShouldBeEmpty();
        page.One("figure > img").GetAttribute("src")!.ShouldStartWith("../../../../../scaled/");
        var alone = new SitePage(
            entries.Single(entry => entry.Key.StartsWith("single-files/", StringComparison.Ordinal)).Value
        );
        alone.Html.Length.ShouldBeLessThan(200_000);
        alone.Html.ShouldNotContain("srcset");
        alone.One("figure img").GetAttribute("src")!.ShouldStartWith("data:image/jpeg;base64,");
        alone.Links.ShouldContain($"https://www.example.org{Page}boat.png");
    }

    [Fact]
    public async Task A_sheet_of_paper_holds_one_version_that_is_fine_enough()
    {
        using var site = Written();
        var browser = new DrawnWords();
        var request = new EditionRequest
        {
            Input = site.Root,
            At = Moment.Of(new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero)),
            Pdf = true,
        };
        var built = await Press
            .With(browser)
            .Run(
                request,
                Path.Combine(site.Folder, "output"),
                new BuildProgress(TimeProvider.System),
                CancellationToken.None
            );
        await built.Written.ShouldNotBeNull().Cleaning;
        var sheet = new SitePage(browser.Drawn.ShouldHaveSingleItem());
        sheet.Html.ShouldNotContain("srcset");
        sheet.Dom.QuerySelectorAll("picture, source").ShouldBeEmpty();
        var data = sheet.One("figure > img").GetAttribute("src")!;
        data.ShouldStartWith("data:image/jpeg;base64,");
        Image.NewFromBuffer(Convert.FromBase64String(data["data:image/jpeg;base64,".Length..])).Width.ShouldBe(1600);
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

    private static SiteText Written()
    {
        var site = SiteText.Write(Release);
        File.WriteAllBytes(Path.Combine(site.Root, Folder, "harbor.jpg"), APicture.Photograph);
        File.WriteAllBytes(Path.Combine(site.Root, Folder, "boat.png"), Boat.Value);
        return site;
    }

    private static async Task<BuildResult> Build(SiteText site, PictureLibrary library, TimeProvider? clock = null)
    {
        var press = Press.With(new NoBrowser(), StripTools.Here, services =>
        {
            services.AddSingleton(library);
            if (clock is not null)
                services.AddSingleton(clock);
        });
        var request = new EditionRequest
        {
            Input = site.Root,
            At = Moment.Of(new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero)),
        };
        var built = await press.Run(
            request,
            Path.Combine(site.Folder, "output"),
            new BuildProgress(TimeProvider.System),
            CancellationToken.None
        );
        await built
            .Written.ShouldNotBeNull(string.Join('\n', built.Diagnostics.Select(DiagnosticText.Render)))
            .Cleaning;
        return built;
    }

    private sealed class Later : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => System.GetUtcNow().AddDays(3);
    }
}
