using System.Collections.Immutable;
using Publish.Engine.Diagnostics;
using Publish.Engine.Input;
using Publish.Translation.Status;

namespace Publish.Translation.Exchange.Return;

/// <summary>A translation with what came back put into it: its blocks, its front matter, its mark.</summary>
internal sealed class NewText(ExchangeDocument here, ExchangeDocument exported, ImmutableArray<UnitWords> words)
{
    /// <summary>Null where the front matter cannot take it.</summary>
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

    /// <summary>Something was missing when it was exported, and nothing is now.</summary>
    private bool IsFinished =>
        words.All(one => one.IsFilled && !one.IsOpen)
        && (
            here.IsNew
            || exported.Translation is null
            || exported.Units.Any(unit => unit.Segments.Any(segment => segment.Target.Length == 0))
        );

    /// <summary>Nobody has marked the translation since the export as saying what a later source says.</summary>
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
