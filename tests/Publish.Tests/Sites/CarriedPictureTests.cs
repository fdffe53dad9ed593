using System.Formats.Tar;
using NetVips;
using Publish.Engine.Build;
using Publish.Engine.Diagnostics;
using Publish.Tests.Engine.Assets.Pictures;
using Shouldly;
using Xunit;
using static Publish.Tests.Sites.PicturedRelease;

namespace Publish.Tests.Sites;

/// <summary>
/// What is taken along, a mirror, a letter in one file or a sheet of paper, holds one version of each picture.
/// </summary>
public sealed class CarriedPictureTests
{
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
            At = BuildTime.Of(new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero)),
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
}
