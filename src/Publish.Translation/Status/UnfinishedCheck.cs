using System.Globalization;
using Publish.Engine.Content.Documents;
using Publish.Engine.Diagnostics;
using Publish.Model;

namespace Publish.Translation.Status;

/// <summary>
/// Document check that reports texts published without <c>draft</c> that still hold template places or the opening
/// placeholder.
/// </summary>
public sealed class UnfinishedCheck : IDocumentCheck
{
    public Document Look(
        Document document,
        IReadOnlyDictionary<string, VariantText> texts,
        IEnumerable<Party> people,
        Languages languages,
        Findings findings
    )
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(texts);
        if (!document.Draft && !document.Source.Draft)
            foreach (var variant in document.Variants.Where(variant => !variant.Draft && !variant.Body.IsEmpty))
                if (texts.TryGetValue(variant.File, out var text))
                    Look(document, variant, text.File.Text, texts, findings);
        return document;
    }

    private static void Look(
        Document document,
        Variant variant,
        SourceText text,
        IReadOnlyDictionary<string, VariantText> texts,
        Findings findings
    )
    {
        if (UnfinishedText.OpeningOf(text) is { } opening)
            findings.Add(UnfinishedRules.Opening, new Place(text, opening));
        if (variant.Language != document.SourceLanguage && texts.TryGetValue(document.Source.File, out var source))
            Tell(UnfinishedText.Of(text, variant.Language, source.File.Text, document.SourceLanguage), text, findings);
    }

    /// <summary>Adds one diagnostic for each text, at its first empty place.</summary>
    internal static void Tell(UnfinishedText unfinished, SourceText text, Findings findings)
    {
        if (unfinished is { Empty: [var first, ..] empty, Places: var places })
            findings.Add(
                UnfinishedRules.EmptyPlaces,
                new Place(text, first),
                empty.Length.ToString(CultureInfo.InvariantCulture),
                places.ToString(CultureInfo.InvariantCulture)
            );
    }
}
