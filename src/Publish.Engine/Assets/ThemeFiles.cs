using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Publish.Model;

namespace Publish.Engine.Assets;

/// <summary>
/// Gives the theme's stylesheets and scripts addresses that change with their bytes, so that they may be kept for ever.
/// </summary>
public sealed class ThemeFiles
{
    private readonly ImmutableArray<(string Name, ReadOnlyMemory<byte> Bytes)> own;

    public ThemeFiles(ITheme theme)
    {
        ArgumentNullException.ThrowIfNull(theme);
        HasCards = HasPage<CardView>(theme);
        HasSheets = HasPage<SheetView>(theme);
        HasHandouts = HasPage<HandoutView>(theme);
        (PictureSizes, ComparedPictureSizes) = (theme.PictureSizes, theme.ComparedPictureSizes);
        own =
        [
            .. theme
                .Assets.OrderBy(asset => asset.Key, StringComparer.Ordinal)
                .Select(asset => (asset.Key, asset.Value)),
        ];
    }

    /// <summary>Whether the theme has a page for cards; without one a site has none.</summary>
    public bool HasCards { get; }

    /// <summary>
    /// Whether the theme has a page for sheets of paper; without one a site has no PDFs of its letters.
    /// </summary>
    public bool HasSheets { get; }

    /// <summary>Whether the theme has a page that stands by itself in one file.</summary>
    public bool HasHandouts { get; }

    /// <summary>How wide a picture in a text stands on its pages.</summary>
    public string PictureSizes { get; }

    /// <summary>The same where a translation stands beside its source.</summary>
    public string ComparedPictureSizes { get; }

    /// <summary>Where they all stand, below the site's root.</summary>
    public const string Folder = "/theme/";

    /// <summary>Every file with its address, the site's accent included.</summary>
    public ImmutableArray<(SitePath Path, ReadOnlyMemory<byte> Bytes)> All(SiteSettings settings) =>
        [.. own.Add(("accent.css", AccentCss(settings))).Select(file => (Address(file.Name, file.Bytes), file.Bytes))];

    public AssetLinks LinksFor(Site site)
    {
        ArgumentNullException.ThrowIfNull(site);
        var paths = All(site.Settings).Select(file => file.Path.Href).ToImmutableArray();
        var icon = new SitePath("/favicon.svg");
        return new AssetLinks(
            [
                .. paths
                    .Where(path => path.EndsWith(".css", StringComparison.Ordinal))
                    .OrderBy(path => path.StartsWith(Folder + "accent.", StringComparison.Ordinal)),
            ],
            [.. paths.Where(path => path.EndsWith(".js", StringComparison.Ordinal))],
            site.Assets.Any(asset => asset.Path == icon) ? icon.Href : null
        );
    }

    private static bool HasPage<TView>(ITheme theme)
        where TView : View =>
        theme.Assembly.GetTypes().Any(type => !type.IsAbstract && type.IsAssignableTo(typeof(IPage<TView>)));

    private static byte[] AccentCss(SiteSettings settings)
    {
        var accent = new Accent(settings.Accent);
        return Encoding.UTF8.GetBytes($":root{{--accent-light:{accent.Light};--accent-dark:{accent.Dark}}}\n");
    }

    private static SitePath Address(string name, ReadOnlyMemory<byte> bytes)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes.Span))[..8];
        return new SitePath($"{Folder}{Path.GetFileNameWithoutExtension(name)}.{hash}{Path.GetExtension(name)}");
    }
}
