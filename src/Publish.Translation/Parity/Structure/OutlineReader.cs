using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Publish.Engine.Content.Documents;
using Publish.Engine.Markdown;
using Publish.Engine.Markdown.Extensions;
using Publish.Translation.Parity.Facts;
using Publish.Translation.Status;

namespace Publish.Translation.Parity.Structure;

/// <summary>Reads the outline of a variant: its front matter line by line, its body from the parsed Markdown.</summary>
internal sealed class OutlineReader
{
    private readonly Outline outline;
    private readonly WordReader words;
    private readonly int body;

    private OutlineReader(VariantText text)
    {
        body = text.Body;
        outline = new Outline(text.File.Text, body);
        words = new WordReader(outline, body);
    }

    /// <summary>The outline; null where the front matter is not closed, or the body was not parsed.</summary>
    public static Outline? Read(VariantText text) =>
        text.Tree is { } tree && FrontMatterBounds.Of(text.File.Text.Text) is var (start, end, _)
            ? new OutlineReader(text).Read(tree, start, end)
            : null;

    private Outline Read(MarkdownDocument tree, int head, int headEnd)
    {
        Front(outline.Source.Text, head, headEnd);
        Blocks(tree, new(OutlineBlockKind.Paragraph));
        return outline;
    }

    private void Front(string text, int at, int headEnd)
    {
        (string Key, int Start, int End)? open = null;
        while (at < headEnd)
        {
            var stop = text.IndexOf('\n', at) is >= 0 and var feed ? Math.Min(feed, headEnd) : headEnd;
            var line = text.AsSpan(at, stop - at);
            if (!line.IsEmpty && line[0] is not (' ' or '\t' or '#' or '-'))
            {
                Close();
                open = null;
                foreach (var key in SourceBlocks.WordKeys)
                    if (line.Length > key.Length && line[key.Length] == ':' && line.StartsWith(key))
                        open = (key, at + key.Length + 1, stop);
            }
            if (open is { } still)
                open = still with { End = stop };
            at = stop + 1;
        }
        Close();

        void Close()
        {
            if (open is var (key, start, end) && end > start)
                outline.Front.Add(words.Finish(new OutlineBlock(OutlineBlockKind.Key, 0, key, -1, start, end)));
        }
    }

    private void Blocks(ContainerBlock container, Place place)
    {
        foreach (var block in container)
            switch (block)
            {
                case FootnoteDefinition note:
                    Blocks(note, place with { Note = note.Label });
                    break;
                case HeadingBlock heading:
                    Add(
                        heading,
                        place with
                        {
                            Kind = OutlineBlockKind.Heading,
                            Level = Headings.LevelOf(heading),
                            Group = -1,
                        }
                    );
                    break;
                case ListBlock list:
                    List(list, place);
                    break;
                case Table table:
                    Rows(table, place);
                    break;
                case QuoteBlock quote:
                    Blocks(quote, place with { Kind = OutlineBlockKind.Quote, Level = 0, Group = -1 });
                    break;
                case DefinitionItem item:
                    Blocks(item, place with { Kind = OutlineBlockKind.Definition, Level = 0, Group = -1 });
                    break;
                case DefinitionTerm term:
                    Add(term, place with { Kind = OutlineBlockKind.Term });
                    break;
                case HtmlBlock or ParagraphBlock { Inline.FirstChild: not null }:
                    Add((LeafBlock)block, place);
                    break;
                case ContainerBlock other:
                    Blocks(other, place);
                    break;
            }
    }

    private void List(ListBlock list, Place place)
    {
        var depth = place.Kind == OutlineBlockKind.Item ? place.Level + 1 : 1;
        outline.Lists.Add(new ListFacts(list.IsOrdered, body + list.Span.Start, list.Count));
        Blocks(list, place with { Kind = OutlineBlockKind.Item, Level = depth, Group = outline.Lists.Count - 1 });
    }

    private void Rows(Table table, Place place)
    {
        var rows = table.OfType<TableRow>().ToList();
        outline.Tables.Add(new TableFacts(body + table.Span.Start, rows.Count, rows.Max(row => row.Count)));
        foreach (var row in rows)
            for (var column = 0; column < row.Count; column++)
                Blocks(
                    (TableCell)row[column],
                    place with
                    {
                        Kind = OutlineBlockKind.Cell,
                        Level = column,
                        Group = outline.Tables.Count - 1,
                    }
                );
    }

    private void Add(LeafBlock leaf, Place place)
    {
        // Markdig gives a table cell no span of its own.
        var (start, end) =
            leaf.Inline is { FirstChild: { } first, LastChild: { } last } && place.Kind == OutlineBlockKind.Cell
                ? (first.Span.Start, last.Span.End)
                : (leaf.Span.Start, leaf.Span.End);
        var block = words.Read(
            leaf,
            new OutlineBlock(place.Kind, place.Level, place.Note ?? "", place.Group, body + start, body + end + 1)
        );
        (place.Note is null ? outline.Blocks : outline.Notes).Add(block);
    }

    /// <summary>The attributes that a block takes from its containers.</summary>
    private readonly record struct Place(OutlineBlockKind Kind, int Level = 0, int Group = -1, string? Note = null);
}
