using Publish.Engine.Views;
using Publish.Model;

namespace Publish.Engine.Outputs.Files;

/// <summary>
/// Plans share pictures (cards): one for each document and language, and one for each language's other pages.
/// </summary>
public sealed class CardPictures : IPipeline
{
    /// <summary>The cards; pages with the same words share one.</summary>
    public IEnumerable<Output> Plan(Site site, SiteViews views) =>
        views.Cards.AreDrawn ? All(site, views.Cards).DistinctBy(card => card.Path) : [];

    private IEnumerable<CardOutput> All(Site site, CardViews cards)
    {
        foreach (var language in site.Languages)
            yield return Output(cards.OfSite(language), nameof(CardPictures));
        foreach (var document in site.Documents)
        foreach (var variant in document.Variants)
            yield return Output(cards.Of(document, variant), variant.File);
    }

    private static CardOutput Output(CardView card, string source) =>
        new(CardViews.Address(card), source, card.Language, () => card);
}
