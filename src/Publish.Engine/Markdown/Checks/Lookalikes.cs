using System.Globalization;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Publish.Engine.Diagnostics;

namespace Publish.Engine.Markdown.Checks;

/// <summary>Reports text that resembles Markdown but is not parsed as such, and Markdown by accident.</summary>
internal sealed class Lookalikes(MarkdownContext reading)
{
    private readonly HashSet<LinkReferenceDefinition> called = [];
    private readonly List<LinkReferenceDefinition> definitions = [];
    private readonly Dictionary<char, (int First, int Count)> unseen = [];
    private readonly List<SourceSpan> comments = [];

    public void Tell(MarkdownDocument document)
    {
        Blocks(document);
        Unseen();
        foreach (var definition in definitions)
            if (!called.Contains(definition) && definition.Url is not (null or "" or "#"))
                reading.Report(LookalikeRules.Unused, definition.Span.Start, definition.Label ?? "", definition.Url);
    }

    /// <summary>Reports invisible characters: one diagnostic for each kind, at its first place.</summary>
    private void Unseen()
    {
        var text = reading.Text.AsSpan();
        for (var at = 0; at < text.Length && text[at..].IndexOfAny(UnseenCharacters.Idle) is >= 0 and var step; at++)
        {
            at += step;
            if (UnseenCharacters.IsIdle(text, at, reading.Turns) && !IsInComment(at))
                Unseen(at);
        }
        foreach (var (character, (first, count)) in unseen)
            reading.Report(LookalikeRules.Unseen, first, UnseenCharacters.Named(character), TypedLines.More(count));
    }

    private bool IsInComment(int at) => comments.Exists(comment => comment.Start <= at && at <= comment.End);

    private void Unseen(int at)
    {
        var character = reading.Text[at];
        unseen[character] = unseen.TryGetValue(character, out var found) ? (found.First, found.Count + 1) : (at, 1);
    }

    /// <summary>Counts white space that indents a paragraph as invisible; it is left out of the page.</summary>
    private void Indent(LeafBlock leaf)
    {
        var text = reading.Text.AsSpan();
        var words = leaf.Inline!.FirstChild is LiteralInline literal ? literal.Span.Start : text.Length;
        if (
            words < text.Length
            && UnseenCharacters.Spaces.Contains(text[words])
            && text[words..].IndexOfAnyExcept(UnseenCharacters.Spaces) is > 0 and var end
            && (
                char.IsLetter(text[words + end])
                || "“‘「『《〈（(".Contains(text[words + end], StringComparison.Ordinal)
            )
        )
            Unseen(words);
    }

    private void Blocks(ContainerBlock container)
    {
        foreach (var block in container)
            switch (block)
            {
                case LinkReferenceDefinitionGroup group:
                    definitions.AddRange(group.OfType<LinkReferenceDefinition>());
                    break;
                case Table table:
                    Rows(table);
                    Blocks(table);
                    break;
                case FencedCodeBlock fence:
                    if (fence.ClosingFencedCharCount == 0)
                        reading.Report(
                            LookalikeRules.FenceOpen,
                            Seen(fence.Span.Start),
                            new string(fence.FencedChar, Math.Max(fence.OpeningFencedCharCount, 3))
                        );
                    break;
                case CodeBlock code:
                    reading.Report(LookalikeRules.IndentedCode, Seen(code.Span.Start));
                    break;
                case HtmlBlock { Type: HtmlBlockType.Comment, Span: var span }:
                    comments.Add(span);
                    reading.Expect(span);
                    break;
                case LeafBlock { Inline.FirstChild: not null } leaf:
                    Leaf(leaf);
                    break;
                case ContainerBlock inner:
                    Blocks(inner);
                    break;
            }
    }

    private void Leaf(LeafBlock leaf)
    {
        Links(leaf.Inline!);
        if (leaf is HeadingBlock { IsSetext: true } heading)
            Underlined(heading);
        var literal = new LiteralText(leaf, reading.Text);
        new TypedMarks(reading, literal).Tell(leaf);
        if (leaf is not ParagraphBlock { Parent: not TableCell })
            return;
        Indent(leaf);
        new TypedLines(reading, literal).Tell();
    }

    private void Links(ContainerInline line)
    {
        foreach (var inline in line)
        {
            if (inline is LinkInline { Reference: { } definition })
                called.Add(definition);
            if (inline is ContainerInline inner)
                Links(inner);
        }
    }

    /// <summary>Reports a setext heading, unless it is one line of text underlined by at least five hyphens.</summary>
    private void Underlined(HeadingBlock heading)
    {
        var text = reading.Text;
        var words = text.AsSpan(heading.Span.Start, heading.Span.End + 1 - heading.Span.Start).TrimEnd();
        var under = words.LastIndexOf('\n') + 1;
        if (
            under > 0
            && words[under..].Trim(" >\t") is [var sign and ('-' or '='), ..] signs
            && (sign == '=' || signs.Length < 5 || words[..(under - 1)].Contains('\n'))
        )
            reading.Report(
                LookalikeRules.Underlined,
                heading.Span.Start + under + words[under..].IndexOf(sign),
                signs.ToString()
            );
    }

    /// <summary>
    /// Reports rows with more cells than the table's head, counted in the source: the syntax tree lacks them.
    /// </summary>
    private void Rows(Table table)
    {
        var (text, at) = (reading.Text, table.Span.Start);
        var columns = 0;
        for (var row = 0; row <= table.Count && at < text.Length; row++)
        {
            var end = text.IndexOf('\n', at) is >= 0 and var feed ? feed : text.Length;
            columns = row == 0 ? TypedLines.Columns(text.AsSpan(at, end - at)) : columns;
            if (row > 1 && TypedLines.Columns(text.AsSpan(at, end - at)) is var cells && cells > columns)
                reading.Report(LookalikeRules.CellsLost, Seen(at), Number(cells), Number(columns));
            at = end + 1;
        }
    }

    private int Seen(int at)
    {
        while (at < reading.Text.Length && reading.Text[at] is ' ' or '\t')
            at++;
        return at;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
