using System.Collections.Concurrent;
using Publish.Engine.Assets;
using Publish.Engine.Content.Documents;
using Publish.Engine.Diagnostics;
using Publish.Engine.Host;
using Publish.Engine.Input;
using Publish.Engine.Linking;
using Publish.Model;

namespace Publish.Metadata;

/// <summary>
/// Replaces published pictures and PDFs by copies without metadata, or adds diagnostics, by the site's <c>metadata</c>
/// policy: strip, refuse or keep.
/// </summary>
internal sealed class MetadataFilter(StripTools tools) : IMetadataFilter
{
    private const long Largest = 1 << 26;

    /// <summary>Results by file, policy and folder, so that a preview scans a file once until it changes.</summary>
    private readonly ConcurrentDictionary<(InputFile File, MetadataPolicy Policy, string? Folder), Looked> seen = [];

    public InputFolder Clean(Site site, InputFolder input, string? state, Findings findings, Losses losses)
    {
        if (site.Settings.Metadata == MetadataPolicy.Keep)
            return input;
        var folder = state is null ? null : Path.Combine(state, "files");
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
                seen.GetOrAdd((file, site.Settings.Metadata, folder), key => Look(key.File, key.Policy, key.Folder))
            )
            .ToList();
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
            losses.Add(
                lost.Key.Needs,
                $"{Losses.Count(lost.Count(), "file")} would tell more than a reader sees: {Losses.Named([.. lost.Select(one => one.File.Path)])}.",
                $"The machine lacks what takes it out: {lost.Key.Message}."
            );
        return input with
        {
            Files = input.Files.SetItems(
                looked.Where(one => one.Told is null).Select(one => KeyValuePair.Create(one.File.Path, one.File))
            ),
        };
    }

    public bool IsBare(byte[] picture) =>
        MetadataScanner.FormOf(picture, "") is { } form && MetadataScanner.Read(picture, form).IsNothing;

    private Looked Look(InputFile file, MetadataPolicy policy, string? folder)
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
        if (folder is null)
            return new MetadataStripper(tools).Refusal(bytes, form) is { } refusal
                ? new Looked(file) { Told = told, Failure = refusal }
                : new Looked(file);
        try
        {
            var stripped = new StrippedFiles(folder, tools).Take(file.Path, bytes, () =>
                new MetadataStripper(tools).Strip(bytes, form)
            );
            return new Looked(
                file with
                {
                    FullPath = stripped.FullName,
                    Length = stripped.Length,
                    ChangedUtc = stripped.LastWriteTimeUtc,
                }
            );
        }
        catch (StripException failure)
        {
            return new Looked(file) { Told = told, Failure = failure };
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
        /// <summary>The metadata that stays; null where there is none.</summary>
        public MetadataFindings? Told { get; init; }

        /// <summary>Why stripping failed; null where it was not tried.</summary>
        public StripException? Failure { get; init; }
    }
}
