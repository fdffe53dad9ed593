using System.Collections.Immutable;
using Publish.Engine.Diagnostics;
using Publish.Engine.Input;
using Publish.Translation.Status;

namespace Publish.Translation.Exchange.Return;

/// <summary>
/// Applies an import to a translation: its blocks, its front matter, its <c>draft</c> line and its source mark.
/// </summary>
internal sealed class NewText(ExchangeDocument here, ExchangeDocument exported, ImmutableArray<UnitWords> words)
{
    /// <summary>The new file; null where the front matter cannot take a value or the mark.</summary>
    public SourceFile? With(ImmutableArray<Change> changes)
    {
        var file = here.Translation!;
        var head = VariantHead.Of(file.Text);
        var mark = head.Follows is { } follows ? SourceMark.Parse(follows.Value.Trim()) : null;
        var text = new SourceText(
            file.Text.Path,
            BodySplice.With(here, changes, mark is null || mark.HasBlocksOf(exported.Mark))
        );
        foreach (var change in changes.Where(change => change.Unit.Key is not null))
        {
            if (FrontWords.With(text, change.Unit.Key!, change.Text) is not { } with)
                return null;
            text = text with { Text = with };
        }
        if (head.IsDraft && IsFinished)
            text = text with { Text = FrontWords.WithoutDraft(text) };
        var bytes = Bytes(file, text.Text);
        var follow = IsMarkOfExport(mark) ? NewMark.Of(mark, exported.Mark, Open()) : mark;
        if (follow is not null && follow.ToString() != mark?.ToString())
        {
            if (FollowsLine.With(EmbeddedTexts.File(file.Text.Path, bytes), follow) is not { } marked)
                return null;
            bytes = marked;
        }
        return EmbeddedTexts.File(file.Text.Path, bytes);
    }

    /// <summary>Whether every segment is filled and done now, and some were not when the file was exported.</summary>
    private bool IsFinished =>
        words.All(one => one.IsFilled && !one.IsOpen)
        && (
            here.IsNew
            || exported.Translation is null
            || exported.Units.Any(unit => unit.Segments.Any(segment => segment.Target.Length == 0))
        );

    /// <summary>
    /// Whether the mark is still the exported one: nobody marked the translation for a later source since.
    /// </summary>
    private bool IsMarkOfExport(SourceMark? mark)
    {
        if (here.IsNew || exported.Translation is null || mark is null)
            return true;
        var then = VariantHead.Of(exported.Translation.Text).Follows is { } follows
            ? SourceMark.Parse(follows.Value.Trim())
            : null;
        return mark.Blob == then?.Blob || mark.Blob == exported.Mark.Blob
            ? mark.Fingerprints.All(block =>
                exported.Mark.Fingerprints.Contains(block) || then is not null && then.Fingerprints.Contains(block)
            )
            : then is null && mark.Fingerprints.IsEmpty;
    }

    private HashSet<int> Open() => [.. words.Where(one => one.IsOpen || !one.IsFilled).Select(one => one.Unit.Number)];

    private static byte[] Bytes(SourceFile file, string text) =>
        text == file.Text.Text ? file.Bytes.ToArray() : file.With(text);
}
