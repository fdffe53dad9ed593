using System.Collections.Immutable;
using Publish.Model;

namespace Publish.Engine.Markdown;

internal sealed class RawHtml(Reading reading)
{
    public ImmutableArray<BodyPiece> Clean(ImmutableArray<BodyPiece> pieces) { _ = reading; return pieces; }
}
