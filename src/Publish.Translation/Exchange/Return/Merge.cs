using System.Collections.Immutable;
using Publish.Engine.Diagnostics;
using Publish.Translation.Exchange.Segments;
using Publish.Translation.Status;

namespace Publish.Translation.Exchange.Return;

/// <summary>
/// Decides for each unit whether what came back takes the place of what stands in the site: never over words that
/// somebody has changed meanwhile.
/// </summary>
/// <param name="name">Of the file that came back, for whoever must decide.</param>
internal sealed class Merge(ExchangeDocument here, bool spaced, bool replace, string name, Findings findings)
{
    /// <summary>What is to be written, in the order of the units.</summary>
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

    /// <summary>Every sentence that stands here is in the new text too, so that none would be lost.</summary>
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

/// <summary>A unit of the site's text that is to say something else.</summary>
/// <param name="Unit">As it stands there.</param>
/// <param name="Text">As it is to stand.</param>
internal sealed record Change(Unit Unit, string Text, UnitWords Words);
