using System.Collections.Immutable;
using Publish.Engine.Linking;
using Publish.Engine.Localization;
using Publish.Engine.Views.Parts;
using Publish.Model;

namespace Publish.Engine.Views;

/// <summary>Makes the views of translations side by side with their source.</summary>
public sealed class ComparisonViews
{
    private readonly Site site;
    private readonly Wordings wordings;
    private readonly Addresses addresses;
    private readonly FrameViews frames;
    private readonly ShellViews shells;
    private readonly BodyViews bodies;

    internal ComparisonViews(
        Site site,
        Wordings wordings,
        Addresses addresses,
        FrameViews frames,
        ShellViews shells,
        string pictureSizes
    )
    {
        (this.site, this.wordings, this.addresses, this.frames, this.shells) = (
            site,
            wordings,
            addresses,
            frames,
            shells
        );
        bodies = new BodyViews(site, addresses, pictureSizes);
    }

    /// <summary>
    /// Whether a variant is a translation with a text, as its source has; some are an attached file alone.
    /// </summary>
    public bool Has(Document document, Variant variant)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(variant);
        return site.Settings.Compare
            && variant.Language != document.SourceLanguage
            && !variant.Body.IsEmpty
            && !document.Source.Body.IsEmpty;
    }

    public ComparisonView Of(Document document, Variant variant)
    {
        var wording = wordings[variant.Language];
        var path = addresses.Of(document, variant);
        var (here, beside) = (
            new BodyPlace(document, variant, variant.Language),
            new BodyPlace(document, document.Source, variant.Language)
        );
        var text = BlockPairs.Of(variant.Body.Blocks, document.Source.Body.Blocks);
        var toEditors = BlockPairs.Of(variant.Body.NotesToEditors, document.Source.Body.NotesToEditors);
        return new ComparisonView
        {
            Language = variant.Language,
            Head = frames.Head(
                Text.Own(wording.Words.TitleOnSite(SuperscriptText.Plain(variant.Title), wording.Words.Compare)),
                wording
            ) with
            {
                Canonical = frames.Absolute(path),
                NoIndex = true,
            },
            Shell = shells.In(variant.Language),
            LanguageMenu = frames.MenuOf(document, variant),
            Section =
                document is DatedDocument
                    ? addresses.In(variant.Language, SharedPath.Kind(document.Kind())).Href
                    : path.Href,
            Name = Text.Own(wording.Words.Compare),
            Title = wording.Own(variant.Title),
            Off = new Model.Link(
                wording.Words.CompareOff(Text.Own(wording.WrittenName(document.SourceLanguage))),
                path.Href
            ),
            Translation = Side(document, variant, here),
            Source = Side(document, document.Source, beside),
            Body = [.. text.Select((pair, index) => Pair(pair, isFirst: index == 0))],
            NotesToEditors = [.. toEditors.Select(pair => Pair(pair, isFirst: false))],
            IsAlike = text.Concat(toEditors).All(pair => pair.IsOne),
        };

        PairView Pair(BlockPair pair, bool isFirst) =>
            new(
                Html(pair.Translation, document, variant, here, isFirst),
                Html(pair.Source, document, document.Source, beside, isFirst)
            );
    }

    /// <summary>Link to the side-by-side page; null where there is none.</summary>
    internal Model.Link? LinkTo(Document document, Variant variant) =>
        !Has(document, variant)
            ? null
            : new Model.Link(
                wordings[variant.Language]
                    .Words.CompareWith(Text.Own(wordings[variant.Language].WrittenName(document.SourceLanguage))),
                addresses.Comparison(document, variant).Href
            );

    private SideView Side(Document document, Variant variant, BodyPlace place)
    {
        var (wording, isSource) = (wordings[variant.Language], variant == document.Source);
        return new SideView(
            new LanguageLink(
                variant.Language,
                Wording.OwnName(variant.Language),
                isSource ? addresses.Of(document, variant).Href : null,
                !isSource
            ),
            wording.Own(variant.Title),
            bodies.Notes(variant, place, wording)
        )
        {
            Subtitle = wording.Own(variant.Subtitle ?? ""),
            Description = wording.Own(variant.Description ?? ""),
            Subject = wording.Own(variant.Subject ?? ""),
            Salutation = wording.Own(variant.Salutation ?? ""),
            Closing = wording.Own(variant.Closing ?? ""),
        };
    }

    private Html Html(
        ImmutableArray<BodyBlock> blocks,
        Document document,
        Variant variant,
        BodyPlace place,
        bool isFirst
    )
    {
        var wording = wordings[variant.Language];
        var html = bodies.Fill(blocks, variant, place, wording);
        return new Html(isFirst ? BodyViews.Dated(html, document, variant, wording) : html);
    }
}
