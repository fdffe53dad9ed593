using System.Globalization;
using System.Text;

namespace Publish.Import;

/// <summary>
/// All that is to be the same in a block before and after, as one string: its words, how they stand out, what leads
/// where.
/// </summary>
internal sealed class ReadingShape
{
    private readonly StringBuilder shape = new();
    private readonly StringBuilder words = new();
    private readonly List<string?> languages = [];
    private readonly Func<string, string> nameOfNote;
    private BitMarks marks;
    private PlainLink? link;

    private ReadingShape(Func<string, string> nameOfNote) => this.nameOfNote = nameOfNote;

    /// <param name="nameOfNote">From a call's label to what both sides call the note.</param>
    public static ReadingShape Of(IEnumerable<PlainBlock> blocks, Func<string, string> nameOfNote)
    {
        var shape = new ReadingShape(nameOfNote);
        shape.Add(blocks);
        return shape;
    }

    public string Whole => shape.ToString();

    public string Words => words.ToString();

    /// <summary>Of every character of the words.</summary>
    public IReadOnlyList<string?> Languages => languages;

    private void Add(IEnumerable<PlainBlock> blocks)
    {
        var last = PlainKind.Text;
        foreach (var block in blocks)
        {
            if (block.Kind != PlainKind.Said || last != PlainKind.Said)
                shape.Append(
                    CultureInfo.InvariantCulture,
                    $"\u0001{KindOf(block)} {block.Number}{(block.Heads ? "!" : "")}\u0002"
                );
            Line(block);
            Space();
            Add(block.Children);
            shape.Append('\u0003');
            last = block.Kind;
        }
        shape.Append('\u0004');
    }

    // A picture alone is a figure, but in a definition.
    private static PlainKind KindOf(PlainBlock block) =>
        block.Kind == PlainKind.Figure && !block.Line.Exists(bit => bit.IsWords) ? PlainKind.Paragraph : block.Kind;

    private void Line(PlainBlock block)
    {
        foreach (var bit in block.Line)
        {
            Style(
                bit.IsWords
                || bit.Kind == BitKind.Picture
                || bit.Kind == BitKind.Break && block.Kind is PlainKind.Heading or PlainKind.Cell or PlainKind.Term
                    ? bit.Style
                    : bit.Style with
                    {
                        Link = null,
                    }
            );
            switch (bit.Kind)
            {
                case BitKind.Words:
                    Spoken(bit, block.Kind == PlainKind.Code);
                    break;
                case BitKind.Break when block.Kind is PlainKind.Heading or PlainKind.Cell or PlainKind.Term:
                    Character(' ', null);
                    break;
                case BitKind.Break:
                    shape.Append('\n');
                    Space();
                    break;
                case BitKind.Picture:
                    shape.Append(CultureInfo.InvariantCulture, $"\u0005{bit.Text} {bit.Address}\u0006");
                    break;
                case BitKind.Call:
                    shape.Append(CultureInfo.InvariantCulture, $"\u0005{nameOfNote(bit.Text)}\u0006");
                    break;
            }
        }
        Style(default);
    }

    private void Spoken(PlainBit bit, bool code)
    {
        foreach (var c in bit.Text)
            Character(code ? c : Straight(c), bit.Style.Language);
    }

    private static char Straight(char c) =>
        c switch
        {
            '“' or '”' or '„' => '"',
            '‘' or '’' => '\'',
            _ => c,
        };

    private void Character(char c, string? language)
    {
        shape.Append(c);
        words.Append(c);
        languages.Add(language);
    }

    private void Space()
    {
        words.Append(' ');
        languages.Add(null);
    }

    private void Style(BitStyle style)
    {
        if (style.Link != link)
            shape
                .Append(link is null ? "" : "\u0007")
                .Append(style.Link is null ? "" : $"\u000E{style.Link.Address}\u000F");
        if (style.Marks != marks)
            shape.Append(CultureInfo.InvariantCulture, $"\u0010{(int)style.Marks}");
        (link, marks) = (style.Link, style.Marks);
    }
}
