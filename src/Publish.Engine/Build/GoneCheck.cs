using System.Collections.Immutable;
using Publish.Engine.Diagnostics;
using Publish.Engine.Input;
using Publish.Engine.Linking;
using Publish.Engine.OutputFolder;
using Publish.Engine.Yaml;
using Publish.Model;

namespace Publish.Engine.Build;

/// <summary>
/// Warns of addresses that were published and now lead nowhere: neither page nor redirect nor <c>gone</c>.
/// </summary>
/// <param name="newsroom">With documents under embargo.</param>
/// <param name="outputs">All outputs of the site.</param>
/// <param name="known">Every address that a build has published.</param>
internal sealed class GoneCheck(
    Newsroom newsroom,
    Site site,
    ImmutableArray<Output> outputs,
    InputFolder input,
    ImmutableArray<PublicAddress> known,
    Findings findings
)
{
    private readonly InputPlaces places = new(input, newsroom.Places);

    /// <summary>Files of released variants.</summary>
    private readonly HashSet<string> seen =
    [
        .. newsroom.At(site.At).Documents.SelectMany(document => document.Variants).Select(variant => variant.File),
    ];

    /// <summary>Reports broken addresses, and documents in a new folder whose feed id was lost.</summary>
    /// <param name="leftOut">Ids of documents left out for their errors, which are reported already.</param>
    public void Run(ImmutableArray<string> leftOut)
    {
        var standing = outputs.Select(output => AddressKey.Of(output.Path)).ToHashSet(StringComparer.Ordinal);
        standing.UnionWith(site.Settings.Gone.Select(address => AddressKey.Of(address.Path)));
        var old = new OldAddresses(site);
        foreach (var address in known)
            if (
                !standing.Contains(AddressKey.Of(address.Path))
                && old.Find(address.Path) is null
                && !leftOut.Contains(address.Document)
            )
                Tell(address);
        var ids = newsroom.Documents.Select(document => document.Id).Concat(leftOut).ToHashSet(StringComparer.Ordinal);
        foreach (
            var address in known
                .Where(one => !ids.Contains(one.Document))
                .Where(one => old.Find(one.Path) is not null || !standing.Contains(AddressKey.Of(one.Path)))
                .DistinctBy(one => one.Document)
        )
            if (Again(address) is DatedDocument { FeedId: null } document && seen.Contains(document.Source.File))
                TellFeedId(address, document);
    }

    /// <summary>
    /// Reports texts that were published and are now drafts or under embargo; for check and preview only.
    /// </summary>
    public void TellWithdrawn()
    {
        foreach (var address in known)
            if (
                site.ById.GetValueOrDefault(address.Document) is { } document
                && document.Variants.FirstOrDefault(one => one.Language.Tag == address.Language) is { } variant
                && !seen.Contains(variant.File)
            )
                findings.Of(document.Id).Add(GoneRules.Withdrawn, Held(document, variant), address.Path);
    }

    private void TellFeedId(PublicAddress address, Document document)
    {
        var shared = document.Id + "/document.yml";
        var file = input.Files.ContainsKey(shared) ? shared : document.Source.File;
        findings
            .Of(document.Id)
            .Add(GoneRules.FeedIdLost, places.OfFirst(file, (file, "aliases")), address.Document, shared);
    }

    private void Tell(PublicAddress address)
    {
        if (
            (newsroom.Documents.FirstOrDefault(one => one.Id == address.Document) ?? Again(address)) is not { } document
        )
        {
            findings.Add(GoneRules.DocumentGone, places.Of("site.yml", "gone"), address.Path, address.Document);
            return;
        }
        var variant = document.Variants.FirstOrDefault(one => one.Language.Tag == address.Language);
        if (!seen.Contains((variant ?? document.Source).File))
            return;
        var shared = document.Id + "/document.yml";
        var file =
            variant is not null && variant != document.Source || !input.Files.ContainsKey(shared)
                ? (variant ?? document.Source).File
                : shared;
        findings
            .Of(document.Id)
            .Add(
                GoneRules.AddressGone,
                places.OfFirst(file, (file, "slug"), (file, "aliases")),
                address.Path,
                address.Language,
                file,
                Line(address, document, variant)
            );
    }

    /// <summary>
    /// The document that has moved from an old folder: the only one of its kind with all its titles, in each language;
    /// else null.
    /// </summary>
    private Document? Again(PublicAddress address)
    {
        var kind = address.Document.Split('/')[0] + "/";
        var titles = known
            .Where(one => one.Document == address.Document)
            .Select(one => (one.Language, one.Title))
            .ToHashSet();
        var same = newsroom
            .Documents.Where(document =>
                document.Id.StartsWith(kind, StringComparison.Ordinal)
                && titles.IsSubsetOf(
                    document.Variants.Select(variant => (variant.Language.Tag, PublicAddress.Print(variant.Title)))
                )
            )
            .ToList();
        return same.Count == 1 ? same[0] : null;
    }

    private static string Line(PublicAddress address, Document document, Variant? variant)
    {
        var there = variant is null || variant == document.Source ? document.Aliases : variant.Aliases;
        return $"aliases: [{string.Join(", ", there.Select(alias => alias.ToString()).Append(address.Path).Select(ScalarText.InList))}]";
    }

    private Place Held(Document document, Variant variant)
    {
        var shared = document.Id + "/document.yml";
        return places.OfFirst(
            variant.File,
            (shared, "draft"),
            (shared, "embargo"),
            (variant.File, "draft"),
            (variant.File, "embargo"),
            (document.Source.File, "draft"),
            (document.Source.File, "embargo")
        );
    }
}
