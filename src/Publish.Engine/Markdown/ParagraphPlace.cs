using Publish.Engine.Markdown.Writing;
using Publish.Model;

namespace Publish.Engine.Markdown;

/// <summary>
/// Id and link of a numbered paragraph; no id where its author gave one, neither where it is not numbered.
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
