using System.Collections.Immutable;
using System.Globalization;
using Publish.Engine.Diagnostics;
using Publish.Engine.Parse;
using Publish.Engine.Read;
using Publish.Engine.Translate;
using Publish.Model;

namespace Publish.Engine.Move;

/// <summary>
/// Works out what a document's new name changes: its folder, the aliases of its texts, and every link to it.
/// </summary>
public sealed class MovePlanner
{
    private readonly InputFolder input;
    private readonly Newsroom newsroom;
    private readonly Link.Addresses addresses;
    private readonly Dictionary<string, SourceFile> sources = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, List<TextEdit>> edits = new(StringComparer.Ordinal);
    private readonly SortedSet<string> mended = new(StringComparer.Ordinal);

    private MovePlanner(InputFolder input, Newsroom newsroom) =>
        (this.input, this.newsroom, addresses) = (input, newsroom, new(newsroom.Settings.Languages));

    /// <param name="id">Of a document of the input.</param>
    /// <param name="slug">The last part of its new address.</param>
    /// <param name="day">Its new day; null to keep the one it has.</param>
    /// <param name="wasPublic">Whether readers may know an address.</param>
    /// <exception cref="MoveRefusedException">It cannot be done, or not without loss.</exception>
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
            Composed.Of(slug),
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
        if (!Parse.Addresses.IsSlug(slug))
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
        now = now with { Id = IdOf(old, slug, day), Slug = slug };
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
        MendIds(old.Id, now.Id);
        MendPaths(
            [
                .. pairs.Select(pair => (pair.Old.Value, pair.Now.Value)),
                (Link.Addresses.FilesOf(old).Value, Link.Addresses.FilesOf(now).Value),
            ],
            old,
            now
        );
        var files = edits.ToDictionary(
            file => file.Key,
            file => sources[file.Key].With(TextEdit.Apply(sources[file.Key].Text.Text, file.Value)),
            StringComparer.Ordinal
        );
        RenewMarks(files);
        return new DocumentMove(
            old.Id,
            now.Id,
            [.. led.Where(one => one.IsKnown).Select(one => (one.Old, one.Now))],
            [
                .. files
                    .Where(file => !file.Value.AsSpan().SequenceEqual(sources[file.Key].Bytes.Span))
                    .OrderBy(file => file.Key, StringComparer.Ordinal)
                    .Select(file => (file.Key, (ReadOnlyMemory<byte>)file.Value)),
            ],
            [.. mended]
        );
    }

    private static string IdOf(Document document, string slug, DateOnly? day) =>
        document.Id.Split('/')[0]
        + "/"
        + (document is DatedDocument ? (day is { } other ? Day(other) : FolderDay(document)) + "-" : "")
        + slug;

    private static string FolderDay(Document document) => document.Id.Split('/')[1][..10];

    /// <summary>What is held until a later day than its folder says bears that day.</summary>
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

    /// <summary>
    /// A name that is written stays written, and says the new one; the day of the address is the folder's.
    /// </summary>
    private void SetSlug(Document document, string slug)
    {
        if (
            newsroom.Places.Of(document.Id + "/document.yml", "slug") is { } offset
            && Source(document.Id + "/document.yml") is { } source
        )
            Add(
                source,
                WrittenLink.Id(source.Text.Text, offset, document.Slug, slug)
                    ?? throw Unwritable(source, offset, $"write “slug: {slug}” there")
            );
    }

    /// <summary>A day that is written and was the folder's follows it.</summary>
    private void SetDay(Document old, Document now)
    {
        if (
            now is DatedDocument
            && FolderDay(old) is var from
            && FolderDay(now) is var to
            && from != to
            && newsroom.Places.Of(old.Id + "/document.yml", "date") is { } offset
            && Source(old.Id + "/document.yml") is { Text.Text: var text } source
            && text.AsSpan(offset).TrimStart("\"'").StartsWith(from)
        )
            Add(source, new TextEdit(text.IndexOf(from, offset, StringComparison.Ordinal), from.Length, to));
    }

    private void WriteAlias(Document document, Variant variant, OldAddress? old, SitePath now)
    {
        var shared = document.Id + "/document.yml";
        var source = Source(
            variant == document.Source && (document is DatedDocument || input.Files.ContainsKey(shared))
                ? shared
                : variant.File
        );
        Add(
            source,
            AliasLine.Edit(source.Text, old, now.Value)
                ?? throw Unwritable(source, 0, $"its aliases cannot be added to; write {old} there")
        );
    }

    /// <summary>
    /// Feeds know a text by the folder that it had when they first told of it; whoever has read it there should not be
    /// told again.
    /// </summary>
    private void KeepFeedId(Document old, Document now)
    {
        if (old is not DatedDocument { FeedId: null } || old.Id == now.Id)
            return;
        var source = Source(old.Id + "/document.yml");
        Add(
            source,
            AliasLine.Above(source.Text, $"feed-id: {old.Id}")
                ?? throw Unwritable(source, 0, $"write “feed-id: {old.Id}” there")
        );
    }

    private void MendIds(string old, string now)
    {
        foreach (var (by, offset) in newsroom.Places.Naming(old))
        {
            var source = Source(by);
            Add(
                source,
                WrittenLink.Id(source.Text.Text, offset, old, now)
                    ?? throw Unwritable(source, offset, $"write {now} there")
            );
            mended.Add(by);
        }
    }

    /// <summary>Addresses that were typed as such lead on, but better straight.</summary>
    private void MendPaths(ImmutableArray<(string Old, string Now)> paths, Document old, Document now)
    {
        foreach (var variant in newsroom.Documents.SelectMany(document => document.Variants))
        {
            foreach (
                var link in variant.Body.AllPieces().OfType<LinkPiece>().Where(link => link.Kind == LinkKind.SitePath)
            )
                Mend(
                    variant.File,
                    (newsroom.Places.Of(variant.File, VariantReader.BodyPath) ?? 0) + link.Offset,
                    paths
                );
            MendWhole(variant.File, paths);
        }
        foreach (
            var (key, menu) in new[] { ("menu", newsroom.Settings.Menu), ("footer-menu", newsroom.Settings.FooterMenu) }
        )
            for (var at = 0; at < menu.Length; at++)
                if (menu[at].Url.StartsWith('/') && newsroom.Places.Of("site.yml", $"{key}/{at}/url") is { } offset)
                    Mend("site.yml", offset, [(Link.Addresses.FilesOf(old).Value, Link.Addresses.FilesOf(now).Value)]);
    }

    /// <summary>Addresses with the site's host, which are links to another place to a text.</summary>
    private void MendWhole(string file, ImmutableArray<(string Old, string Now)> paths)
    {
        var (text, host) = (Source(file).Text.Text, newsroom.Settings.Url);
        for (
            var at = text.IndexOf(host + "/", StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf(host + "/", at + 1, StringComparison.Ordinal)
        )
            Mend(file, at + host.Length, paths);
    }

    private void Mend(string file, int offset, ImmutableArray<(string Old, string Now)> paths)
    {
        var source = Source(file);
        if (
            paths
                .Where(path => path.Old != path.Now)
                .Select(path => WrittenLink.Path(source.Text.Text, offset, path.Old, path.Now))
                .FirstOrDefault(found => found is not null) is
            { } edit
        )
        {
            Add(source, edit);
            mended.Add(file);
        }
    }

    /// <summary>A mended link is no new text: translations that said what their source said say it still.</summary>
    private void RenewMarks(Dictionary<string, byte[]> files)
    {
        foreach (var document in newsroom.Documents.Where(document => files.ContainsKey(document.Source.File)))
        {
            var source = sources[document.Source.File];
            var (before, now) = (
                SourceMark.Of(source, document.SourceLanguage),
                SourceMark.Of(
                    SourceReader.Decode(source.Text.Path, files[document.Source.File], new Findings())!,
                    document.SourceLanguage
                )
            );
            foreach (
                var variant in document.Variants.Where(variant =>
                    variant != document.Source && variant.Follows is not null
                )
            )
                if (
                    SourceMark.Parse(variant.Follows!) is { } mark
                    && Renewed(mark, before, now) is var renewed
                    && renewed.ToString() != mark.ToString()
                )
                {
                    var written = files.TryGetValue(variant.File, out var bytes)
                        ? SourceReader.Decode(variant.File, bytes, new Findings())!
                        : Source(variant.File);
                    files[variant.File] = FollowsLine.With(written, renewed)
                        ?? throw Unwritable(written, 0, "its mark cannot be renewed; run publish follow afterwards");
                }
        }
    }

    private static SourceMark Renewed(SourceMark mark, SourceMark before, SourceMark now) =>
        mark.Fingerprints.IsEmpty
            ? mark.Blob == before.Blob
                ? mark with
                {
                    Blob = now.Blob,
                }
                : mark
            : mark.HasBlocksOf(now)
                ? mark
                : mark.HasBlocksOf(before)
                    ? now
                    : Editorial.Renew(mark, before.Fingerprints, now);

    private void Add(SourceFile source, TextEdit edit)
    {
        if (!edits.TryGetValue(source.Text.Path, out var list))
            edits[source.Text.Path] = list = [];
        list.Add(edit);
    }

    private SourceFile Source(string file) =>
        sources.TryGetValue(file, out var known)
            ? known
            : sources[file] = !input.Files.TryGetValue(file, out var found)
                ? new SourceFile(new SourceText(file, ""), ReadOnlyMemory<byte>.Empty, 0)
                : SourceReader.Read(found, new Findings()) ?? throw new MoveRefusedException($"{file} cannot be read.");

    private static MoveRefusedException Unwritable(SourceFile source, int offset, string what) =>
        new($"{source.Text.Path}:{new Place(source.Text, offset).Position.Line}: {what}. Nothing was changed.");
}
