using System.Collections.Immutable;
using System.Text;

namespace Publish.Import;

/// <summary>Makes the blocks that other steps see of plain ones.</summary>
internal static class OldBlocks
{
    public static OldBlock Of(PlainBlock block, PlainElements elements) =>
        new(KindOf(block.Kind), block.Kind == PlainKind.Heading ? block.Number : 0, elements.Of(block), Lines(block));

    private static OldBlockKind KindOf(PlainKind kind) =>
        kind switch
        {
            PlainKind.Heading => OldBlockKind.Heading,
            PlainKind.List or PlainKind.Terms => OldBlockKind.List,
            PlainKind.Quote => OldBlockKind.Quote,
            PlainKind.Table => OldBlockKind.Table,
            PlainKind.Figure => OldBlockKind.Figure,
            PlainKind.Code => OldBlockKind.Code,
            PlainKind.Rule => OldBlockKind.Rule,
            _ => OldBlockKind.Paragraph,
        };

    private static ImmutableArray<string> Lines(PlainBlock block)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        Add(block, lines);
        return lines.ToImmutable();
    }

    private static void Add(PlainBlock block, ImmutableArray<string>.Builder lines)
    {
        if (block.Kind == PlainKind.Row)
        {
            lines.Add(string.Join('\t', block.Children.Select(cell => Collapsed(PlainLine.Words(cell.Line)))));
            return;
        }
        foreach (var line in PlainLine.Words(block.Line).Split('\n'))
            if (Collapsed(line) is { Length: > 0 } words)
                lines.Add(words);
        foreach (var child in block.Children)
            Add(child, lines);
    }

    private static string Collapsed(string line)
    {
        var words = new StringBuilder(line.Length);
        foreach (var c in line)
            if (!char.IsWhiteSpace(c))
                words.Append(c);
            else if (words.Length > 0 && words[^1] != ' ')
                words.Append(' ');
        return words.ToString().TrimEnd();
    }
}
