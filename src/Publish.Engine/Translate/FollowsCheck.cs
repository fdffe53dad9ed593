using Publish.Engine.Diagnostics;
using Publish.Engine.Read;
using Publish.Model;

namespace Publish.Engine.Translate;

/// <summary>Sees of each translation whether its source has changed since, and tells where its mark is another text's.</summary>
public static class FollowsCheck
{
    /// <summary>The newsroom with the translations that are behind known as such.</summary>
    public static Newsroom Read(InputFolder input, Newsroom newsroom, Findings findings)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(newsroom);
        ArgumentNullException.ThrowIfNull(findings);
        var documents = newsroom.Documents.ToArray();
        Parallel.For(0, documents.Length, index => documents[index] = Look(documents[index], input, findings.Of(documents[index].Id)));
        return newsroom with { Documents = [.. documents] };
    }

    private static Document Look(Document document, InputFolder input, Findings findings)
    {
        if (document.Variants.All(variant => variant.Follows is null) || Read(document.Source, input) is not { } source)
            return document;
        var blob = BlobId.Of(source.Bytes.Span);
        var now = new Lazy<SourceMark>(() => SourceMark.Of(source, document.SourceLanguage));
        return document with { Variants = [.. document.Variants.Select(Seen)] };

        Variant Seen(Variant variant)
        {
            if (variant.Language == document.SourceLanguage || variant.Follows is null || SourceMark.Parse(variant.Follows) is not { } mark || mark.Blob == blob)
                return variant;
            if (mark.IsStrangerTo(now.Value) && Read(variant, input) is { } text && VariantHead.Of(text.Text).Follows is { } written)
                findings.Add(TranslateRules.StrangeMark, new Place(text.Text, written.Start), document.Source.File);
            return variant with { IsBehind = !mark.ChangedIn(now.Value).IsEmpty };
        }
    }

    private static SourceFile? Read(Variant variant, InputFolder input) =>
        input.Files.TryGetValue(variant.File, out var file) ? SourceReader.Read(file, new Findings()) : null;
}
