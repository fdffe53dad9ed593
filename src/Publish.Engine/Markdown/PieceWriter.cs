using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Publish.Model;

namespace Publish.Engine.Markdown;

/// <summary>Writes HTML as UTF-8, with holes where only a view knows what stands there.</summary>
internal sealed class PieceWriter
{
    // What markup is made of, and what no document may contain: controls and noncharacters.
    private static readonly SearchValues<char> Special = SearchValues.Create(
        ['&', '<', '>', '"', '\u007F', '\uFFFE', '\uFFFF',
            .. Enumerable.Range(0, 0x20).Select(code => (char)code).Where(c => c is not ('\n' or '\t')),
            .. Enumerable.Range(0x80, 0x20).Select(code => (char)code),
            .. Enumerable.Range(0xFDD0, 0x20).Select(code => (char)code)]);

    private readonly ArrayBufferWriter<byte> html = new(4096);
    private readonly ImmutableArray<BodyPiece>.Builder pieces = ImmutableArray.CreateBuilder<BodyPiece>();

    /// <summary>Where the author's own HTML begins, so that all of it must be sanitized; -1 where there is none.</summary>
    public int ForeignAt { get; private set; } = -1;

    public void Write(ReadOnlySpan<byte> markup) => html.Write(markup);

    /// <summary>Writes text, escaped for content and for attributes in double quotes.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Special) is >= 0 and var at)
        {
            Plain(text[..at]);
            switch (text[at])
            {
                case '&': Write("&amp;"u8); break;
                case '<': Write("&lt;"u8); break;
                case '>': Write("&gt;"u8); break;
                case '"': Write("&quot;"u8); break;
            }
            text = text[(at + 1)..];
        }
        Plain(text);
    }

    /// <summary>Writes an attribute with a space before it.</summary>
    public void Attribute(ReadOnlySpan<byte> name, ReadOnlySpan<char> value)
    {
        Write(" "u8);
        Write(name);
        Write("=\""u8);
        Text(value);
        Write("\""u8);
    }

    /// <summary>Writes HTML that an author typed, as it stands.</summary>
    public void Foreign(ReadOnlySpan<char> markup, int offset)
    {
        ForeignAt = ForeignAt < 0 ? offset : ForeignAt;
        Plain(markup);
    }

    public void Hole(BodyPiece piece)
    {
        Flush();
        pieces.Add(piece);
    }

    public ImmutableArray<BodyPiece> Take()
    {
        Flush();
        ForeignAt = -1;
        return pieces.DrainToImmutable();
    }

    private void Flush()
    {
        if (html.WrittenCount == 0)
            return;
        pieces.Add(new HtmlPiece(html.WrittenSpan.ToArray()));
        html.ResetWrittenCount();
    }

    private void Plain(ReadOnlySpan<char> text)
    {
        if (!text.IsEmpty)
            html.Advance(Encoding.UTF8.GetBytes(text, html.GetSpan(text.Length * 3)));
    }
}
