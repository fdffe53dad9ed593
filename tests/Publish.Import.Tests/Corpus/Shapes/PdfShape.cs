using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Publish.Import.Tests.Corpus.Shapes;

/// <summary>
/// Letters as text that was taken from PDF files: the paper's head, lines of a width, and notes at the foot of each
/// page.
/// </summary>
internal sealed partial class PdfShape : Shape
{
    private const int LinesOnPage = 44;

    public override string Name => "pdf";

    public override IEnumerable<Printed> Print(ImmutableArray<TrueText> texts) =>
        base.Print(texts)
            .Where(printed =>
                printed.Expected is { Kind: OldKind.Letter, Number: < 28 }
                && printed.Expected.Language != "zh-Hant"
                && printed.Expected.Number % 4 is 1 or 3
                && printed.Expected.Number % 5 != 0
            )
            .Select(printed => printed with { Links = [] });

    protected override string Address(TrueText text) => "/" + text.Slug;

    protected override string FileAddress(string file) => file;

    protected override string Call(TrueText text, string note) => $"\u0002{note}\u0003";

    protected override Printed Page(TrueText text, Func<int, string, TrueText> other)
    {
        var pages = new List<List<string>> { new() };
        var pending = new List<string>();
        void Turn()
        {
            if (pending.Count > 0)
                pages[^1].AddRange(["", "", .. pending]);
            pending.Clear();
            pages.Add([]);
        }

        if (text.HasLetterhead)
            pages[0].AddRange([.. Letterhead.Lines(text.Language), "", .. Staff(text.Language), ""]);
        foreach (var block in Blocks(text))
        foreach (var line in Laid(block, text))
        {
            var notes = Mark()
                .Matches(line)
                .Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture))
                .ToArray();
            if (pages[^1].Count + pending.Count + (notes.Length * 2) > LinesOnPage)
                Turn();
            pages[^1].Add(Mark().Replace(line, "$1"));
            foreach (var note in notes)
                pending.AddRange(Wrapped($"{note} {Plain(text.Notes[note - 1])}", text.Language));
        }

        Turn();
        var written = string.Concat(
            pages
                .Where(page => page.Count > 0)
                .Select((page, at) => string.Join('\n', page) + $"\n\n{new string(' ', 40)}{at + 1}\n\f")
        );
        return new(
            $"{text.Language}-{text.Slug}.txt",
            Encoding.UTF8.GetBytes(written),
            text with
            {
                Title = "",
                Subtitle = null,
                Topics = [],
                Countries = [],
                Related = [],
                Attachments = [],
                Body = [.. Body(text)],
            },
            []
        )
        {
            ShowsLetterhead = true,
        };
    }

    /// <summary>Text has no pictures.</summary>
    private static IEnumerable<TrueBlock> Body(TrueText text) =>
        text.Body.Where(block => block.Kind is not TrueBlockKind.Figure and not TrueBlockKind.Table);

    private static IEnumerable<TrueBlock> Blocks(TrueText text) =>
        Sheet.Of(text with { Body = [.. Body(text)] }, withDate: true, withLetterhead: false);

    private static IEnumerable<string> Laid(TrueBlock block, TrueText text)
    {
        var lines = block.Kind switch
        {
            TrueBlockKind.List => block.Items.SelectMany(item => Hung("• ", Marked(item), text.Language)),
            TrueBlockKind.Numbered => block.Items.SelectMany(
                (item, at) => Hung($"{at + 1}. ", Marked(item), text.Language)
            ),
            TrueBlockKind.Quote => block.Items.SelectMany(item =>
                Wrapped(Marked(item), text.Language).Select(line => "      " + line)
            ),
            _ => block.Items.SelectMany(item => Wrapped(Marked(item), text.Language)),
        };
        return lines.Append("");
    }

    private static IEnumerable<string> Hung(string mark, string words, string language) =>
        Wrapped(words, language).Select((line, at) => (at == 0 ? "   " + mark : "     ") + line);

    private static string Marked(string html) => Plain(Note().Replace(html, "\u0002$1\u0003"));

    private static string Plain(string html) => WebUtility.HtmlDecode(Tag().Replace(html, ""));

    private static IEnumerable<string> Wrapped(string words, string language)
    {
        var width =
            language == "en" ? 88
            : language == "ko" ? 46
            : 40;
        var line = new StringBuilder();
        foreach (
            var piece in language.StartsWith("zh", StringComparison.Ordinal)
                ? Pieces().Matches(words).Select(match => match.Value)
                : words.Split(' ').Select((word, at) => at == 0 ? word : " " + word)
        )
        {
            if (line.Length + piece.Length > width && line.Length > 0 && !Closing().IsMatch(piece))
            {
                yield return line.ToString();
                line.Clear();
            }

            line.Append(line.Length == 0 ? piece.TrimStart() : piece);
        }

        if (line.Length > 0)
            yield return line.ToString();
    }

    private static IEnumerable<string> Staff(string language) =>
        Bank.Ours["signatories"]
            .Select(phrase => phrase.Fields(language))
            .Select(fields => $"{fields[0]}, {fields[1]}");

    [GeneratedRegex("\u0002(\\d+)\u0003")]
    private static partial Regex Mark();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();

    [GeneratedRegex("[\\x21-\\x7e]+ ?|[\u0002\u0003]\\d*|\\P{IsBasicLatin}| ")]
    private static partial Regex Pieces();

    [GeneratedRegex("^[\u0002\u0003，。：；！？、”’）》」]")]
    private static partial Regex Closing();
}
