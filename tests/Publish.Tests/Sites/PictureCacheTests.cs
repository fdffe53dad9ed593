using Publish.Engine.Assets.Pictures;
using Publish.Engine.Diagnostics;
using Publish.Tests.Engine.Assets.Pictures;
using Shouldly;
using Xunit;
using static Publish.Tests.Sites.PicturedRelease;

namespace Publish.Tests.Sites;

/// <summary>
/// What was made of a picture is used again as long as it can be trusted; without the library a site does without.
/// </summary>
public sealed class PictureCacheTests
{
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
}
