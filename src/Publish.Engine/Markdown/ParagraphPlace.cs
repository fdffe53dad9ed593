using Publish.Engine.Markdown.Writing;
using Publish.Model;

namespace Publish.Engine.Markdown;

/// <summary>
/// The address of a paragraph: its id, unless its author gave one, and the link to it; neither where it has none.
/// </summary>
internal readonly record struct ParagraphPlace(ParagraphPiece? Id, ParagraphLinkPiece? Link)
{
    public void WriteId(PieceWriter writer)
    {
        if (Id is not null)
            writer.Hole(Id);
    }

    public void WriteLink(PieceWriter writer)
    {
        if (Link is not null)
            writer.Hole(Link);
    }
}
