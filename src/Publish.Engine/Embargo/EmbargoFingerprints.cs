using System.Buffers;
using System.Collections.Immutable;
using Publish.Model;

namespace Publish.Engine.Embargo;

/// <summary>
/// Computes the fingerprints of all texts under embargo; leaves out short texts and those that released documents or
/// the interface contain too.
/// </summary>
internal static class EmbargoFingerprints
{
    /// <summary>Fewest letters of a name and of a sentence; a syllable or an ideograph counts as two.</summary>
    private const int LeastName = 14,
        LeastText = 16;

    private const int Window = 32,
        Step = 16;
    private static readonly SearchValues<char> Ends = SearchValues.Create(".!?。！？\n");

    /// <summary>
    /// Fingerprints of names, sentences and windows of 32 letters in documents and variants that are not released.
    /// </summary>
    /// <param name="leftOut">Ids of documents that are missing for their errors.</param>
    /// <param name="known">Public texts, such as the interface and <c>site.yml</c>.</param>
    public static IReadOnlyList<HeldPrint> Of(
        Newsroom newsroom,
        Site site,
        ImmutableArray<string> leftOut,
        IEnumerable<string> known
    )
    {
        var prints = newsroom
            .Documents.Where(document => !leftOut.Contains(document.Id))
            .SelectMany(document => Held(document, site.ById.GetValueOrDefault(document.Id)))
            .Distinct()
            .ToList();
        if (prints.Count == 0)
            return [];
        var search = new FingerprintSearch(prints);
        var common = new HashSet<HeldPrint>();
        var released = site
            .Documents.Concat(newsroom.Documents.Where(document => leftOut.Contains(document.Id)))
            .SelectMany(document =>
                DocumentStrings.Of(document).Concat(document.Variants.SelectMany(DocumentStrings.Of))
            )
            .Select(one => one.Text);
        foreach (var text in released.Concat(known))
            search.Find(TextNormalizer.Of(text), print => common.Add(print));
        return [.. prints.Where(print => !common.Contains(print))];
    }

    private static IEnumerable<HeldPrint> Held(Document document, Document? released)
    {
        var words = document
            .Variants.Where(variant => released?.In(variant.Language) is null)
            .SelectMany(DocumentStrings.Of);
        return (released is null ? words.Concat(DocumentStrings.Of(document)) : words).SelectMany(one =>
            Prints(document.Id, one.Text, one.IsName)
        );
    }

    private static IEnumerable<HeldPrint> Prints(string document, string text, bool isName)
    {
        foreach (var sentence in isName ? [text] : Sentences(text))
        {
            var letters = TextNormalizer.Of(sentence);
            if (letters.Length < FingerprintSearch.AnchorLength || Weight(letters) < (isName ? LeastName : LeastText))
                continue;
            yield return FingerprintSearch.Print(document, letters, isName);
            for (var at = Step; at + Window <= letters.Length; at += Step)
                yield return FingerprintSearch.Print(document, letters.AsSpan(at, Window), isName: false);
        }
    }

    private static IEnumerable<string> Sentences(string text)
    {
        for (var at = 0; at < text.Length; )
        {
            var end = text.AsSpan(at).IndexOfAny(Ends) is >= 0 and var found ? at + found : text.Length;
            yield return text[at..end];
            at = end + 1;
        }
    }

    private static int Weight(char[] letters) => letters.Sum(letter => letter < '\u2E80' ? 1 : 2);
}
