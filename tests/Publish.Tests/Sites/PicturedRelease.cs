using Microsoft.Extensions.DependencyInjection;
using Publish.Engine.Assets.Pictures;
using Publish.Engine.Build;
using Publish.Engine.Diagnostics;
using Publish.Metadata;
using Publish.Tests.Engine.Assets.Pictures;
using Shouldly;

namespace Publish.Tests.Sites;

/// <summary>A press release with a photograph of a harbor and a picture of a boat.</summary>
internal static class PicturedRelease
{
    public const string Page = "/press-releases/2024/03/05/harbor/",
        Folder = "press-releases/2024-03-05-harbor";

    public const string Release = $$"""
        -- {{Folder}}/document.yml --
        image: {file: harbor.jpg, alt: The harbor}
        -- {{Folder}}/en.md --
        ---
        title: Harbor
        ---
        They waited.

        ![A boat](boat.png "The boat.")
        """;

    public static readonly Lazy<byte[]> Boat = new(() => APicture.Scene(1400, 900).PngsaveBuffer());
    public static readonly Lazy<byte[]> Heavy = new(() => APicture.Telling(APicture.Jpeg(4800, 3200, noise: 12)));

    public static ASite Site =>
        ASite
            .With(Release)
            .Holding($"{Folder}/harbor.jpg", APicture.Photograph)
            .Holding($"{Folder}/boat.png", Boat.Value);

    public static SiteText Written()
    {
        var site = SiteText.Write(Release);
        File.WriteAllBytes(Path.Combine(site.Root, Folder, "harbor.jpg"), APicture.Photograph);
        File.WriteAllBytes(Path.Combine(site.Root, Folder, "boat.png"), Boat.Value);
        return site;
    }

    public static async Task<BuildResult> Build(SiteText site, PictureLibrary library, TimeProvider? clock = null)
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
            At = BuildTime.Of(new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero)),
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
}
