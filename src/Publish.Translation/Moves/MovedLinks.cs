using System.Collections.Immutable;
using Publish.Engine.Content.Documents;
using Publish.Model;

namespace Publish.Translation.Moves;

/// <summary>Rewrites every link to a document that moves: ids, site paths and absolute addresses.</summary>
internal sealed class MovedLinks(Newsroom newsroom, MoveEdits edits)
{
    private readonly SortedSet<string> mended = new(StringComparer.Ordinal);

    /// <summary>The files in which links were rewritten.</summary>
    public ImmutableArray<string> Mended => [.. mended];

    /// <summary>Rewrites the values and links that name the document by its id.</summary>
    public void MendIds(string old, string now)
    {
        foreach (var (by, offset) in newsroom.Places.Naming(old))
        {
            var source = edits.Source(by);
            edits.Add(
                source,
                WrittenLink.Id(source.Text.Text, offset, old, now)
                    ?? throw MoveEdits.Unwritable(source, offset, $"write {now} there")
            );
            mended.Add(by);
        }
    }

    /// <summary>
    /// Rewrites links that are site paths to the document or its files; without it an alias would redirect them.
    /// </summary>
    /// <param name="texts">Old and new address of each variant.</param>
    /// <param name="files">Old and new path of the document's files.</param>
    public void MendPaths(ImmutableArray<(string Old, string Now)> texts, (string Old, string Now) files)
    {
        ImmutableArray<(string Old, string Now)> paths = [.. texts, files];
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
                    Mend("site.yml", offset, [files]);
    }

    /// <summary>Rewrites absolute addresses, which begin with the site's base address.</summary>
    private void MendWhole(string file, ImmutableArray<(string Old, string Now)> paths)
    {
        var (text, host) = (edits.Source(file).Text.Text, newsroom.Settings.Url);
        for (
            var at = text.IndexOf(host + "/", StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf(host + "/", at + 1, StringComparison.Ordinal)
        )
            Mend(file, at + host.Length, paths);
    }

    private void Mend(string file, int offset, ImmutableArray<(string Old, string Now)> paths)
    {
        var source = edits.Source(file);
        if (
            paths
                .Where(path => path.Old != path.Now)
                .Select(path => WrittenLink.Path(source.Text.Text, offset, path.Old, path.Now))
                .FirstOrDefault(found => found is not null) is
            { } edit
        )
        {
            edits.Add(source, edit);
            mended.Add(file);
        }
    }
}
