using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>Words for a page, whose language is known run by run; a newline in them is a line break.</summary>
public readonly record struct Text(ImmutableArray<Run> Runs)
{
    public static Text Empty { get; } = new([]);

    /// <summary>Words in the page's own language, such as the interface's.</summary>
    public static Text Own(string value) => new([new Run(value, null)]);

    public bool IsEmpty => Runs.IsDefaultOrEmpty;

    /// <summary>
    /// The words alone, for places that cannot carry a language: a title element, an attribute, a feed.
    /// </summary>
    public string Plain =>
        IsEmpty ? ""
        : Runs.Length == 1 ? Runs[0].Value
        : string.Concat(Runs.Select(run => run.Value));

    /// <summary>
    /// The one language that all of it is in, for places that can carry one alone; null where it is the page's own, or
    /// several.
    /// </summary>
    public Language? Whole =>
        !IsEmpty && Runs[0].Language is { } first && Runs.All(run => run.Language == first) ? first : null;

    /// <summary>
    /// The same words, of whose last that fit a narrow line none is torn from the others: a name with its honor.
    /// </summary>
    public Text Unbroken()
    {
        if (IsEmpty)
            return this;
        var (first, width) = (Runs.Length, 0d);
        while (first > 0 && (width += LineBreakRules.Width(Runs[first - 1].Value)) <= LineBreakRules.LongestInText)
            first--;
        while (first < Runs.Length && Runs[first].Value == " ")
            first++;
        var runs = Runs[..first].ToBuilder();
        foreach (var run in Runs[first..])
            if (runs.Count > first && runs[^1] is var last && run with { Value = last.Value, Hold = last.Hold } == last)
                runs[^1] = last with { Value = last.Value + run.Value };
            else
                runs.Add(run with { Hold = runs.Count > first || run.Hold == Hold.Glued ? Hold.Glued : Hold.Together });
        return new(runs.ToImmutable());
    }

    /// <summary>The same words on the page of another language.</summary>
    /// <param name="written">The language that unmarked runs are in.</param>
    public Text SeenFrom(Language page, Language written) =>
        IsEmpty || page == written
            ? this
            : new(
                Joined(
                    Runs.Select(run =>
                        Run.On(page, run.Value, Marked(run.Language, page, written), run.Hold, run.Raised)
                    )
                )
            );

    /// <summary>The mark that a run bears on a page; null where it is in the page's own language.</summary>
    private static Language? Marked(Language? marked, Language page, Language written) =>
        marked is null ? written
        : marked == page ? null
        : marked;

    /// <summary>Runs that turn are each put in order by themselves, so what one language says stands in one.</summary>
    private static ImmutableArray<Run> Joined(IEnumerable<Run> runs)
    {
        var joined = ImmutableArray.CreateBuilder<Run>();
        foreach (var run in runs)
            if (
                joined.Count > 0
                && joined[^1] is { Turns: true, Hold: Hold.None } before
                && run == before with { Value = run.Value }
            )
                joined[^1] = before with { Value = before.Value + run.Value };
            else
                joined.Add(run);
        return joined.DrainToImmutable();
    }

    /// <summary>Fails, so that a component cannot print a text without its languages.</summary>
    public override string ToString() =>
        throw new InvalidOperationException("Print a Text with Say, or take its Plain words.");

    public bool Equals(Text other) =>
        (Runs.IsDefault ? [] : Runs).SequenceEqual(other.Runs.IsDefault ? [] : other.Runs);

    public override int GetHashCode() => Plain.GetHashCode(StringComparison.Ordinal);
}

/// <summary>A stretch of text in one language.</summary>
/// <param name="Language">Null where it is the same everywhere, or where it is the page's own.</param>
/// <param name="Hold">Where a line must not end.</param>
/// <param name="Raised">It stands above the line, as the letters behind a number do.</param>
/// <param name="Turns">It, or the page that it stands on, is written from right to left, so that its direction is said;
/// without a language it is that of its words.</param>
public readonly record struct Run(
    string Value,
    Language? Language,
    Hold Hold = Hold.None,
    bool Turns = false,
    bool Raised = false
)
{
    /// <summary>A run that stands on a page.</summary>
    public static Run On(Language page, string value, Language? language, Hold hold = Hold.None, bool raised = false) =>
        new(value, language, hold, language is not null && (language.IsRightToLeft || page.IsRightToLeft), raised);
}
