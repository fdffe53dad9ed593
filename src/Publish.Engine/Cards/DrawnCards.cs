using Publish.Engine.Browser;
using Publish.Model;

namespace Publish.Engine.Cards;

/// <summary>The pictures of a build's cards: each drawn, or the site's own.</summary>
internal sealed class DrawnCards(
    SheetCache cache,
    IReadOnlyDictionary<SitePath, string> keys,
    Lazy<ReadOnlyMemory<byte>> instead,
    Made made
)
{
    /// <summary>Why some are the site's picture, in words for a person; null where all are drawn.</summary>
    public string? Trouble => made.Why;

    /// <summary>What is to be known of the faces that they are drawn with.</summary>
    public IReadOnlyList<FaceRemark> Remarks => made.Remarks;

    /// <summary>How many are the site's picture.</summary>
    public int Undrawn => keys.Values.Count(key => !cache.Has(key));

    public ReadOnlyMemory<byte> PictureOf(CardOutput card) => cache.Find(keys[card.Path]) ?? instead.Value;
}
