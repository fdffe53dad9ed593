using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>Text for a page, with a language for each run; a newline is a line break.</summary>
public readonly record struct Text(ImmutableArray<Run> Runs)
{
    public static Text Empty { get; } = new([]);

    /// <summary>Words in the page's language, such as interface words.</summary>
    public static Text Own(string value) => new([new Run(value, null)]);

    public bool IsEmpty => Runs.IsDefaultOrEmpty;

    /// <summary>The words alone, for places without markup: title elements, attributes, feeds.</summary>
    public string Plain =>
        IsEmpty ? ""
        : Runs.Length == 1 ? Runs[0].Value
        : string.Concat(Runs.Select(run => run.Value));

    /// <summary>
    /// The language of all runs, for places with one <c>lang</c>; null where it is the page's, or there are several.
    /// </summary>
    public Language? Whole =>
        !IsEmpty && Runs[0].Language is { } first && Runs.All(run => run.Language == first) ? first : null;

    /// <summary>
    /// The text with no break inside its last runs, as far as they fit a narrow line: a name with its form of address.
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

    /// <summary>The text on a page in another language.</summary>
    /// <param name="written">Language of unmarked runs.</param>
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

    /// <summary>A run's language on a page; null for the page's own.</summary>
    private static Language? Marked(Language? marked, Language page, Language written) =>
        marked is null ? written
        : marked == page ? null
        : marked;

    /// <summary>Joins right-to-left runs of one language, which would be ordered separately.</summary>
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

    /// <summary>Throws, so that no component prints a text without its languages.</summary>
    public override string ToString() =>
        throw new InvalidOperationException("Print a Text with Say, or take its Plain words.");

    public bool Equals(Text other) =>
        (Runs.IsDefault ? [] : Runs).SequenceEqual(other.Runs.IsDefault ? [] : other.Runs);

    public override int GetHashCode() => Plain.GetHashCode(StringComparison.Ordinal);
}

/// <summary>A run of text in one language.</summary>
/// <param name="Language">Null for the page's, or where it is the same in all.</param>
/// <param name="Hold">Line breaking.</param>
/// <param name="Raised">Whether it is a superscript.</param>
/// <param name="Turns">Whether it needs a direction, as it or the page is right-to-left; without a language, that of
/// its words.</param>
public readonly record struct Run(
    string Value,
    Language? Language,
    Hold Hold = Hold.None,
    bool Turns = false,
    bool Raised = false
)
{
    /// <summary>A run on a page.</summary>
    public static Run On(Language page, string value, Language? language, Hold hold = Hold.None, bool raised = false) =>
        new(value, language, hold, language is not null && (language.IsRightToLeft || page.IsRightToLeft), raised);
}
