using System.Collections.Immutable;
using Publish.Engine.Build;
using Publish.Engine.Diagnostics;
using Publish.Engine.Host;
using Publish.Metadata;
using Publish.Printing.Browsers;
using Shouldly;

namespace Publish.Testing;

/// <summary>
/// A whole site in one string, built with the real theme and every pipeline: what a promise about the site is tested
/// on.
/// </summary>
public sealed record ASite
{
    private readonly string text;

    private ASite(string text) => this.text = text;

    private string Now { get; init; } = "2025-01-01";

    private bool Drafts { get; init; }

    private bool WarnOnly { get; init; }

    private bool? Strict { get; init; }

    private string? BaseUrl { get; init; }

    private IBrowserLauncher? Browser { get; init; }

    private StripTools Tools { get; init; } = StripTools.Here;

    private ImmutableDictionary<string, byte[]> Files { get; init; } = ImmutableDictionary<string, byte[]>.Empty;

    /// <param name="text">Files as <see cref="SiteText"/> reads them; without a site.yml it has English, Korean and
    /// simplified Chinese.</param>
    public static ASite With(string text) => new(text);

    /// <param name="moment">What counts as now, as <c>--at</c> takes it.</param>
    public ASite At(string moment) => this with { Now = moment };

    public ASite WithDrafts() => this with { Drafts = true };

    /// <summary>Documents with errors are left out, as by <c>--warn-only</c>.</summary>
    public ASite OnlyWarning() => this with { WarnOnly = true };

    /// <summary>As by <c>--strict</c>.</summary>
    public ASite Strictly(bool strict = true) => this with { Strict = strict };

    public ASite StandingAt(string url) => this with { BaseUrl = url };

    /// <summary>Cards are drawn by it; without one there is no browser on the machine.</summary>
    internal ASite DrawnBy(IBrowserLauncher browser) => this with { Browser = browser };

    /// <summary>A file that is no text, below the input.</summary>
    public ASite Holding(string path, byte[] bytes) => this with { Files = Files.SetItem(path, bytes) };

    /// <summary>On a machine with neither exiftool nor qpdf.</summary>
    public ASite WithoutTools() => With(StripTools.None);

    internal ASite With(StripTools tools) => this with { Tools = tools };

    public async Task Builds(Action<BuiltSite> promises)
    {
        using var site = Write();
        var built = await Build(site);
        built.Written.ShouldNotBeNull(Told(built.Diagnostics));
        promises(new BuiltSite(built));
    }

    /// <summary>Nothing is written, and what was found says why.</summary>
    public async Task Fails(Action<IReadOnlyList<Diagnostic>> promises)
    {
        using var site = Write();
        var built = await Build(site);
        built.Written.ShouldBeNull("It was built all the same.");
        Directory.Exists(built.Output).ShouldBeFalse();
        promises(built.Diagnostics);
    }

    /// <summary>
    /// Nothing is written because the machine lacks something and the site is strict; what it would have lost says why.
    /// </summary>
    public async Task Loses(Action<IReadOnlyList<Loss>> promises)
    {
        using var site = Write();
        var built = await Build(site);
        built.Written.ShouldBeNull("It was built all the same.");
        built.IsMachines.ShouldBeTrue(Told(built.Diagnostics));
        Directory.Exists(built.Output).ShouldBeFalse();
        promises(built.Losses);
    }

    private SiteText Write()
    {
        var site = SiteText.Write(text);
        foreach (var (path, bytes) in Files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(site.Root, path))!);
            File.WriteAllBytes(Path.Combine(site.Root, path), bytes);
        }
        return site;
    }

    private async Task<BuildResult> Build(SiteText site)
    {
        BuildTime.TryParse(Now, out var at).ShouldBeTrue(Now);
        var request = new EditionRequest
        {
            Input = site.Root,
            At = at,
            Drafts = Drafts,
            WarnOnly = WarnOnly,
            Strict = Strict,
            BaseUrl = BaseUrl,
        };
        var built = await (
            Browser is null && Tools == StripTools.Here ? Press.Build : Press.With(Browser ?? new NoBrowser(), Tools)
        ).Run(
            request,
            Path.Combine(site.Folder, "output"),
            new BuildProgress(TimeProvider.System),
            CancellationToken.None
        );
        if (built.Written is { } written)
            await written.Cleaning;
        return built;
    }

    private static string Told(IEnumerable<Diagnostic> diagnostics) =>
        string.Join("\n", diagnostics.Select(DiagnosticText.Render));
}
