using Publish.Model;

namespace Publish.Engine.Markdown;

/// <summary>
/// Writes no-break spans: one around a range that a line must not break inside of, with the elements it lies in where
/// they are short; else one in each element.
/// </summary>
internal static class NoBreakSpans
{
    private const int Longest = 16;

    /// <param name="seams">Receives the boundaries of the spans, in order of token and place.</param>
    public static void Sew(List<Token> tokens, List<NoBreakRange> togethers, List<SpanBoundary> seams)
    {
        var (first, done) = (0, (Token: 0, At: 0));
        foreach (var together in togethers)
        {
            while (tokens[first].End <= together.Start)
                first++;
            var last = first;
            while (tokens[last].End < together.End)
                last++;
            var (from, to) = Around(tokens, first, last);
            var start = from == first ? together.Start : tokens[from].Start;
            var end = to == last ? together.End : tokens[to].End;
            if (end - start <= Longest && (from > done.Token || from == done.Token && start >= done.At))
            {
                seams.Add(new(from, start, SpanBoundaryKind.OpenTogether));
                done = Close(tokens, seams, to, end);
            }
            else if (together.Start >= done.At)
            {
                for (var index = first; index <= last; index++)
                    if (tokens[index] is { Kind: TokenKind.Words } words)
                    {
                        var at = Math.Max(together.Start, words.Start);
                        seams.Add(
                            new(
                                index,
                                at,
                                at > together.Start ? SpanBoundaryKind.OpenGlued : SpanBoundaryKind.OpenTogether
                            )
                        );
                        done = Close(tokens, seams, index, Math.Min(together.End, words.End));
                    }
            }
        }
    }

    private static (int Token, int At) Close(List<Token> tokens, List<SpanBoundary> seams, int token, int at)
    {
        var done = at < tokens[token].End ? token : token + 1;
        seams.Add(new(done, at, SpanBoundaryKind.Close));
        return (done, at);
    }

    /// <summary>Range of tokens that a span encloses without cutting an element.</summary>
    private static (int From, int To) Around(List<Token> tokens, int first, int last)
    {
        var (depth, least) = (0, 0);
        for (var index = first; index <= last; index++)
        {
            depth += tokens[index].Step;
            least = Math.Min(least, depth);
        }
        var (from, to) = (first, last);
        for (var missing = -least; missing > 0; )
            missing -= tokens[--from].Step;
        for (var missing = depth - least; missing > 0; )
            missing += tokens[++to].Step;
        return (from, to);
    }
}
