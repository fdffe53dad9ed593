using System.Collections.Immutable;
using Publish.Engine.Diagnostics;
using Publish.Translation.Exchange.Segments;
using Publish.Translation.Status;

namespace Publish.Translation.Exchange.Return;

/// <summary>
/// Three-way merge of returned units into the site's translation; words changed since the export are a diagnostic, and
/// are never overwritten unless asked.
/// </summary>
/// <param name="name">Path of the file that came back, for the diagnostic.</param>
internal sealed class Merge(ExchangeDocument here, bool spaced, bool replace, string name, Findings findings)
{
    /// <summary>The changes to write, in the order of the units.</summary>
    public ImmutableArray<Change> Of(IEnumerable<UnitWords> returned)
    {
        var changes = ImmutableArray.CreateBuilder<Change>();
        foreach (var one in returned)
        {
            var ours = here.UnitOf(one.Unit.Id)!;
            var isForm = one.Unit.Segments.IsEmpty && one.Unit.Target is null && ours.Target is null && here.IsNew;
            if (!one.IsTouched && !isForm)
                continue;
            var text = UnitWriter.Write(one.Unit, one.Words, spaced);
            var (said, then) = (ours.Target?.Raw ?? "", one.Unit.Target?.Raw ?? "");
            if (Fingerprint.Folded("|" + said) == Fingerprint.Folded("|" + text))
                continue;
            if (replace || Fingerprint.Folded("|" + said) == Fingerprint.Folded("|" + then) || HoldsAll(ours, text))
                changes.Add(new(ours, text, one));
            else
                findings.Add(
                    ReturnedRules.WordsDiffer,
                    new Place(here.Translation!.Text, ours.Key is null ? ours.Target!.Start : KeyAt(ours.Key)),
                    name
                );
        }
        return changes.ToImmutable();
    }

    /// <summary>
    /// Whether every sentence of the site's text is in the new text too, in order, so that none would be lost.
    /// </summary>
    private static bool HoldsAll(Unit ours, string text)
    {
        if (ours.Target is not { } target)
            return true;
        var (folded, at) = (Fingerprint.Folded("|" + text), 0);
        foreach (var (from, to, _) in target.Leaves())
        foreach (var sentence in SentenceSplitter.Of(target, from, to))
        {
            var words = Fingerprint.Folded("|" + target.RawOf(sentence.From, sentence.To))[1..];
            at = folded.IndexOf(words, at, StringComparison.Ordinal);
            if (at < 0)
                return false;
            at += words.Length;
        }
        return true;
    }

    private int KeyAt(string key) => FrontWords.PlaceOf(here.Translation!.Text, key);
}

/// <summary>A unit of the site's translation that gets another text.</summary>
/// <param name="Unit">As it stands in the site.</param>
/// <param name="Text">The new text.</param>
internal sealed record Change(Unit Unit, string Text, UnitWords Words);
