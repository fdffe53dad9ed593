using System.Globalization;

namespace Publish.Import;

/// <summary>Writes blocks as Markdown, each with a blank line before it.</summary>
internal sealed class BlockMarkdown
{
    private readonly MarkdownOutput output;
    private readonly LineMarkdown lines;
    private Care care;

    public BlockMarkdown(MarkdownOutput output) => (this.output, lines) = (output, new LineMarkdown(output));

    public void Write(PlainBlock block, Care with, bool alternate)
    {
        care = with;
        if (block.Kind == PlainKind.Paragraph && block.Id is null && LanguageOf(block) is { } language)
        {
            output.Write($"{{lang={language}}}");
            output.NewLine();
            lines.Write(Unmarked(block.Line), care);
            return;
        }
        if (block.Id is { } id && block.Kind != PlainKind.Heading)
        {
            output.Write($"{{#{id}}}");
            if (block.Kind is PlainKind.Paragraph or PlainKind.Figure)
                output.NewLine();
            else
                output.BlankLine();
        }
        Write(block, alternate);
    }

    public void Note(string label, List<PlainBlock> blocks, Care with)
    {
        care = with;
        output.Mark($"[^{label}]: ");
        Within("    ", blocks);
    }

    /// <summary>The language of all words of a paragraph.</summary>
    private static string? LanguageOf(PlainBlock block) =>
        block.Line is [{ Style.Language: { } first }, ..] && block.Line.TrueForAll(bit => bit.Style.Language == first)
            ? first
            : null;

    private static List<PlainBit> Unmarked(List<PlainBit> line) =>
        [.. line.Select(bit => bit with { Style = bit.Style with { Language = null } })];

    private void Write(PlainBlock block, bool alternate)
    {
        switch (block.Kind)
        {
            case PlainKind.Heading:
                Heading(block);
                break;
            case PlainKind.List:
                List(block, alternate);
                break;
            case PlainKind.Terms:
                Terms(block);
                break;
            case PlainKind.Quote:
                Quote(block);
                break;
            case PlainKind.Table:
                new TableMarkdown(output, lines, care).Write(block);
                break;
            case PlainKind.Figure:
                Figure(block);
                break;
            case PlainKind.Code:
                Code(block);
                break;
            case PlainKind.Rule:
                output.Write("---");
                break;
            default:
                lines.Write(block.Line, care);
                break;
        }
    }

    private void Heading(PlainBlock block)
    {
        output.Write(new string('#', block.Number) + " ");
        var language = LanguageOf(block);
        lines.Write(language is null ? block.Line : Unmarked(block.Line), care, heading: true);
        var attributes =
            $"{(block.Id is { } id ? "#" + id : "")} {(language is null ? "" : "lang=" + language)}".Trim();
        if (attributes.Length > 0)
            output.Write($" {{{attributes}}}");
        else if (output.Last == '}')
            output.Write(LineMarkdown.Apart);
    }

    /// <summary>Blocks in a container whose other lines begin with <paramref name="prefix"/>.</summary>
    private void Within(string prefix, List<PlainBlock> blocks, bool tight = false)
    {
        var around = output.Prefix;
        output.Prefix += prefix;
        for (var index = 0; index < blocks.Count; index++)
        {
            if (index > 0 && tight)
                output.NewLine();
            else if (index > 0)
                Part(blocks, index);
            Write(blocks[index], Alternates(blocks, index));
        }
        output.Prefix = around;
    }

    /// <summary>What stands between a block and the one before it.</summary>
    public void Part(List<PlainBlock> blocks, int index)
    {
        output.BlankLine();
        if (blocks[index].Kind != PlainKind.Terms || blocks[index - 1].Kind != PlainKind.Terms)
            return;
        output.Write(LineMarkdown.Apart);
        output.BlankLine();
    }

    /// <summary>Whether a list follows one of its kind, so that only another mark keeps them apart.</summary>
    public static bool Alternates(List<PlainBlock> blocks, int index)
    {
        var alternates = false;
        for (var at = index; at > 0 && AreAlike(blocks[at - 1], blocks[at]); at--)
            alternates = !alternates;
        return alternates;
    }

    private static bool AreAlike(PlainBlock one, PlainBlock other) =>
        one.Kind == PlainKind.List && other.Kind == PlainKind.List && one.Number >= 0 == other.Number >= 0;

    private void List(PlainBlock list, bool alternate)
    {
        var tight = list.Children.TrueForAll(IsTight);
        for (var index = 0; index < list.Children.Count; index++)
        {
            if (index > 0 && tight)
                output.NewLine();
            else if (index > 0)
                output.BlankLine();
            var mark =
                list.Number < 0
                    ? alternate
                        ? "* "
                        : "- "
                    : (list.Number + index).ToString(CultureInfo.InvariantCulture) + (alternate ? ") " : ". ");
            output.Mark(mark);
            Within(new string(' ', mark.Length), list.Children[index].Children, tight);
        }
    }

    /// <summary>Whether an item is a line, with a list below it at most.</summary>
    private static bool IsTight(PlainBlock item) =>
        item.Children switch
        {
            [{ Kind: PlainKind.Paragraph }] => true,
            [{ Kind: PlainKind.Paragraph }, { Kind: PlainKind.List, Number: -1 or 1 } list] => list.Children.TrueForAll(
                IsTight
            ),
            _ => false,
        };

    private void Terms(PlainBlock terms)
    {
        for (var index = 0; index < terms.Children.Count; index++)
        {
            var child = terms.Children[index];
            var follows = index > 0 && terms.Children[index - 1].Kind == PlainKind.Said;
            if (child.Kind == PlainKind.Term)
            {
                if (follows)
                    output.BlankLine();
                else if (index > 0)
                    output.NewLine();
                lines.Write(child.Line, care, heading: true);
            }
            else
            {
                if (follows)
                    output.BlankLine();
                else if (index > 0)
                    output.NewLine();
                output.Mark(":   ");
                Within("    ", child.Children);
            }
        }
    }

    private void Quote(PlainBlock quote)
    {
        output.Mark("> ");
        Within("> ", quote.Children);
    }

    private void Figure(PlainBlock figure)
    {
        var picture = figure.Line.Find(bit => bit.Kind == BitKind.Picture);
        output.Write($"![{LineMarkdown.Alternative(picture.Text)}](");
        output.Hole(picture.Address);
        var caption = PlainLine.Words(figure.Line).Trim();
        output.Write(caption.Length == 0 ? ")" : $" \"{Titles.Of(caption)}\")");
    }

    private void Code(PlainBlock code)
    {
        var text = PlainLine.Words(code.Line);
        var fence = "```";
        while (text.Contains(fence, StringComparison.Ordinal) && fence.Length < 1000)
            fence += '`';
        output.Write(fence);
        foreach (var line in text.Split('\n'))
        {
            output.NewLine();
            output.Write(line);
        }
        output.NewLine();
        output.Write(fence);
    }
}
