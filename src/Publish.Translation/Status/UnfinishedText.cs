using System.Collections.Immutable;
using Publish.Engine.Content.Documents;
using Publish.Engine.Diagnostics;
using Publish.Engine.Yaml;
using Publish.Model;

namespace Publish.Translation.Status;

/// <summary>What of a translation is still to be written.</summary>
/// <param name="Places">Keys of words that the source has, and numbered places that the translation was begun
/// with.</param>
/// <param name="Empty">Where those stand in the file that have no words yet, in order.</param>
/// <param name="AsSource">Where paragraphs of prose stand in the file, and in the source's, that say the same word for
/// word.</param>
internal sealed record UnfinishedText(
    int Places,
    ImmutableArray<int> Empty,
    ImmutableArray<(int Here, int There)> AsSource
)
{
    /// <summary>
    /// Words in small letters, or else letters, from which on a paragraph is prose and no list of names.
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

    /// <summary>Where the placeholder of a new document stands in the file; null where it is gone.</summary>
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

    /// <summary>The two forms of Chinese may well say a sentence in the same characters.</summary>
    private static bool IsSameTongue(Language one, Language other) => one.Tag.Split('-')[0] == other.Tag.Split('-')[0];

    /// <summary>Without notes, which cite, and without code, headings of names, pictures and links.</summary>
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
