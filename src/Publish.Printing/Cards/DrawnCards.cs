using Publish.Engine.Derived;
using Publish.Model;
using Publish.Printing.Browsers;

namespace Publish.Printing.Cards;

/// <summary>The share pictures of a build, each rendered or replaced by the site's share picture.</summary>
internal sealed class DrawnCards(
    SheetCache cache,
    IReadOnlyDictionary<SitePath, string> keys,
    Lazy<ReadOnlyMemory<byte>> instead,
    RenderReport made
) : DerivedFiles
{
    /// <summary>Why some are replaced by the site's share picture, for the user; null where all are rendered.</summary>
    public override string? Trouble => made.Why;

    public override IReadOnlyCollection<string> Remarks => [.. made.Remarks.Select(remark => remark.Text)];

    /// <summary>The number of cards replaced by the site's share picture.</summary>
    public override int Missing => keys.Values.Count(key => !cache.Has(key));

    /// <summary>Always true: a missing card is replaced by the site's share picture.</summary>
    public override bool Has(Output output) => true;

    public override ReadOnlyMemory<byte> BytesOf(Output output) => cache.Find(keys[output.Path]) ?? instead.Value;
}
