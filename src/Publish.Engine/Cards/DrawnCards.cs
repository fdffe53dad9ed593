using Publish.Engine.Browser;
using Publish.Model;

namespace Publish.Engine.Cards;

/// <summary>The pictures of a build's cards: each drawn, or the site's own.</summary>
internal sealed class DrawnCards(SheetCache cache, IReadOnlyDictionary<SitePath, string> keys, Lazy<ReadOnlyMemory<byte>> instead, string? trouble)
{
    /// <summary>Why some are the site's picture, in words for a person; null where all are drawn.</summary>
    public string? Trouble => trouble;

    /// <summary>How many are the site's picture.</summary>
    public int Undrawn => keys.Values.Count(key => !cache.Has(key));

    public ReadOnlyMemory<byte> PictureOf(CardOutput card) => cache.Find(keys[card.Path]) ?? instead.Value;
}
