using Publish.Engine.Diagnostics;
using Publish.Engine.Parse;
using Publish.Engine.Read;
using Publish.Model;

namespace Publish.Engine.Translate;

/// <summary>Sees of each translation where it stands beside its source, and tells where its mark is another text's.</summary>
public sealed class FollowsCheck : IDocumentCheck
{
    public Document Look(Document document, IReadOnlyDictionary<string, SourceFile> files, IEnumerable<Party> people, Languages languages, Findings findings)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(files);
        if (!files.TryGetValue(document.Source.File, out var file))
            return document;
        MarkedSource? source = null;
        return document with { Variants = [.. document.Variants.Select(Seen)] };

        Variant Seen(Variant variant)
        {
            if (variant.Language == document.SourceLanguage)
                return variant with { Standing = TranslationState.Source };
            if (variant.Follows is null || SourceMark.Parse(variant.Follows) is not { } mark)
                return variant;
            var (state, blocks, isStranger) = (source ??= new(file, document.SourceLanguage)).Judge(mark);
            if (isStranger && VariantHead.Of(files[variant.File].Text).Follows is { } written)
                findings.Add(TranslateRules.StrangeMark, new Place(files[variant.File].Text, written.Start), file.Text.Path);
            return variant with { Standing = state, ChangedSince = blocks };
        }
    }
}
