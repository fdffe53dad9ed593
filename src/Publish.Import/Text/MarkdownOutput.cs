using System.Collections.Immutable;
using System.Text;

namespace Publish.Import;

/// <summary>Markdown while it is written: every line begins with what the containers around it want.</summary>
internal sealed class MarkdownOutput
{
    private readonly StringBuilder text = new();
    private readonly List<(int At, string Address)> holes = [];

    /// <summary>What the next lines begin with.</summary>
    public string Prefix { get; set; } = "";

    /// <summary>Whether nothing but marks of blocks stands on the line.</summary>
    public bool AtLineStart { get; set; } = true;

    public char Last => text.Length == 0 ? '\n' : text[^1];

    public void Write(string markdown)
    {
        text.Append(markdown);
        AtLineStart &= markdown.Length == 0;
    }

    /// <summary>The mark of a list's item, a quotation or a note.</summary>
    public void Mark(string mark)
    {
        text.Append(mark);
        AtLineStart = true;
    }

    public void Hole(string address)
    {
        holes.Add((text.Length, address));
        AtLineStart = false;
    }

    public void NewLine()
    {
        text.Append('\n').Append(Prefix);
        AtLineStart = true;
    }

    public void BlankLine()
    {
        text.Append('\n').Append(Prefix.AsSpan().TrimEnd()).Append('\n').Append(Prefix);
        AtLineStart = true;
    }

    public ImmutableArray<WrittenPiece> Pieces()
    {
        var pieces = ImmutableArray.CreateBuilder<WrittenPiece>(holes.Count * 2 + 1);
        var at = 0;
        foreach (var (hole, address) in holes)
        {
            pieces.Add(new(text.ToString(at, hole - at), null));
            pieces.Add(new(null, address));
            at = hole;
        }
        if (at < text.Length)
            pieces.Add(new(text.ToString(at, text.Length - at), null));
        return pieces.DrainToImmutable();
    }
}
