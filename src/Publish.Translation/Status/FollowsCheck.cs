using Publish.Engine.Content.Documents;
using Publish.Engine.Diagnostics;
using Publish.Model;

namespace Publish.Translation.Status;

/// <summary>
/// Document check that sets the translation state of each variant; warns of a source mark that matches no block of the
/// source.
/// </summary>
public sealed class FollowsCheck : IDocumentCheck
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
        if (!texts.TryGetValue(document.Source.File, out var text))
            return document;
        MarkedSource? source = null;
        return document with { Variants = [.. document.Variants.Select(Seen)] };

        Variant Seen(Variant variant)
        {
            if (variant.Language == document.SourceLanguage)
                return variant with { Standing = TranslationState.Source };
            if (variant.Follows is null || SourceMark.Parse(variant.Follows) is not { } mark)
                return variant;
            var (state, blocks, isStranger) = (source ??= new(text.File, document.SourceLanguage)).Judge(mark);
            if (isStranger && texts[variant.File].File.Text is var its && VariantHead.Of(its).Follows is { } written)
                findings.Add(TranslateRules.StrangeMark, new Place(its, written.Start), text.File.Text.Path);
            return variant with { Standing = state, ChangedSince = blocks };
        }
    }
}
