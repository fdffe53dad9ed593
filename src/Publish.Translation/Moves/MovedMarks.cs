using Publish.Engine.Diagnostics;
using Publish.Engine.Input;
using Publish.Model;
using Publish.Translation.Status;

namespace Publish.Translation.Moves;

/// <summary>
/// Renews the source marks (<c>follows</c>) of translations whose source a move changes: a rewritten link counts as no
/// change.
/// </summary>
internal static class MovedMarks
{
    /// <param name="files">The files that the move changes; translations with a renewed mark are added.</param>
    public static void Renew(Newsroom newsroom, MoveEdits edits, Dictionary<string, byte[]> files)
    {
        foreach (var document in newsroom.Documents.Where(document => files.ContainsKey(document.Source.File)))
        {
            var source = edits.Source(document.Source.File);
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
                        : edits.Source(variant.File);
                    files[variant.File] = FollowsLine.With(written, renewed)
                        ?? throw MoveEdits.Unwritable(
                            written,
                            0,
                            "its mark cannot be renewed; run publish follow afterwards"
                        );
                }
        }
    }

    private static SourceMark Renewed(SourceMark mark, SourceMark before, SourceMark now)
    {
        if (mark.Fingerprints.IsEmpty)
            return mark.Blob == before.Blob ? mark with { Blob = now.Blob } : mark;
        if (mark.HasBlocksOf(now))
            return mark;
        return mark.HasBlocksOf(before) ? now : Editorial.Renew(mark, before.Fingerprints, now);
    }
}
