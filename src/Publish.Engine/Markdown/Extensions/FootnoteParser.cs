using Markdig.Extensions.DefinitionLists;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Publish.Engine.Markdown.Extensions;

/// <summary>Block parser of footnotes: <c>[^label]: text</c>, further paragraphs indented by four spaces.</summary>
internal sealed class FootnoteParser : BlockParser
{
    private const int LongestLabel = 100;

    public FootnoteParser() => OpeningCharacters = ['['];

    /// <summary>The first definition of each label.</summary>
    public static Dictionary<string, FootnoteDefinition>? NotesOf(MarkdownDocument document) =>
        document.GetData(typeof(FootnoteDefinition)) as Dictionary<string, FootnoteDefinition>;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || LabelAt(processor.Line) is not { } label)
            return BlockState.None;
        EndTerms(processor);
        if (processor.GetCurrentContainerOpened() is not MarkdownDocument)
            return BlockState.None;
        var note = new FootnoteDefinition(this, label)
        {
            Column = processor.Column,
            Span = new(processor.Start, processor.Line.End),
        };
        if (NotesOf(processor.Document) is not { } notes)
            processor.Document.SetData(typeof(FootnoteDefinition), notes = []);
        notes.TryAdd(label, note);
        for (var count = label.Length + 4; count > 0; count--)
            processor.NextColumn();
        while (processor.CurrentChar is ' ' or '\t')
            processor.NextColumn();
        processor.RestartIndent();
        processor.NewBlocks.Push(note);
        return BlockState.Continue;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var note = (FootnoteDefinition)block;
        if (processor.IsBlankLine)
        {
            note.AfterBlank = true;
            return BlockState.Continue;
        }
        if (processor.IsCodeIndent)
        {
            processor.GoToCodeIndent();
            note.AfterBlank = false;
            return BlockState.Continue;
        }
        // Not indented: the paragraph before may still go on over a line end, as in any other block.
        return BlockState.None;
    }

    /// <summary>Closes an open definition list at a line indented by less than four columns.</summary>
    private static void EndTerms(BlockProcessor processor)
    {
        while (processor.Column < 4 && processor.GetCurrentContainerOpened() is DefinitionList or DefinitionItem)
        {
            var terms = processor.GetCurrentContainerOpened();
            processor.Close(terms);
            terms.IsOpen = false;
        }
    }

    /// <summary>Label of <c>[^label]:</c> at the start of a line; null for none.</summary>
    private static string? LabelAt(StringSlice line)
    {
        if (line.CurrentChar != '[' || line.PeekChar() != '^')
            return null;
        var text = line.AsSpan();
        var close = text[..Math.Min(text.Length, LongestLabel)].IndexOf(']');
        return close > 2 && close + 1 < text.Length && text[close + 1] == ':' ? text[2..close].ToString() : null;
    }
}

/// <summary>Inline parser of footnote references: <c>[^label]</c>.</summary>
internal sealed class FootnoteReferenceParser : InlineParser
{
    public FootnoteReferenceParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '^')
            return false;
        var text = slice.AsSpan();
        var close = text[..Math.Min(text.Length, 100)].IndexOf(']');
        if (close < 3 || text[2..close].IndexOfAny("[ \n\r\t") >= 0)
            return false;
        var label = text[2..close].ToString();
        var offset = processor.GetSourcePosition(slice.Start, out var line, out var column);
        FootnoteDefinition? note = null;
        FootnoteParser.NotesOf(processor.Document)?.TryGetValue(label, out note);
        processor.Inline = new FootnoteReference
        {
            Label = label,
            Note = note,
            Span = new(offset, offset + close),
            Line = line,
            Column = column,
        };
        slice.Start += close + 1;
        return true;
    }
}
