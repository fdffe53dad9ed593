using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Publish.Model;

namespace Publish.Engine.Markdown.Writing;

/// <summary>Writes HTML as UTF-8 pieces, with placeholders between them that views fill.</summary>
internal sealed class PieceWriter(Language written)
{
    // Markup characters, and controls and noncharacters, which no HTML may contain.
    private static readonly SearchValues<char> Special = SearchValues.Create([
        '&',
        '<',
        '>',
        '"',
        '\u007F',
        '\uFFFE',
        '\uFFFF',
        .. Enumerable.Range(0, 0x20).Select(code => (char)code).Where(c => c is not ('\n' or '\t')),
        .. Enumerable.Range(0x80, 0x20).Select(code => (char)code),
        .. Enumerable.Range(0xFDD0, 0x20).Select(code => (char)code),
    ]);

    private byte[] html = [];
    private int length;
    private readonly ImmutableArray<BodyPiece>.Builder pieces = ImmutableArray.CreateBuilder<BodyPiece>();

    /// <summary>Offset of the first raw HTML, because of which the whole is sanitized; -1 for none.</summary>
    public int ForeignAt { get; private set; } = -1;

    public void Write(ReadOnlySpan<byte> markup)
    {
        markup.CopyTo(Free(markup.Length));
        length += markup.Length;
    }

    /// <summary>Writes text of a line, with a break opportunity between two adjacent quotations.</summary>
    public void Words(ReadOnlySpan<char> words)
    {
        while (words.IndexOf("”“") is >= 0 and var at)
        {
            Text(words[..at]);
            Write("<span class=\"half\">”</span><wbr>"u8);
            words = words[(at + 1)..];
        }
        Text(words);
    }

    /// <summary>Writes text, escaped for content and for attributes in double quotes.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Special) is >= 0 and var at)
        {
            Plain(text[..at]);
            switch (text[at])
            {
                case '&':
                    Write("&amp;"u8);
                    break;
                case '<':
                    Write("&lt;"u8);
                    break;
                case '>':
                    Write("&gt;"u8);
                    break;
                case '"':
                    Write("&quot;"u8);
                    break;
            }
            text = text[(at + 1)..];
        }
        Plain(text);
    }

    /// <summary>Writes <c>lang</c>, and <c>dir</c> where it or the text around is right-to-left.</summary>
    public void Language(Language language)
    {
        Attribute("lang"u8, language.Tag);
        if (language.IsRightToLeft || written.IsRightToLeft)
            Attribute("dir"u8, language.Direction);
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

    /// <summary>Writes raw HTML without escaping.</summary>
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

    /// <summary>Pieces written since the last cut; writing goes on.</summary>
    public ImmutableArray<BodyPiece> Cut()
    {
        Flush();
        return pieces.DrainToImmutable();
    }

    /// <summary>The same, and resets the writer.</summary>
    public ImmutableArray<BodyPiece> Take()
    {
        var last = Cut();
        ForeignAt = -1;
        ArrayPool<byte>.Shared.Return(html);
        html = [];
        return last;
    }

    private void Flush()
    {
        if (length == 0)
            return;
        pieces.Add(new HtmlPiece(html.AsSpan(0, length).ToArray()));
        length = 0;
    }

    private void Plain(ReadOnlySpan<char> text) => length += Encoding.UTF8.GetBytes(text, Free(text.Length * 3));

    private Span<byte> Free(int wanted)
    {
        if (html.Length - length < wanted)
        {
            var wider = ArrayPool<byte>.Shared.Rent(Math.Max(html.Length * 2, length + wanted + 16_384));
            html.AsSpan(0, length).CopyTo(wider);
            ArrayPool<byte>.Shared.Return(html);
            html = wider;
        }
        return html.AsSpan(length);
    }
}
