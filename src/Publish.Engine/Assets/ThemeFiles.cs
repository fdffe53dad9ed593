using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using Publish.Engine.Linking;
using Publish.Model;

namespace Publish.Engine.Assets;

/// <summary>Addresses of the theme's stylesheets and scripts, with content hashes for immutable caching.</summary>
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

    /// <summary>Whether the theme can render cards.</summary>
    public bool HasCards { get; }

    /// <summary>Whether the theme can render letters and press releases for print.</summary>
    public bool HasSheets { get; }

    /// <summary>Whether the theme can render single-file pages.</summary>
    public bool HasHandouts { get; }

    /// <summary>The <c>sizes</c> attribute of pictures in a text.</summary>
    public string PictureSizes { get; }

    /// <summary>The <c>sizes</c> attribute of pictures on side-by-side pages.</summary>
    public string ComparedPictureSizes { get; }

    /// <summary>Folder of the theme's files on the site.</summary>
    public const string Folder = "/theme/";

    /// <summary>All files with addresses, and the generated <c>accent.css</c>.</summary>
    public ImmutableArray<(SitePath Path, ReadOnlyMemory<byte> Bytes)> All(SiteSettings settings) =>
        [.. own.Add(("accent.css", AccentCss(settings))).Select(file => (Address(file.Name, file.Bytes), file.Bytes))];

    public AssetLinks LinksFor(Site site)
    {
        ArgumentNullException.ThrowIfNull(site);
        var paths = All(site.Settings).Select(file => file.Path.Href).ToImmutableArray();
        return new AssetLinks(
            [
                .. paths
                    .Where(path => path.EndsWith(".css", StringComparison.Ordinal))
                    .OrderBy(path => path.StartsWith(Folder + "accent.", StringComparison.Ordinal)),
            ],
            [.. paths.Where(path => path.EndsWith(".js", StringComparison.Ordinal))],
            site.Assets.Any(asset => asset.Path == WellKnownPaths.Favicon) ? WellKnownPaths.Favicon.Href : null
        );
    }

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "A program roots the assembly of its theme.")]
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
