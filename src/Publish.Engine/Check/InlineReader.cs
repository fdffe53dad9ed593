using System.Buffers;

namespace Publish.Engine.Check;

/// <summary>Hides the marks and addresses of a block, so that only its words are left, and notes what it links, shows and calls.</summary>
internal static class InlineReader
{
    private const char Hidden = '\u0001';

    private static readonly SearchValues<char> Marks = SearchValues.Create("\\`<[]{*^@:");

    private static readonly SearchValues<char> OfAddress = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._%+-");

    public static void Read(Outline outline, Block block)
    {
        var words = outline.Words.AsSpan(0, block.End);
        Span<int> pictures = stackalloc int[8];
        var depth = 0;
        for (var at = block.Start; at < block.End;)
        {
            var next = words[at..].IndexOfAny(Marks);
            if (next < 0)
                break;
            at += next;
            switch (words[at])
            {
                case '<': at = Angle(words, at, block); break;
                case '[' when at + 1 < words.Length && words[at + 1] == '^' && words[at..].IndexOf(']') is > 2 and var close:
                    block.Targets.Add(new(TargetKind.Call, words[(at + 2)..(at + close)].ToString(), at));
                    at = Hide(words, at, at + close + 1);
                    break;
                case '[':
                    if (depth < pictures.Length)
                        pictures[depth] = at > block.Start && words[at - 1] == '!' ? at : -1;
                    depth++;
                    at = Hide(words, at, at + 1);
                    break;
                case ']':
                    depth = Math.Max(0, depth - 1);
                    at = Close(words, at, depth < pictures.Length && pictures[depth] >= 0, block);
                    break;
                case '{' when words[at..].IndexOf('}') is > 0 and var brace: at = Hide(words, at, at + brace + 1); break;
                case '@': at = Mail(words, at, block); break;
                case ':': at = Bare(words, at, block); break;
                case '\\': at = Hide(words, at, at + 1) + 1; break;
                case '{': at++; break;
                default: at = Hide(words, at, at + 1); break;
            }
        }
        FactReader.Read(words, block.Start, block.End, block.Facts);
    }

    private static int Hide(Span<char> words, int from, int to)
    {
        words[from..to].Fill(Hidden);
        return to;
    }

    /// <summary>An address in angle brackets, a comment, or a tag.</summary>
    private static int Angle(Span<char> words, int at, Block block)
    {
        var length = words[at..].StartsWith("<!--") ? words[at..].IndexOf("-->") + 2 : words[at..].IndexOf('>');
        if (length < 2 || !(char.IsAsciiLetter(words[at + 1]) || words[at + 1] is '/' or '!'))
            return at + 1;
        var inside = words[(at + 1)..(at + length)];
        if (inside.Contains("://", StringComparison.Ordinal) && !inside.Contains(' '))
            block.Targets.Add(new(TargetKind.Link, inside.ToString(), at + 1));
        else if (inside.Contains('@') && !inside.Contains(' '))
            block.Facts.Add(new Fact(FactKind.Email, 0, inside.ToString(), true, at + 1, at + length));
        return Hide(words, at, at + length + 1);
    }

    private static int Close(Span<char> words, int at, bool picture, Block block)
    {
        var end = at + 1;
        if (end < words.Length && words[end] == '(')
        {
            var address = words[(end + 1)..AddressEnd(words, end + 1)];
            if (address.StartsWith("mailto:"))
                block.Facts.Add(new Fact(FactKind.Email, 0, address[7..].ToString(), true, end + 1, end + 1 + address.Length));
            else
                block.Targets.Add(new(picture ? TargetKind.Picture : TargetKind.Link, address.ToString(), end + 1));
            return Hide(words, at, end + 1 + address.Length);
        }
        if (end < words.Length && words[end] == '[' && words[end..].IndexOf(']') is > 0 and var close && words[end + 1] != '^')
            return Hide(words, at, end + close + 1);
        return Hide(words, at, end);
    }

    private static int AddressEnd(ReadOnlySpan<char> words, int at)
    {
        for (var nested = 0; at < words.Length && words[at] is not (' ' or '\n'); at++)
        {
            if (words[at] == '(')
                nested++;
            else if (words[at] == ')' && nested-- == 0)
                break;
        }
        return at;
    }

    private static int Mail(Span<char> words, int at, Block block)
    {
        var start = at;
        while (start > block.Start && OfAddress.Contains(words[start - 1]))
            start--;
        var end = at + 1;
        while (end < words.Length && OfAddress.Contains(words[end]))
            end++;
        while (end > at && words[end - 1] is '.' or '-')
            end--;
        if (start == at || end - at < 3)
            return at + 1;
        block.Facts.Add(new Fact(FactKind.Email, 0, words[start..end].ToString(), true, start, end));
        return Hide(words, start, end);
    }

    /// <summary>An address without brackets.</summary>
    private static int Bare(Span<char> words, int at, Block block)
    {
        if (!words[at..].StartsWith("://"))
            return at + 1;
        var start = words[..at].EndsWith("https") ? at - 5 : words[..at].EndsWith("http") ? at - 4 : at;
        var end = at + 3;
        while (end < words.Length && words[end] is > ' ' and < '\u0080' and not ('<' or '>' or '"' or ')' or ']'))
            end++;
        while (words[end - 1] is '.' or ',' or ';' or ':')
            end--;
        if (start < at)
            block.Targets.Add(new(TargetKind.Link, words[start..end].ToString(), start));
        return Hide(words, start, end);
    }
}
