using System.Collections.Immutable;
using System.Globalization;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Publish.Engine.Markdown.Extensions;
using Publish.Engine.Markdown.Writing;
using Publish.Translation.Exchange.Xliff;
using Publish.Translation.Status;

namespace Publish.Translation.Exchange.Segments;

/// <summary>Splits a block of a body into atoms: words, inline codes and structure.</summary>
internal sealed class BlockReader
{
    private readonly ImmutableArray<Atom>.Builder atoms = ImmutableArray.CreateBuilder<Atom>();
    private readonly string text;
    private readonly int offset;
    private int at;

    private BlockReader(string text, int offset, int start) => (this.text, this.offset, at) = (text, offset, start);

    /// <param name="offset">Offset in the file where the parsed text begins.</param>
    public static TextBlock Read(string text, int offset, BlockRange range)
    {
        var reader = new BlockReader(text, offset, range.Start);
        if (range.Parsed is { } parsed)
            reader.Walk(parsed);
        var end = ContentEnd(text, reader.at, range.End);
        reader.atoms.Add(new(AtomKind.Structure, reader.at, Math.Max(end, reader.at)));
        var atoms = reader.atoms.ToImmutable();
        return new(text, atoms, ShapeOf(range.Parsed, atoms), SaysOf(range.Parsed));
    }

    /// <summary>The end of the block without the blank lines and block comments after it.</summary>
    private static int ContentEnd(string text, int from, int to)
    {
        for (var end = to; ; )
        {
            while (end > from && char.IsWhiteSpace(text[end - 1]))
                end--;
            var rest = text.AsSpan(from, end - from);
            if (
                !rest.EndsWith("-->")
                || rest.LastIndexOf("<!--") is not (>= 0 and var open)
                || open > 0 && rest[open - 1] != '\n'
                || open == 0 && text[from - 1] != '\n'
            )
                return end;
            end = from + open;
        }
    }

    private void Walk(Block block)
    {
        if (block is LeafBlock { Inline: { FirstChild: not null } line })
            Leaf(
                line,
                block switch
                {
                    HeadingBlock => LeafKind.Heading,
                    _ when block.Parent is TableCell => LeafKind.Cell,
                    _ => LeafKind.Plain,
                }
            );
        else if (block is ContainerBlock container)
            foreach (var inner in container)
                Walk(inner);
    }

    private void Leaf(ContainerInline line, LeafKind kind)
    {
        if (BlockWriter.OnlyPicture(line) is { } picture)
        {
            Figure(picture);
            return;
        }
        var from = offset + line.FirstChild!.Span.Start;
        var to = offset + line.LastChild!.Span.End + 1;
        if (from < at || to <= from || to > text.Length)
            return;
        Structure(from, kind);
        foreach (var atom in new LeafReader(text, offset).Read(line, from, to))
        {
            Words(atom.Start);
            atoms.Add(atom);
            at = atom.End;
        }
        Words(to);
    }

    private void Figure(LinkInline picture)
    {
        if (picture.LastChild is { } last && offset + picture.FirstChild!.Span.Start is var from && from >= at)
        {
            Structure(from, LeafKind.Alternative);
            Words(offset + last.Span.End + 1);
        }
        var title = picture.TitleSpan;
        if (
            string.IsNullOrWhiteSpace(picture.Title)
            || title.IsEmpty
            || text.IndexOf(picture.Title, Math.Max(at, offset + title.Start), StringComparison.Ordinal)
                is not (>= 0 and var caption)
            || caption > offset + title.End
        )
            return;
        Structure(caption, LeafKind.Caption);
        Words(caption + picture.Title.Length);
    }

    private void Structure(int to, LeafKind next)
    {
        atoms.Add(new(AtomKind.Structure, at, to, Leaf: next));
        at = to;
    }

    private void Words(int to)
    {
        for (; at < to; at++)
            atoms.Add(XmlSafeText.At(text, at));
    }

    private static string ShapeOf(Block? block, ImmutableArray<Atom> atoms) =>
        block switch
        {
            HeadingBlock heading => string.Create(CultureInfo.InvariantCulture, $"h{heading.Level}"),
            FootnoteDefinition note => "note " + note.Label,
            ParagraphBlock { Inline: { } line } when BlockWriter.OnlyPicture(line) is { } picture => "picture "
                + picture.Url,
            ListBlock list => list.IsOrdered ? "ol" : "ul",
            null => "text",
            _ => block.GetType().Name,
        };

    private static string SaysOf(Block? block) =>
        block switch
        {
            HeadingBlock => "heading",
            FootnoteDefinition note => "footnote " + note.Label,
            ParagraphBlock { Inline: { } line } when BlockWriter.OnlyPicture(line) is not null => "picture",
            ListBlock => "list",
            QuoteBlock => "quotation",
            Table => "table",
            DefinitionList => "list of terms",
            _ => "paragraph",
        };
}
