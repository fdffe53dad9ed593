using Publish.Translation.Status;

namespace Publish.Translation.Exchange.Segments;

/// <summary>
/// Segmentation: finds where sentences end in English, Korean and Chinese; never within an inline code.
/// </summary>
internal static class SentenceSplitter
{
    private const string Wide = "。！？｡";

    private const string Narrow = ".!?…";

    private const string Closing = "”’\"'」』》〉）)】]］";

    private const string Opening = "“‘\"'「『《〈（(【[";

    /// <summary>The ranges of atoms that are sentences, without the white space between them.</summary>
    public static IEnumerable<(int From, int To)> Of(TextBlock block, int from, int to)
    {
        var (start, depth) = (from, 0);
        for (var at = from; at < to; at++)
        {
            depth += Step(block.Atoms[at]);
            if (Letter(block, at) is not { } stop || !IsStop(stop))
                continue;
            var (end, left) = After(block, at, to, depth);
            if (left == 0 && Ends(block, start, at, end, to))
            {
                if (Trimmed(block, start, end) is { } sentence)
                    yield return sentence;
                start = end;
            }
            (at, depth) = (end - 1, left);
        }
        if (Trimmed(block, start, to) is { } last)
            yield return last;
    }

    private static bool IsStop(char letter) =>
        Wide.Contains(letter, StringComparison.Ordinal) || Narrow.Contains(letter, StringComparison.Ordinal);

    private static int Step(Atom atom) =>
        atom.Kind switch
        {
            AtomKind.Open => 1,
            AtomKind.Close => -1,
            _ => 0,
        };

    /// <summary>The character of an atom; a space for a line end, null for an inline code.</summary>
    private static char? Letter(TextBlock block, int at) =>
        block.Atoms[at].Kind switch
        {
            AtomKind.Letter => block.Text[block.Atoms[at].Start],
            AtomKind.Break => ' ',
            _ => null,
        };

    private static (int From, int To)? Trimmed(TextBlock block, int from, int to)
    {
        while (from < to && Letter(block, from) is { } first && char.IsWhiteSpace(first))
            from++;
        while (to > from && Letter(block, to - 1) is { } last && char.IsWhiteSpace(last))
            to--;
        return from < to ? (from, to) : null;
    }

    /// <summary>
    /// The end of the sentence's tail: further stops, closing quotation marks and brackets, footnote references.
    /// </summary>
    private static (int End, int Depth) After(TextBlock block, int stop, int to, int depth)
    {
        var at = stop + 1;
        for (; at < to; at++)
        {
            var atom = block.Atoms[at];
            var belongs =
                atom.Kind == AtomKind.Close
                || atom is { Kind: AtomKind.Single, Code: CodeKind.Note }
                || Letter(block, at) is { } letter
                    && (IsStop(letter) || Closing.Contains(letter, StringComparison.Ordinal));
            if (!belongs)
                break;
            depth += Step(atom);
        }
        return (at, depth);
    }

    private static bool Ends(TextBlock block, int start, int stop, int end, int to)
    {
        var sign = block.Text[block.Atoms[stop].Start];
        var next = end;
        while (next < to && Letter(block, next) is { } space && char.IsWhiteSpace(space))
            next++;
        if (next == to)
            return true;
        if (Wide.Contains(sign, StringComparison.Ordinal))
            return Letter(block, end) is not { } after || !"，、；：,;:—–…·".Contains(after, StringComparison.Ordinal);
        if (next == end)
            return sign == '…'
                && end - stop > 1
                && Closing.Contains(Letter(block, end - 1) ?? ' ', StringComparison.Ordinal)
                && IsSpaceless(block, end);
        while (
            next < to
            && (
                block.Atoms[next].Kind is AtomKind.Open or AtomKind.Single
                || Opening.Contains(Letter(block, next) ?? ' ', StringComparison.Ordinal)
            )
        )
            next++;
        if (next == to)
            return true;
        var letter = Letter(block, next) ?? ' ';
        if (
            !char.IsLetterOrDigit(letter) && !char.IsSurrogate(letter) && letter != '₩' && letter != '$'
            || char.IsLower(letter)
        )
            return false;
        return sign != '.' || !Abbreviations.Holds(Before(block, start, stop), Following(block, next, to));
    }

    private static bool IsSpaceless(TextBlock block, int at) =>
        Letter(block, at) is { } letter && Fingerprint.IsSpaceless(letter);

    private static ReadOnlySpan<char> Before(TextBlock block, int start, int stop) =>
        block.Text.AsSpan(block.Atoms[start].Start, block.Atoms[stop].Start - block.Atoms[start].Start);

    private static ReadOnlySpan<char> Following(TextBlock block, int from, int to) =>
        block.Text.AsSpan(block.Atoms[from].Start, Math.Min(30, block.Atoms[to - 1].End - block.Atoms[from].Start));
}
