using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using NetVips;
using Publish.Engine.Content.Documents;
using Publish.Engine.Derived;
using Publish.Engine.Diagnostics;
using Publish.Engine.Host;
using Publish.Engine.Input;
using Publish.Engine.Linking;
using Publish.Model;

namespace Publish.Engine.Assets.Pictures;

/// <summary>
/// Producer of narrower pictures: scales what pages show and the cache lacks, in parallel; reports what cannot be.
/// </summary>
internal sealed class PictureScaler(PictureLibrary library, IMetadataScanner metadata) : IDerivedFileProducer
{
    /// <summary>Bytes, and pixels on the longer side, above which a picture is not shown itself.</summary>
    private const long HeavyLength = 2_000_000;

    private const int HeavySide = 4000;

    /// <summary>Most pixels that are decoded, against decompression bombs.</summary>
    private const long MostPixels = 200_000_000;

    /// <summary>Pixels above which pictures are decoded one at a time, for their memory.</summary>
    private const long ManyPixels = 30_000_000;

    /// <summary>The name of its cache.</summary>
    internal const string Kind = "pictures";

    private const long MostBytes = 1 << 26;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Scales the pictures that pages show; none where no file may be made.</summary>
    public DerivedInput MakeOfInput(DerivedWork work, Findings findings, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(work);
        var (site, input) = (work.Site, work.Input);
        var places = new InputPlaces(input, site.Places);
        var sound = NamedFiles
            .ShownOf(site)
            .Where(input.Files.ContainsKey)
            .Select(file => input.Files[file])
            .Where(file => IsSound(file, site, places, findings))
            .ToList();
        if (work.CacheOf(Kind) is not { } files)
            return DerivedInput.None;
        var cache = new ScaledPictures(files);
        var pictures = sound
            .AsParallel()
            .AsOrdered()
            .Select(file => PictureToScale.Of(file, cache))
            .OfType<PictureToScale>()
            .ToList();
        var unmade = pictures.Where(picture => picture.Kept is null).DistinctBy(picture => picture.Key).ToList();
        var unscaled =
            unmade.Count > 0 && library.Trouble is { } trouble ? new UnscaledPictures(unmade.Count, trouble) : null;
        if (unscaled is not null)
            work.Losses.Add(
                null,
                $"{Losses.Count(unscaled.Number, "picture")} could not be made smaller.",
                unscaled.Why
            );
        else if (unmade.Count > 0)
            work.Progress.Enter(BuildPhase.Scale, unmade.Count);
        var fresh = unscaled is null ? Make(unmade, cache, work.Progress.Step, stop) : [];
        var (made, shownAlone) = (
            new Dictionary<string, ScaledPicture>(StringComparer.Ordinal),
            NamedFiles.ShownAloneOf(site)
        );
        foreach (var picture in pictures)
            if ((picture.Kept ?? fresh.GetValueOrDefault(picture.Key)) is { } scaled)
                made.Add(
                    picture.File.Path,
                    scaled with
                    {
                        IsHeavy = picture.IsHeavy && !scaled.Own.IsEmpty,
                        IsReplaced = picture.IsHeavy && !scaled.Own.IsEmpty && shownAlone.Contains(picture.File.Path),
                    }
                );
            else if (unscaled is null)
                Tell(PictureRules.PictureUnreadable, picture.File, site, places, findings, picture.File.Path);
        files.Evict();
        return new DerivedInput { Pictures = made.ToFrozenDictionary(), Unscaled = unscaled };
    }

    /// <summary>Makes large pictures one after another, the others in parallel.</summary>
    private ConcurrentDictionary<string, ScaledPicture> Make(
        List<PictureToScale> unmade,
        ScaledPictures cache,
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
        public static PictureToScale? Of(InputFile file, ScaledPictures cache)
        {
            var bytes = System.IO.File.ReadAllBytes(file.FullPath);
            if (
                PictureFormats.Of(bytes) is not { } format
                || PictureSize.Of(file.FullPath) is not ({ } width, { } height)
            )
                return null;
            var isHeavy = file.Length > HeavyLength || Math.Max(width, height) > HeavySide;
            var key = ScaledPictures.KeyOf(bytes, isHeavy);
            return new PictureToScale(file, format, key, (long)width * height, isHeavy, cache.Find(key));
        }
    }
}
