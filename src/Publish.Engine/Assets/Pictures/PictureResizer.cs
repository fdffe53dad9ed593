using NetVips;
using static NetVips.Enums;

namespace Publish.Engine.Assets.Pictures;

/// <summary>
/// Scales a picture to widths for <c>srcset</c>, in its own format and in WebP: upright, without metadata, only where
/// it saves bytes.
/// </summary>
internal static class PictureResizer
{
    /// <summary>Widest version in pixels.</summary>
    public const int Widest = 1600;

    private const int Quality = 80;

    /// <summary>
    /// Ratio of lossless to lossy size up to which a picture counts as a drawing; photographs exceed it.
    /// </summary>
    private const int DrawnRatio = 4;

    /// <summary>A version must save a twentieth of the bytes.</summary>
    private const int Saving = 20;

    private const int AnyHeight = 10_000_000;
    private static readonly int[] Steps = [480, 960];

    /// <param name="isHeavy">The picture itself is too large to be shown: a version of the full width is made in its
    /// own format too.</param>
    /// <exception cref="VipsException">The file cannot be decoded, or the time is up.</exception>
    public static ResizedPicture Resize(byte[] file, PictureFormat format, bool isHeavy, CancellationToken stop)
    {
        using var header = Image.NewFromBuffer(file, access: Access.Sequential, failOn: FailOn.Error);
        var (width, height) = IsTurned(header) ? (header.Height, header.Width) : (header.Width, header.Height);
        var profile = ProfileOf(header);
        using var whole = Image.NewFromBuffer(file, OptionsOf(format, width), Access.Sequential, FailOn.Error);
        var decoded = whole.ThumbnailImage(
            Math.Min(width, Widest),
            height: AnyHeight,
            size: Size.Down,
            outputProfile: profile
        );
        using var ended = stop.Register(() => decoded.SetKill(true));
        using var widest = InMemory(decoded);
        var keep = profile == "p3" ? ForeignKeep.Icc : ForeignKeep.None;
        var isDrawn = format != PictureFormat.Jpeg && IsDrawn(widest);
        var (own, webP, isWebPLighter) = (
            new List<MadePicture>(),
            new List<MadePicture>(),
            format != PictureFormat.WebP
        );
        var (leastOwn, leastWebP) = ((long)file.Length, (long)file.Length);
        foreach (
            var step in Steps
                .Append(Widest)
                .Where(step => step < width)
                .Append(Math.Min(width, Widest))
                .Distinct()
                .OrderDescending()
        )
        {
            using var scaled =
                step < widest.Width
                    ? InMemory(widest.ThumbnailImage(step, height: AnyHeight, size: Size.Down))
                    : widest.Copy();
            if (step < width || isHeavy)
                Keep(own, Encoded(scaled, format, isDrawn, keep), scaled, ref leastOwn);
            if (!isWebPLighter)
                continue;
            leastWebP = Math.Min(leastOwn, leastWebP);
            isWebPLighter =
                Keep(webP, Encoded(scaled, PictureFormat.WebP, isDrawn, keep), scaled, ref leastWebP)
                || scaled.Width < widest.Width;
        }
        return new ResizedPicture(width, height, own, webP);
    }

    private static bool Keep(List<MadePicture> kept, byte[] bytes, Image scaled, ref long least)
    {
        if (bytes.Length > least - (least / Saving))
            return false;
        kept.Insert(0, new MadePicture(bytes, scaled.Width, scaled.Height));
        least = bytes.Length;
        return true;
    }

    /// <summary>Loader options for shrink-on-load of JPEG, leaving at least twice the pixels needed.</summary>
    private static string OptionsOf(PictureFormat format, int width) =>
        format == PictureFormat.Jpeg
            ? (width / Widest) switch
            {
                < 4 => "",
                < 8 => "[shrink=2]",
                < 16 => "[shrink=4]",
                _ => "[shrink=8]",
            }
            : "";

    private static bool IsTurned(Image header) => header.Contains("orientation") && (int)header.Get("orientation") >= 5;

    /// <summary>
    /// Target profile: Display P3 for a wider gamut than sRGB, sRGB for CMYK and others, null for none. Both are
    /// libvips' own.
    /// </summary>
    private static string? ProfileOf(Image header)
    {
        if (!header.Contains("icc-profile-data"))
            return header.Interpretation == Interpretation.Cmyk ? "srgb" : null;
        return
            header.Interpretation != Interpretation.Cmyk && ColorProfile.IsWide((byte[])header.Get("icc-profile-data"))
            ? "p3"
            : "srgb";
    }

    /// <summary>Decodes into memory with eight bits a channel.</summary>
    private static Image InMemory(Image picture)
    {
        using (picture)
        {
            if (picture.Format == BandFormat.Uchar)
                return picture.CopyMemory();
            using var eight = picture.Colourspace(picture.Bands < 3 ? Interpretation.Bw : Interpretation.Srgb);
            return eight.CopyMemory();
        }
    }

    private static bool IsDrawn(Image widest)
    {
        using var small = InMemory(
            widest.ThumbnailImage(Math.Min(widest.Width, Steps[0]), height: AnyHeight, size: Size.Down)
        );
        return Lossless(small, ForeignKeep.None).Length <= DrawnRatio * Lossy(small, ForeignKeep.None).Length;
    }

    private static byte[] Encoded(Image picture, PictureFormat format, bool isDrawn, ForeignKeep keep) =>
        format switch
        {
            PictureFormat.Jpeg => picture.JpegsaveBuffer(
                q: Quality,
                optimizeCoding: true,
                interlace: true,
                trellisQuant: true,
                keep: keep
            ),
            PictureFormat.Png => picture.PngsaveBuffer(
                compression: 9,
                filter: isDrawn ? ForeignPngFilter.None : ForeignPngFilter.All,
                keep: keep
            ),
            _ => isDrawn ? Lossless(picture, keep) : Lossy(picture, keep),
        };

    private static byte[] Lossless(Image picture, ForeignKeep keep) =>
        picture.WebpsaveBuffer(lossless: true, effort: 4, keep: keep);

    private static byte[] Lossy(Image picture, ForeignKeep keep) =>
        picture.WebpsaveBuffer(q: Quality, effort: 4, smartSubsample: true, keep: keep);
}

/// <summary>Versions made of one picture.</summary>
/// <param name="Width">Of the picture itself, upright, in pixels.</param>
/// <param name="Own">In its own format, narrowest first.</param>
internal sealed record ResizedPicture(
    int Width,
    int Height,
    IReadOnlyList<MadePicture> Own,
    IReadOnlyList<MadePicture> WebP
);

/// <summary>An encoded picture and its size in pixels.</summary>
internal sealed record MadePicture(byte[] Bytes, int Width, int Height);
