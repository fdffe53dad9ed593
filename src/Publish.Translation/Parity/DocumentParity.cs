using System.Globalization;
using Publish.Engine.Content.Documents;
using Publish.Engine.Diagnostics;
using Publish.Model;
using Publish.Translation.Parity.Facts;
using Publish.Translation.Parity.Structure;
using Publish.Translation.Status;

namespace Publish.Translation.Parity;

/// <summary>
/// Parity of one document: compares each translation with its source and adds the differences to the findings.
/// </summary>
internal sealed class DocumentParity(
    Document document,
    IReadOnlyDictionary<string, VariantText> texts,
    NameBook names,
    Languages languages,
    Findings findings
)
{
    public void Report()
    {
        var source = document.Source;
        if (Outline(source) is not { } outline)
            return;
        foreach (var variant in document.Variants)
            if (variant == source)
                Judge(variant, outline, outline, new Acknowledged(variant.Parity));
            else if (Outline(variant) is { } translation)
                Compare(outline, translation, variant);
    }

    /// <summary>
    /// Skips a text with empty places, which has a diagnostic of its own; of one with half the paragraphs, reports only
    /// that.
    /// </summary>
    private void Compare(Outline source, Outline translation, Variant variant)
    {
        var unfinished = UnfinishedText.Of(
            translation.Source,
            variant.Language,
            source.Source,
            document.SourceLanguage
        );
        if (!unfinished.Empty.IsEmpty)
            return;
        var acknowledged = new Acknowledged(variant.Parity);
        var addresses = new LinkComparison(document, languages, variant.Language);
        var asSource = unfinished.AsSource.Select(paragraph => new ParityDifference(
            ParityKind.Untranslated,
            paragraph.Here,
            "",
            "",
            paragraph.There,
            []
        ));
        var (there, here) = (
            Paragraphs.CountIn(texts[document.Source.File].Tree!),
            Paragraphs.CountIn(texts[variant.File].Tree!)
        );
        var missing = new ParityDifference(
            ParityKind.Paragraphs,
            StartOf(translation),
            StructureComparison.Counted(here, "paragraph"),
            StructureComparison.Counted(there, "paragraph"),
            StartOf(source),
            []
        );
        var isDraft = variant.Draft || document.Draft;
        var isHalf =
            !isDraft && here * 2 <= there && here + 1 < there && !variant.Parity.Contains(ParityKind.Paragraphs.Word);
        var others = isHalf
            ? []
            : new ParityComparison(
                source,
                translation,
                document.SourceLanguage,
                variant.Language,
                addresses,
                names
            ).Run();
        foreach (
            var difference in (here < there && !isDraft ? [missing] : (ParityDifference[])[])
                .Concat(others)
                .Concat(asSource)
        )
            if (!acknowledged.Covers(difference))
                findings.Add(
                    difference.Kind.Rule,
                    new Place(translation.Source, difference.Offset),
                    difference.Here,
                    difference.There,
                    source.LineOf(difference.SourceOffset).ToString(CultureInfo.InvariantCulture),
                    difference.Acknowledgement
                );
        if (!isHalf)
            Judge(variant, source, translation, acknowledged);
    }

    private static int StartOf(Outline outline) => outline.Blocks.Find(outline.HasWords)?.Start ?? 0;

    /// <summary>The outline of a variant; null where it cannot be parsed or its body is empty.</summary>
    private Outline? Outline(Variant variant) =>
        texts.TryGetValue(variant.File, out var text) && !variant.Body.IsEmpty ? OutlineReader.Read(text) : null;

    private void Judge(Variant variant, Outline source, Outline translation, Acknowledged acknowledged)
    {
        foreach (var item in acknowledged.Unneeded)
        {
            var place = new Place(
                translation.Source,
                texts[variant.File].Places.Of($"parity/{variant.Parity.IndexOf(item)}") ?? 0
            );
            if (Acknowledged.IsKnown(item, source, translation) || variant == document.Source)
                findings.Add(AcknowledgementRules.Unneeded, place, item);
            else
                findings.Add(
                    AcknowledgementRules.Unknown,
                    place,
                    item,
                    Spelling.Question(item, ParityKind.Words),
                    string.Join(", ", ParityKind.Words)
                );
        }
    }
}
