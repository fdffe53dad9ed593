using Publish.Engine.Derived;
using Publish.Model;
using Publish.Printing.Browsers;

namespace Publish.Printing.Cards;

/// <summary>The pictures of a build's cards: each drawn, or the site's own.</summary>
internal sealed class DrawnCards(
    SheetCache cache,
    IReadOnlyDictionary<SitePath, string> keys,
    Lazy<ReadOnlyMemory<byte>> instead,
    RenderReport made
) : DerivedFiles
{
    /// <summary>Why some are the site's picture, in words for a person; null where all are drawn.</summary>
    public override string? Trouble => made.Why;

    public override IReadOnlyCollection<string> Remarks => [.. made.Remarks.Select(remark => remark.Text)];

    /// <summary>How many are the site's picture.</summary>
    public override int Missing => keys.Values.Count(key => !cache.Has(key));

    /// <summary>Always: what is not drawn is the site's picture.</summary>
    public override bool Has(Output output) => true;

    public override ReadOnlyMemory<byte> BytesOf(Output output) => cache.Find(keys[output.Path]) ?? instead.Value;
}
