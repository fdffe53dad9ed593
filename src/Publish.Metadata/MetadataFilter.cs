using System.Collections.Concurrent;
using System.Globalization;
using Publish.Engine.Assets;
using Publish.Engine.Content.Documents;
using Publish.Engine.Derived;
using Publish.Engine.Diagnostics;
using Publish.Engine.Host;
using Publish.Engine.Input;
using Publish.Engine.Linking;
using Publish.Model;

namespace Publish.Metadata;

/// <summary>
/// Producer of cleaned files: replaces published pictures and PDFs by copies without metadata, or adds diagnostics, by
/// the site's <c>metadata</c> policy: strip, refuse or keep.
/// </summary>
internal sealed class MetadataFilter(StripTools tools) : IDerivedFileProducer, IMetadataScanner
{
    private const long Largest = 1 << 26;

    /// <summary>Format version, part of the cache key; raised when the same input yields another file.</summary>
    private const int Form = 2;

    /// <summary>Results of looking alone, so that a preview scans a file once until it changes.</summary>
    private readonly ConcurrentDictionary<(InputFile File, MetadataPolicy Policy), Looked> seen = [];

    /// <summary>
    /// Cleans published files; one whose metadata cannot be removed is an error or a loss. Where no file may be made,
    /// one that this machine can clean is left as it is, without a diagnostic.
    /// </summary>
    public DerivedInput MakeOfInput(DerivedWork work, Findings findings, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(work);
        var (site, input) = (work.Site, work.Input);
        if (site.Settings.Metadata == MetadataPolicy.Keep)
            return DerivedInput.None;
        var cache = work.CacheOf("files");
        var files = NamedFiles
            .Of(site, SignatureUses.Web | SignatureUses.Paper)
            .Concat(site.Assets.Select(asset => asset.File))
            .Distinct()
            .Where(input.Files.ContainsKey)
            .Select(file => input.Files[file])
            .ToList();
        var looked = files
            .AsParallel()
            .AsOrdered()
            .Select(file =>
                cache is null
                    ? seen.GetOrAdd((file, site.Settings.Metadata), key => Look(key.File, key.Policy, null))
                    : Look(file, site.Settings.Metadata, cache)
            )
            .ToList();
        cache?.Evict();
        var places = new InputPlaces(input, site.Places);
        foreach (var one in looked.Where(one => one.Told is not null))
            Tell(
                one,
                places.Naming(one.File.Path, site),
                DocumentFolder.IdOf(one.File.Path) is { } owner && site.ById.ContainsKey(owner)
                    ? findings.Of(owner)
                    : findings
            );
        foreach (
            var lost in looked
                .Where(one => one.Failure is { IsMachines: true })
                .GroupBy(one => (one.Failure!.Needs, one.Failure.Message))
        )
            work.Losses.Add(
                lost.Key.Needs,
                $"{Losses.Count(lost.Count(), "file")} would tell more than a reader sees: {Losses.Named([.. lost.Select(one => one.File.Path)])}.",
                $"The machine lacks what takes it out: {lost.Key.Message}."
            );
        return new DerivedInput { Cleaned = [.. looked.Where(one => one.IsCleaned).Select(one => one.File)] };
    }

    public bool IsBare(byte[] picture) =>
        MetadataScanner.FormOf(picture, "") is { } form && MetadataScanner.Read(picture, form).IsNothing;

    private Looked Look(InputFile file, MetadataPolicy policy, DerivedFileCache? cache)
    {
        if (file.Length > Largest)
            return LookAtLarge(file);
        var bytes = File.ReadAllBytes(file.FullPath);
        if (
            MetadataScanner.FormOf(bytes, file.Path) is not { } form
            || MetadataScanner.Read(bytes, form) is not { IsNothing: false } told
        )
            return new Looked(file);
        if (policy == MetadataPolicy.Refuse)
            return new Looked(file) { Told = told };
        if (cache is null)
            return new MetadataStripper(tools).Refusal(bytes, form) is { } refusal
                ? new Looked(file) { Told = told, Failure = refusal }
                : new Looked(file);
        try
        {
            var key = DerivedFileCache.KeyOf(
                DerivedFileCache.HashOf(bytes),
                form.ToString(),
                tools.Identity,
                Form.ToString(CultureInfo.InvariantCulture)
            );
            var clean = (
                cache.Find(key) ?? Put(cache, key, file, () => new MetadataStripper(tools).Strip(bytes, form))
            ).Files[0];
            return new Looked(clean with { Path = file.Path }) { IsCleaned = true };
        }
        catch (StripException failure)
        {
            return new Looked(file) { Told = told, Failure = failure };
        }
    }

    /// <exception cref="StripException">The folder cannot be written.</exception>
    private static DerivedEntry Put(DerivedFileCache cache, string key, InputFile file, Func<byte[]> strip)
    {
        try
        {
            return cache.Put(key, [(Path.GetExtension(file.Path).ToLowerInvariant(), strip())]);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new StripException($"the folder {cache.Folder} cannot be written", failure) { IsMachines = true };
        }
    }

    /// <summary>A file above the size limit counts as unreadable, with possible metadata.</summary>
    private static Looked LookAtLarge(InputFile file)
    {
        if (MetadataScanner.FormOf(file) is null)
            return new Looked(file);
        var told = new MetadataFindings();
        told.AddUnreadable();
        return new Looked(file) { Told = told, Failure = new StripException($"it is larger than {Largest >> 20} MB") };
    }

    private static void Tell(Looked one, Place place, Findings findings)
    {
        if (one.Failure is not { } failure)
            findings.Add(MetadataRules.TracesRefused, place, one.File.Path, one.Told!.Words);
        else
            findings.Add(
                new Diagnostic(
                    one.Told!.HasPosition ? MetadataRules.PositionStays : MetadataRules.TracesStay,
                    place,
                    [one.File.Path, one.Told.Words, failure.Message, MetadataStripper.Remedy(failure)]
                )
                {
                    IsMachines = failure.IsMachines,
                }
            );
    }

    /// <param name="File">The original, or its stripped copy.</param>
    private sealed record Looked(InputFile File)
    {
        /// <summary>Whether the file is a stripped copy.</summary>
        public bool IsCleaned { get; init; }

        /// <summary>The metadata that stays; null where there is none.</summary>
        public MetadataFindings? Told { get; init; }

        /// <summary>Why stripping failed; null where it was not tried.</summary>
        public StripException? Failure { get; init; }
    }
}
