using System.Collections.Immutable;
using System.Globalization;

namespace Publish.Import.Tests.Corpus;

/// <summary>
/// Writes the text of a document: paragraphs of sentences from the bank, and what stands between them.
/// </summary>
internal sealed class BodyAuthor(Random random, Facts facts, string language, int number)
{
    private readonly List<TrueBlock> _blocks = [];

    private readonly List<string> _notes = [];

    private readonly string _gap = language.StartsWith("zh", StringComparison.Ordinal) ? "" : " ";

    private readonly Dictionary<string, Queue<Phrase>> _left = [];

    public (ImmutableArray<TrueBlock> Blocks, ImmutableArray<string> Notes) Write(
        OldKind kind,
        int paragraphs,
        int notes
    )
    {
        var extras = random.Some(["list", "table", "quote", "figure"], random.Next(0, paragraphs > 6 ? 4 : 2)).ToList();
        var perParagraph = (notes + paragraphs - 1) / paragraphs;
        for (var at = 0; at < paragraphs; at++)
        {
            if (at > 1 && at % 4 == 2)
                _blocks.Add(new(TrueBlockKind.Heading, [Say(Bank.Ours["headings"][(at / 4) + (number % 3)])]));
            var calls = Math.Min(perParagraph, notes - _notes.Count);
            _blocks.Add(new(TrueBlockKind.Paragraph, [Paragraph(Kind(kind, at, paragraphs), calls, at == 1)]));
            if (at > 0 && extras.Count > 0)
            {
                Extra(extras[0], kind);
                extras.RemoveAt(0);
            }
        }

        if (kind == OldKind.PressRelease && random.Once(2))
        {
            _blocks.Add(new(TrueBlockKind.Heading, [Bank.Ours.Word("notes-to-editors").In(language)]));
            _blocks.Add(new(TrueBlockKind.List, [Sentence("fact"), Sentence("fact")]));
        }

        return ([.. _blocks], [.. _notes]);
    }

    private static string Kind(OldKind kind, int at, int of) =>
        kind switch
        {
            OldKind.PressRelease => at < 4 ? "news" : "fact",
            OldKind.Page => at == 0 ? "open" : "fact",
            _ when at == 0 => "open",
            _ when at == of - 1 => "close",
            _ when at > of / 2 => "ask",
            _ => at % 3 == 1 ? "law" : "fact",
        };

    private string Paragraph(string kind, int calls, bool withLink)
    {
        var words = new List<string>();
        for (var sentences = random.Next(1, kind is "fact" or "open" ? 5 : 3); sentences > 0; sentences--)
            words.Add(Sentence(words.Count > 0 && kind is "open" or "ask" or "close" ? "fact" : kind));
        if (withLink)
            words.Add(Say(Bank.Ours.Word("see")).Replace("{link}", Link(), StringComparison.Ordinal));
        for (var at = 0; at < calls; at++)
        {
            _notes.Add(Say(random.Of(Bank.Ours["notes"])));
            words[at % words.Count] += $"<note n=\"{_notes.Count.ToString(CultureInfo.InvariantCulture)}\"></note>";
        }

        // Notes are numbered as they are called: with more than one a sentence they are put in order again.
        return InOrder(string.Join(_gap, words), _notes.Count - calls + 1);
    }

    private static string InOrder(string words, int first)
    {
        var parts = words.Split("<note n=\"");
        for (var at = 1; at < parts.Length; at++)
            parts[at] =
                (first + at - 1).ToString(CultureInfo.InvariantCulture)
                + parts[at][parts[at].IndexOf('"', StringComparison.Ordinal)..];
        return string.Join("<note n=\"", parts);
    }

    private string Link()
    {
        string Words(string key) => Bank.Ours.Word(key).In(language);
        return random.Next(3) switch
        {
            0 when number > 0 => $"<a href=\"doc:{random.Next(number)}\">{Words("link-letter")}</a>",
            1 => $"<a href=\"file:crew-{number}.pdf\">{Words("link-pdf")}</a>",
            _ =>
                $"<a href=\"https://reports.example/{random.Next(100, 999)}?lang={language}&amp;full=1\">{Words("link-report")}</a>",
        };
    }

    private void Extra(string extra, OldKind kind)
    {
        string Word(string key) => Say(Bank.Ours.Word(key));
        var asking = kind == OldKind.Letter ? "ask" : "fact";
        _blocks.Add(
            extra switch
            {
                "list" => new(
                    random.Once(2) ? TrueBlockKind.List : TrueBlockKind.Numbered,
                    [Sentence(asking), Sentence(asking), Sentence(asking)]
                ),
                "quote" => new(TrueBlockKind.Quote, [Sentence("law"), Sentence("fact")]),
                "figure" => new(TrueBlockKind.Figure, [$"quay-{number}.jpg", Word("alt"), Word("caption")]),
                _ => new(TrueBlockKind.Table, [$"{Word("ship")}\t{Word("port")}\t{Word("crew")}", Row(), Row(), Row()]),
            }
        );
    }

    private string Row() =>
        $"{random.Of(Bank.Ours["ships"]).In(language)}\t{random.Of(Bank.Ours["ports"]).In(language)}\t{random.Next(5, 40)}";

    private string Say(Phrase phrase) => facts.Say(phrase)(language);

    /// <summary>A sentence that has not been used; when all have, they begin again.</summary>
    private string Sentence(string kind)
    {
        if (!_left.TryGetValue(kind, out var left) || left.Count == 0)
        {
            Phrase[] all = [.. Bank.Ours.Sentences(kind)];
            random.Shuffle(all);
            _left[kind] = left = new(all);
        }

        return Say(left.Dequeue());
    }
}
