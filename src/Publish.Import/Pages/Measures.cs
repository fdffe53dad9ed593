using AngleSharp.Dom;

namespace Publish.Import;

/// <summary>All elements of a page measured at once; every question about density is answered from it.</summary>
internal sealed class Measures
{
    private readonly Dictionary<INode, Measure> _all = [];

    public Measures(IElement root) => Add(root, false);

    public Measure Of(INode node) => _all.GetValueOrDefault(node);

    private Measure Add(INode node, bool linked)
    {
        if (node is IText text)
        {
            var length = Visible(text.Data);
            return new Measure(length, linked ? length : 0);
        }
        var sum = default(Measure);
        var links =
            linked
            || (node is IElement { LocalName: "a" } anchor && anchor.HasAttribute("href"))
            || node is IElement { LocalName: "button" or "select" or "label" };
        foreach (var child in node.ChildNodes)
        {
            var one = Add(child, links);
            sum = new Measure(sum.Text + one.Text, sum.Linked + one.Linked);
        }
        if (node is IElement)
            _all[node] = sum;
        return sum;
    }

    /// <summary>A Han or Hangul letter says as much as two or three of an alphabet.</summary>
    public static int Visible(string text)
    {
        var length = 0;
        foreach (var letter in text)
            length +=
                char.IsWhiteSpace(letter) ? 0
                : letter >= '\u2E80' ? 2
                : 1;
        return length;
    }
}

/// <summary>How much text there is in an element, and how much of it is links.</summary>
internal readonly record struct Measure(int Text, int Linked)
{
    public int Unlinked => Text - Linked;

    public bool IsMostlyLinks => Text > 0 && Linked * 10 >= Text * 6;
}
