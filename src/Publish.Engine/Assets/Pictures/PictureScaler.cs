using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using NetVips;
using Publish.Engine.Content.Documents;
using Publish.Engine.Diagnostics;
using Publish.Engine.Input;
using Publish.Engine.Linking;
using Publish.Model;

namespace Publish.Engine.Assets.Pictures;

/// <summary>Scales the pictures that pages show, in parallel and cached, and reports those that cannot be.</summary>
internal sealed class PictureScaler(PictureLibrary library, IMetadataFilter metadata, TimeProvider clock)
{
    /// <summary>Bytes, and pixels on the longer side, above which a picture is not shown itself.</summary>
    private const long HeavyLength = 2_000_000;

    private const int HeavySide = 4000;

    /// <summary>Most pixels that are decoded, against decompression bombs.</summary>
    private const long MostPixels = 200_000_000;

    /// <summary>Pixels above which pictures are decoded one at a time, for their memory.</summary>
    private const long ManyPixels = 30_000_000;

    private const long MostBytes = 1 << 26;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Age up to which unused cache entries are kept, as another build may read them.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromDays(1);

    /// <summary>Scales all pictures of a site.</summary>
    /// <param name="state">The state folder <c>.publish</c>; null to make none.</param>
    /// <param name="begin">Called once with the number of pictures to make, if any.</param>
    /// <param name="step">Called after each.</param>
    public ScaledPictures Scale(
        Site site,
        InputFolder input,
        string? state,
        Findings findings,
        Action<int> begin,
        Action step,
        CancellationToken stop
    )
    {
        var taken = NamedFiles
            .TakenOf(site)
            .Concat(site.Assets.Select(asset => asset.File))
            .ToHashSet(StringComparer.Ordinal);
        var shown = NamedFiles
            .ShownOf(site)
            .Distinct()
            .Where(input.Files.ContainsKey)
            .Select(file => input.Files[file])
            .ToList();
        var none = new ScaledPictures(FrozenDictionary<string, ScaledPicture>.Empty, [])
        {
            ShownAlone = shown.Select(file => file.Path).Where(file => !taken.Contains(file)).ToFrozenSet(),
        };
        var places = new InputPlaces(input, site.Places);
        var sound = shown.Where(file => IsSound(file, site, places, findings)).ToList();
        if (state is null)
            return none;
        var cache = new ScaledPictureCache(state);
        var pictures = sound
            .AsParallel()
            .AsOrdered()
            .Select(file => PictureToScale.Of(file, cache))
            .OfType<PictureToScale>()
            .ToList();
        var unmade = pictures.Where(picture => picture.Kept is null).DistinctBy(picture => picture.Key).ToList();
        if (unmade.Count > 0 && library.Trouble is { } trouble)
            none = none with { Unscaled = new UnscaledPictures(unmade.Count, trouble) };
        else if (unmade.Count > 0)
            begin(unmade.Count);
        var fresh = none.Unscaled is null ? Make(unmade, cache, step, stop) : [];
        var made = new Dictionary<string, ScaledPicture>(StringComparer.Ordinal);
        foreach (var picture in pictures)
            if ((picture.Kept ?? fresh.GetValueOrDefault(picture.Key)) is { } scaled)
                made.Add(picture.File.Path, scaled);
            else if (none.Unscaled is null)
                Tell(PictureRules.PictureUnreadable, picture.File, site, places, findings, picture.File.Path);
        cache.KeepOnly(made.Values, (clock.GetUtcNow() - Grace).UtcDateTime);
        return WithVersions(none, pictures, made, cache);
    }

    /// <summary>Makes large pictures one after another, the others in parallel.</summary>
    private ConcurrentDictionary<string, ScaledPicture> Make(
        List<PictureToScale> unmade,
        ScaledPictureCache cache,
        Action step,
        CancellationToken stop
    )
    {
        var fresh = new ConcurrentDictionary<string, ScaledPicture>(StringComparer.Ordinal);
        foreach (var picture in unmade.Where(picture => picture.Pixels > ManyPixels))
            Make(picture);
        var rest = unmade.Where(picture => picture.Pixels <= ManyPixels);
        var options = new ParallelOptions
        {
            MaxDegreeOfParallelism = Environment.ProcessorCount,
            CancellationToken = stop,
        };
        Parallel.ForEach(rest, options, Make);
        return fresh;

        void Make(PictureToScale picture)
        {
            using var ended = CancellationTokenSource.CreateLinkedTokenSource(stop);
            ended.CancelAfter(Patience);
            try
            {
                var bytes = File.ReadAllBytes(picture.File.FullPath);
                var resized = PictureResizer.Resize(bytes, picture.Format, picture.IsHeavy, ended.Token);
                if (resized.Own.Concat(resized.WebP).All(made => metadata.IsBare(made.Bytes)))
                    fresh[picture.Key] = cache.Put(picture.Key, picture.Format, resized);
            }
            catch (VipsException)
            {
                stop.ThrowIfCancellationRequested();
            }
            step();
        }
    }

    private static ScaledPictures WithVersions(
        ScaledPictures none,
        List<PictureToScale> pictures,
        Dictionary<string, ScaledPicture> made,
        ScaledPictureCache cache
    )
    {
        var files = new Dictionary<string, InputFile>(StringComparer.Ordinal);
        var heavy = new HashSet<string>(StringComparer.Ordinal);
        foreach (var picture in pictures.Where(picture => made.ContainsKey(picture.File.Path)))
        {
            var scaled = made[picture.File.Path];
            foreach (var version in scaled.Versions)
                files[ScaledPictures.Folder + version.Name] = FileOf(
                    ScaledPictures.Folder + version.Name,
                    cache.InfoOf(version)
                );
            if (!picture.IsHeavy || scaled.Own is not [.., var widest])
                continue;
            heavy.Add(picture.File.Path);
            if (none.ShownAlone.Contains(picture.File.Path))
                files[picture.File.Path] = FileOf(picture.File.Path, cache.InfoOf(widest));
        }
        return none with { Made = made.ToFrozenDictionary(), Files = [.. files.Values], Heavy = heavy.ToFrozenSet() };
    }

    private static InputFile FileOf(string path, FileInfo file) =>
        new(path, file.FullName, file.Length, file.LastWriteTimeUtc);

    /// <summary>Whether size and format in the header are acceptable; reports where not.</summary>
    private static bool IsSound(InputFile file, Site site, InputPlaces places, Findings findings)
    {
        if (!PictureSize.IsMeasured(file.Path))
            return false;
        if (PictureSize.Of(file.FullPath) is not ({ } width, { } height))
        {
            Tell(PictureRules.PictureUnreadable, file, site, places, findings, file.Path);
            return false;
        }
        if ((long)width * height > MostPixels)
        {
            Tell(
                PictureRules.PictureTooLarge,
                file,
                site,
                places,
                findings,
                file.Path,
                Millions((long)width * height),
                Millions(MostPixels)
            );
            return false;
        }
        return file.Length <= MostBytes;
    }

    private static string Millions(long pixels) => (pixels / 1_000_000).ToString("#,0", CultureInfo.InvariantCulture);

    private static void Tell(
        Rule rule,
        InputFile file,
        Site site,
        InputPlaces places,
        Findings findings,
        params string[] words
    )
    {
        var owner = DocumentFolder.IdOf(file.Path) is { } id && site.ById.ContainsKey(id) ? findings.Of(id) : findings;
        owner.Add(rule, places.Naming(file.Path, site), words);
    }

    /// <summary>A picture with its format, cache key and cached versions.</summary>
    private sealed record PictureToScale(
        InputFile File,
        PictureFormat Format,
        string Key,
        long Pixels,
        bool IsHeavy,
        ScaledPicture? Kept
    )
    {
        public static PictureToScale? Of(InputFile file, ScaledPictureCache cache)
        {
            var bytes = System.IO.File.ReadAllBytes(file.FullPath);
            if (
                PictureFormats.Of(bytes) is not { } format
                || PictureSize.Of(file.FullPath) is not ({ } width, { } height)
            )
                return null;
            var isHeavy = file.Length > HeavyLength || Math.Max(width, height) > HeavySide;
            var key = ScaledPictureCache.KeyOf(bytes, isHeavy);
            return new PictureToScale(file, format, key, (long)width * height, isHeavy, cache.Find(key));
        }
    }
}
