using System.Text;
using AngleSharp.Dom;

namespace Publish.Import;

/// <summary>Takes the words of an element, however deep they lie.</summary>
internal static class ElementText
{
    private const int Longest = 1_000_000;

    public static string TextContentOf(this IElement element, bool withBreaks = false)
    {
        var words = new StringBuilder();
        var path = new Stack<(INodeList Nodes, int Next)>();
        path.Push((element.ChildNodes, 0));
        while (path.Count > 0 && words.Length < Longest)
        {
            var (nodes, next) = path.Pop();
            if (next >= nodes.Length)
                continue;
            path.Push((nodes, next + 1));
            if (nodes[next] is IText text)
                words.Append(text.Data);
            else if (nodes[next] is IElement inner)
            {
                if (withBreaks && inner.LocalName is "br")
                    words.Append('\n');
                path.Push((inner.ChildNodes, 0));
            }
        }
        return words.ToString();
    }
}
