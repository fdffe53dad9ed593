using System.Collections.Immutable;
using Publish.Engine.Content.Documents;
using Publish.Engine.Diagnostics;
using Publish.Engine.Yaml;
using Publish.Model;

namespace Publish.Translation.Status;

/// <summary>
/// The unfinished parts of a translation: empty template places, and paragraphs identical to the source.
/// </summary>
/// <param name="Places">The number of places: keys of the source's front matter that hold words, and numbered comments
/// of the template.</param>
/// <param name="Empty">Offsets of the places without words, in order.</param>
/// <param name="AsSource">Offsets, in the translation and in the source, of identical paragraphs of prose.</param>
internal sealed record UnfinishedText(
    int Places,
    ImmutableArray<int> Empty,
    ImmutableArray<(int Here, int There)> AsSource
)
{
    /// <summary>
    /// Least number of lower-case words, or of letters in scripts without case, from which a paragraph counts as prose.
    /// </summary>
    private const int LeastWords = 4,
        LeastLetters = 10;

    public static UnfinishedText Of(
        SourceText translation,
        Language language,
        SourceText source,
        Language sourceLanguage
    )
    {
        ArgumentNullException.ThrowIfNull(translation);
        ArgumentNullException.ThrowIfNull(source);
        var (keys, empty) = Keys(translation, source);
        var known = IsSameTongue(language, sourceLanguage)
            ? []
            : Prose(source)
                .DistinctBy(paragraph => paragraph.Text)
                .ToDictionary(paragraph => paragraph.Text, paragraph => paragraph.Start);
        var (places, asSource) = (keys, ImmutableArray.CreateBuilder<(int, int)>());
        (int Start, string Said)? open = null;
        foreach (var paragraph in Paragraphs(translation))
        {
            if (paragraph.Place is { } said)
            {
                places++;
                Close();
                open = (paragraph.Start, said);
            }
            else if (!paragraph.IsComment)
            {
                if (open is { Said: var asked } && !paragraph.Fills(asked))
                    Close();
                open = null;
            }
            if (known.TryGetValue(paragraph.Text, out var there))
                asSource.Add((paragraph.Start, there));
        }
        Close();
        return new(places, empty.ToImmutable(), asSource.ToImmutable());

        void Close()
        {
            if (open is { Start: var place })
                empty.Add(place);
        }
    }

    /// <summary>The offset of the opening placeholder of a new document; null where there is none.</summary>
    public static int? OpeningOf(SourceText text) =>
        Paragraphs(text)
            .Where(paragraph => OpeningText.Is(paragraph.Text))
            .Select(paragraph => (int?)paragraph.Start)
            .FirstOrDefault();

    private static IEnumerable<BodyParagraph> Paragraphs(SourceText text) =>
        BodyParagraph.AllOf(text.Text, FrontMatterBounds.Of(text.Text)?.Body ?? 0);

    private static (int Count, ImmutableArray<int>.Builder Empty) Keys(SourceText translation, SourceText source)
    {
        var empty = ImmutableArray.CreateBuilder<int>();
        if (
            FrontMatterBounds.Of(source.Text) is not var (from, to, _)
            || FrontMatterBounds.Of(translation.Text) is not var (start, end, _)
        )
            return (0, empty);
        var map = YamlReader.Read(translation, start, end, new Findings(), out _) as YamlMapping;
        var count = 0;
        foreach (var (key, _) in SourceBlocks.Words(source, from, to))
        {
            count++;
            foreach (var entry in map?.Entries ?? [])
                if (entry.Key.Value == key && entry.Value is YamlScalar { IsNothing: true })
                    empty.Add(entry.Key.Start);
        }
        empty.Sort();
        return (count, empty);
    }

    /// <summary>
    /// Whether two languages share the primary subtag, as zh-Hans and zh-Hant do, whose sentences may be identical.
    /// </summary>
    private static bool IsSameTongue(Language one, Language other) => one.Tag.Split('-')[0] == other.Tag.Split('-')[0];

    /// <summary>The paragraphs of prose: no footnotes, no code, no short headings or names.</summary>
    private static IEnumerable<BodyParagraph> Prose(SourceText source) =>
        Paragraphs(source)
            .Where(paragraph =>
                !paragraph.Text.StartsWith("[^", StringComparison.Ordinal)
                && paragraph.Text is not (['`', '`', '`', ..] or ['~', '~', '~', ..])
                && IsProse(paragraph.Text)
            );

    private static bool IsProse(string text)
    {
        var (words, letters, before) = (0, 0, ' ');
        foreach (var letter in text)
        {
            if (char.IsLower(letter) && char.IsWhiteSpace(before))
                words++;
            else if (char.GetUnicodeCategory(letter) == System.Globalization.UnicodeCategory.OtherLetter)
                letters++;
            before = letter;
        }
        return words >= LeastWords || letters >= LeastLetters;
    }
}
