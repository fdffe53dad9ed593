using System.Collections.Immutable;
using System.Globalization;
using Publish.Engine.Content.Documents;
using Publish.Engine.Content.Settings;
using Publish.Engine.Content.Values;
using Publish.Engine.Diagnostics;
using Publish.Engine.Input;
using Publish.Engine.Linking;
using Publish.Model;

namespace Publish.Translation.Moves;

/// <summary>
/// Plans the move of a document to another slug or day: its folder, the aliases of its variants, and every link to it.
/// </summary>
public sealed class MovePlanner
{
    private readonly InputFolder input;
    private readonly Newsroom newsroom;
    private readonly Addresses addresses;
    private readonly MoveEdits edits;

    private MovePlanner(InputFolder input, Newsroom newsroom) =>
        (this.input, this.newsroom, addresses, edits) = (
            input,
            newsroom,
            new(newsroom.Settings.Languages),
            new MoveEdits(input)
        );

    /// <param name="id">The id of a document of the input.</param>
    /// <param name="slug">The last part of its new address.</param>
    /// <param name="day">Its new day; null to keep the one it has.</param>
    /// <param name="wasPublic">Whether an address may have been public, and so needs an alias.</param>
    /// <exception cref="MoveRefusedException">The move is not possible, or only with loss.</exception>
    public static DocumentMove Plan(
        InputFolder input,
        string id,
        string slug,
        DateOnly? day,
        Func<Newsroom, Document, Variant, SitePath, bool> wasPublic
    )
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(wasPublic);
        var findings = new Findings();
        var newsroom = NewsroomReader.Read(input, findings);
        if (newsroom is null || findings.HasErrors)
            throw new MoveRefusedException(
                "Something in the input cannot be read, and links to the document may be hidden in it. Run publish check, mend what it tells, then move."
            );
        return new MovePlanner(input, newsroom).Plan(
            newsroom.Documents.First(one => one.Id == id),
            UnicodeNormalization.Of(slug),
            day,
            wasPublic
        );
    }

    private DocumentMove Plan(
        Document old,
        string slug,
        DateOnly? day,
        Func<Newsroom, Document, Variant, SitePath, bool> wasPublic
    )
    {
        var now = Named(old, slug, day);
        var pairs = old
            .Variants.Select(variant =>
                (Variant: variant, Old: addresses.Of(old, variant), Now: addresses.Of(now, variant))
            )
            .ToImmutableArray();
        RefuseTaken(old, now, pairs.Select(pair => pair.Now));
        SetSlug(old, slug);
        SetDay(old, now);
        var led = pairs
            .Where(pair => pair.Old != pair.Now)
            .Select(pair =>
                (pair.Variant, pair.Old, pair.Now, IsKnown: wasPublic(newsroom, old, pair.Variant, pair.Old))
            )
            .ToImmutableArray();
        foreach (var (variant, from, to, isKnown) in led)
            WriteAlias(old, variant, isKnown ? new OldAddress(from.Value) : null, to);
        if (led.Any(one => one.IsKnown))
            KeepFeedId(old, now);
        var links = new MovedLinks(newsroom, edits);
        links.MendIds(old.Id, now.Id);
        links.MendPaths(
            [.. pairs.Select(pair => (pair.Old.Value, pair.Now.Value))],
            (Addresses.FilesOf(old).Value, Addresses.FilesOf(now).Value)
        );
        return new DocumentMove(
            old.Id,
            now.Id,
            [.. led.Where(one => one.IsKnown).Select(one => (one.Old, one.Now))],
            Changed(),
            links.Mended
        );
    }

    /// <summary>The document with its new id, slug and day.</summary>
    private static Document Named(Document old, string slug, DateOnly? day)
    {
        if (!AddressShapes.IsSlug(slug))
            throw new MoveRefusedException(
                $"“{slug}” cannot be the last part of an address. Write letters and digits with hyphens between them, such as {(Slug.Of(slug) is { Length: > 0 } near ? near : "open-letter")}."
            );
        if (day is not null && old is not DatedDocument)
            throw new MoveRefusedException($"{old.Id} is a page and has no date.");
        var now = day is { } other
            ? (DatedDocument)old with
            {
                AddressDay = AddressDayOf((DatedDocument)old, other),
            }
            : old;
        return now with { Id = IdOf(old, slug, day), Slug = slug };
    }

    /// <summary>The files whose bytes differ, with their new bytes.</summary>
    private ImmutableArray<(string File, ReadOnlyMemory<byte> Bytes)> Changed()
    {
        var files = edits.Files();
        MovedMarks.Renew(newsroom, edits, files);
        return
        [
            .. files
                .Where(file => !file.Value.AsSpan().SequenceEqual(edits.Source(file.Key).Bytes.Span))
                .OrderBy(file => file.Key, StringComparer.Ordinal)
                .Select(file => (file.Key, (ReadOnlyMemory<byte>)file.Value)),
        ];
    }

    private static string IdOf(Document document, string slug, DateOnly? day) =>
        document.Id.Split('/')[0]
        + "/"
        + (document is DatedDocument ? (day is { } other ? Day(other) : FolderDay(document)) + "-" : "")
        + slug;

    private static string FolderDay(Document document) => document.Id.Split('/')[1][..10];

    /// <summary>The embargo's day, where the document is held beyond the day of its folder; else the new day.</summary>
    private static DateOnly AddressDayOf(DatedDocument document, DateOnly day) =>
        Day(document.AddressDay) != FolderDay(document) && document.AddressDay > day ? document.AddressDay : day;

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private void RefuseTaken(Document old, Document now, IEnumerable<SitePath> taken)
    {
        if (
            now.Id != old.Id
            && (
                Directory.Exists(Path.Combine(input.Root, now.Id))
                    && !now.Id.Equals(old.Id, StringComparison.OrdinalIgnoreCase)
                || newsroom.Documents.Any(one =>
                    one.Id != old.Id && AddressKey.Folded(one.Id) == AddressKey.Folded(now.Id)
                )
            )
        )
            throw new MoveRefusedException($"{now.Id} is there already. Choose another name.");
        var keys = taken.Select(AddressKey.Of).ToHashSet(StringComparer.Ordinal);
        foreach (var other in newsroom.Documents.Where(one => one.Id != old.Id))
        foreach (var variant in other.Variants)
            if (keys.Contains(AddressKey.Of(addresses.Of(other, variant))))
                throw new MoveRefusedException(
                    $"{other.Id} stands at {addresses.Of(other, variant)}. Choose another name."
                );
            else if (
                other
                    .Aliases.Concat(variant.Aliases)
                    .FirstOrDefault(alias => alias.Query.Length == 0 && keys.Contains(AddressKey.Of(alias.Path))) is
                { Path: { } path }
            )
                throw new MoveRefusedException(
                    $"{path} leads to {other.Id}. Take it out of that one's aliases, or choose another name."
                );
        if (now.Id == old.Id && now.Slug == old.Slug)
            throw new MoveRefusedException($"{old.Id} stands there already: nothing is to be moved.");
    }

    /// <summary>Replaces an explicit <c>slug</c> in <c>document.yml</c>; adds none.</summary>
    private void SetSlug(Document document, string slug)
    {
        if (
            newsroom.Places.Of(document.Id + "/document.yml", "slug") is { } offset
            && edits.Source(document.Id + "/document.yml") is { } source
        )
            edits.Add(
                source,
                WrittenLink.Id(source.Text.Text, offset, document.Slug, slug)
                    ?? throw MoveEdits.Unwritable(source, offset, $"write “slug: {slug}” there")
            );
    }

    /// <summary>
    /// Replaces an explicit <c>date</c> in <c>document.yml</c> that equals the day of the old folder; adds none.
    /// </summary>
    private void SetDay(Document old, Document now)
    {
        if (
            now is DatedDocument
            && FolderDay(old) is var from
            && FolderDay(now) is var to
            && from != to
            && newsroom.Places.Of(old.Id + "/document.yml", "date") is { } offset
            && edits.Source(old.Id + "/document.yml") is { Text.Text: var text } source
            && text.AsSpan(offset).TrimStart("\"'").StartsWith(from)
        )
            edits.Add(source, new TextEdit(text.IndexOf(from, offset, StringComparison.Ordinal), from.Length, to));
    }

    private void WriteAlias(Document document, Variant variant, OldAddress? old, SitePath now)
    {
        var shared = document.Id + "/document.yml";
        var source = edits.Source(
            variant == document.Source && (document is DatedDocument || input.Files.ContainsKey(shared))
                ? shared
                : variant.File
        );
        edits.Add(
            source,
            AliasLine.Edit(source.Text, old, now.Value)
                ?? throw MoveEdits.Unwritable(source, 0, $"its aliases cannot be added to; write {old} there")
        );
    }

    /// <summary>Writes the old id as <c>feed-id</c>, so that feed readers do not list the document as new.</summary>
    private void KeepFeedId(Document old, Document now)
    {
        if (old is not DatedDocument { FeedId: null } || old.Id == now.Id)
            return;
        var source = edits.Source(old.Id + "/document.yml");
        edits.Add(
            source,
            AliasLine.Above(source.Text, $"feed-id: {old.Id}")
                ?? throw MoveEdits.Unwritable(source, 0, $"write “feed-id: {old.Id}” there")
        );
    }
}
