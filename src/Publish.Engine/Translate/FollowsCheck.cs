using Publish.Engine.Diagnostics;
using Publish.Engine.Read;
using Publish.Model;

namespace Publish.Engine.Translate;

/// <summary>Tells of translations whose mark is another text's.</summary>
public static class FollowsCheck
{
    public static void Tell(InputFolder input, Newsroom newsroom, Findings findings)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(newsroom);
        ArgumentNullException.ThrowIfNull(findings);
        Parallel.ForEach(newsroom.Documents.Where(document => document.Variants.Any(variant => variant.Follows is not null)), document =>
            Look(document, input, findings.Of(document.Id)));
    }

    private static void Look(Document document, InputFolder input, Findings findings)
    {
        if (Read(document.Source, input) is not { } source)
            return;
        var blob = BlobId.Of(source.Bytes.Span);
        SourceMark? now = null;
        foreach (var variant in document.Variants)
            if (variant.Language != document.SourceLanguage && variant.Follows is { } follows && SourceMark.Parse(follows) is { } mark && mark.Blob != blob
                && mark.IsStrangerTo(now ??= SourceMark.Of(source, document.SourceLanguage))
                && Read(variant, input) is { } text && VariantHead.Of(text.Text).Follows is { } written)
                findings.Add(TranslateRules.StrangeMark, new Place(text.Text, written.Start), document.Source.File);
    }

    private static SourceFile? Read(Variant variant, InputFolder input) =>
        input.Files.TryGetValue(variant.File, out var file) ? SourceReader.Read(file, new Findings()) : null;
}
