using Publish.Engine.Markdown.Extensions;

namespace Publish.Engine.Markdown.Writing;

/// <summary>Numbers the footnotes of one body from 1, in the order of their first references.</summary>
internal sealed class FootnoteNumbers
{
    private readonly List<FootnoteDefinition> inOrder = [];

    /// <summary>Footnotes that have a number; it grows while they are written, for a footnote may refer to others.</summary>
    public int Count => inOrder.Count;

    public FootnoteDefinition this[int index] => inOrder[index];

    /// <summary>Counts a reference to a footnote; the first gives it its number.</summary>
    public void Refer(FootnoteDefinition footnote)
    {
        if (footnote.Number == 0)
        {
            inOrder.Add(footnote);
            footnote.Number = inOrder.Count;
        }
        footnote.Calls++;
    }
}
