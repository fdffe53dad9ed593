using Publish.Engine.Localization;
using Publish.Model;

namespace Publish.Engine.Views.Parts;

/// <summary>Formats the citation of a document in the reader's language.</summary>
internal static class Citations
{
    /// <param name="url">Canonical address.</param>
    public static Text Of(DatedDocument document, Variant variant, string url, SiteSettings settings, Wording wording)
    {
        var words = wording.Words;
        var author = wording.List([.. DocumentWords.Authors(document, settings).Select(wording.Mark)]);
        var title = Title(wording.Own(variant.Title), wording);
        var date = wording.Own(wording.Day(document.Date.Day)).Unbroken();
        var address = new Text([new Run(url, null, Turns: wording.Language.IsRightToLeft)]);
        if (document is not Letter letter)
            return words.CitedRelease(author, title, date, address);
        if (letter.To.IsEmpty)
            return letter.IsOpen
                ? words.CitedOpenLetterAlone(author, title, date, address)
                : words.CitedLetterAlone(author, title, date, address);
        if (letter.To.All(party => variant.Title.Contains(wording.Name(party.Name).Plain, StringComparison.Ordinal)))
            return words.CitedByTitle(author, title, date, address);
        var addressee = AddresseeWords.Named(letter.To, wording);
        return letter.IsOpen
            ? words.CitedOpenLetter(author, title, addressee, date, address)
            : words.CitedLetter(author, title, addressee, date, address);
    }

    /// <summary>
    /// The title in quotation marks; in English a comma moves inside the inner marks that it ends with.
    /// </summary>
    private static Text Title(Text title, Wording wording)
    {
        var cited = wording.Words.CitedTitle(
            Nested(title, wording.Words.CitedTitle(Text.Empty).Plain, wording.Language)
        );
        return title.Plain.EndsWith('”') && cited.Runs is [.., var last, { Value: ",”" } end]
            ? new Text([.. cited.Runs[..^2], last with { Value = last.Value[..^1] }, end with { Value = ",’”" }])
            : cited;
    }

    /// <summary>The title with its own quotation marks changed to nested ones.</summary>
    private static Text Nested(Text title, string around, Language language) =>
        around.FirstOrDefault() switch
        {
            '“' => Exchanged(title, "“”‘’", "‘’“”"),
            '「' => Exchanged(title, "「」", language.IsKorean ? "〈〉" : "『』"),
            '《' => Exchanged(title, "《》〈〉", "〈〉《》"),
            '〈' => Exchanged(title, "〈〉", "《》"),
            '«' => Exchanged(title, "«»", "‹›"),
            _ => title,
        };

    private static Text Exchanged(Text title, string own, string nested)
    {
        var open = 0;
        return new Text([
            .. title.Runs.Select(run => run with { Value = string.Create(run.Value.Length, run.Value, Exchange) }),
        ]);

        void Exchange(Span<char> made, string words)
        {
            for (var at = 0; at < words.Length; at++)
            {
                open += words[at] == '‘' ? 1 : 0;
                var isApostrophe =
                    words[at] == '’' && (open == 0 || at + 1 < words.Length && char.IsLetter(words[at + 1]));
                open -= words[at] == '’' && !isApostrophe ? 1 : 0;
                made[at] =
                    !isApostrophe && own.IndexOf(words[at], StringComparison.Ordinal) is >= 0 and var place
                        ? nested[place]
                        : words[at];
            }
        }
    }
}
