using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>Finds which language each stretch of a text is in by its script, and where a line must not end.</summary>
public static class Scripts
{
    /// <summary>The words with their marks of raised letters read.</summary>
    /// <param name="said">The words and the language they are written in; null for the same everywhere.</param>
    /// <param name="page">The language of the page they will stand on.</param>
    public static Text Mark(Said<string> said, Language page, Languages languages)
    {
        if (said.Value.Length == 0)
            return Text.Empty;
        return said.Value.Contains('^', StringComparison.Ordinal)
            ? Raised(Marked(said with { Value = RaisedText.Plain(said.Value) }, page, languages), said.Value)
            : Marked(said, page, languages);
    }

    /// <summary>Parts runs where what is raised begins and ends.</summary>
    private static Text Raised(Text plain, string typed)
    {
        var runs = ImmutableArray.CreateBuilder<Run>();
        var (run, at) = (0, 0);
        foreach (var (start, end, raised) in RaisedText.Parts(typed))
            for (var left = end - start; left > 0;)
            {
                var whole = plain.Runs[run];
                var taken = Math.Min(left, whole.Value.Length - at);
                runs.Add(whole with { Value = whole.Value.Substring(at, taken), Raised = raised });
                (left, at) = (left - taken, at + taken);
                if (at == whole.Value.Length)
                    (run, at) = (run + 1, 0);
            }
        return new Text(runs.ToImmutable());
    }

    private static Text Marked(Said<string> said, Language page, Languages languages)
    {
        var own = said.Language == page ? null : said.Language;
        var isForeign = said.Value.AsSpan().IndexOfAnyInRange('\u1100', '\uFFFF') >= 0;
        if (!isForeign && said.Language is null && (page.IsRightToLeft || said.Value.AsSpan().IndexOfAnyInRange('\u0590', '\u08FF') >= 0))
            return new Text([new Run(said.Value, null, Turns: true)]);
        var stretches = new List<Stretch>();
        var togethers = new List<Together>();
        if (isForeign)
            Stretches.Find(said.Value, said.Language ?? page, languages, stretches);
        Togethers.Find(said.Value, said.Language ?? page, Togethers.LongestInTitle, togethers);
        var runs = ImmutableArray.CreateBuilder<Run>(1 + stretches.Count * 2 + togethers.Count * 2);
        var at = 0;
        foreach (var stretch in stretches)
        {
            Add(runs, page, said.Value, at, stretch.Start, own, togethers);
            Add(runs, page, said.Value, stretch.Start, stretch.End, stretch.Language == page ? null : stretch.Language, togethers);
            at = stretch.End;
        }
        Add(runs, page, said.Value, at, said.Value.Length, own, togethers);
        return new Text(runs.ToImmutable());
    }

    private static void Add(ImmutableArray<Run>.Builder runs, Language page, string text, int start, int end, Language? language, List<Together> togethers)
    {
        foreach (var together in togethers.Where(together => together.Start < end && together.End > start))
        {
            if (together.Start > start)
                runs.Add(Run.On(page, text[start..together.Start], language));
            var (from, to) = (Math.Max(start, together.Start), Math.Min(end, together.End));
            runs.Add(Run.On(page, text[from..to], language, from > together.Start ? Hold.Joined : Hold.Together));
            start = to;
        }
        if (end > start)
            runs.Add(Run.On(page, text[start..end], language));
    }
}
