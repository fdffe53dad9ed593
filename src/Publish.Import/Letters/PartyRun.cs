using System.Collections.Immutable;

namespace Publish.Import;

/// <summary>Several parties in lines one below the other, told apart by where their offices stand.</summary>
/// <param name="Lines">Which of the lines it is made of.</param>
internal sealed record PartyRun(ImmutableArray<int> Lines, OldParty Party, string After)
{
    /// <param name="lines">Of one block, or of paragraphs of one line each.</param>
    /// <param name="isLoose">They are paragraphs, each of which may be somebody.</param>
    public static ImmutableArray<PartyRun> Read(IReadOnlyList<string> lines, bool isLoose)
    {
        if (lines.Count > 1 && lines.All(line => PartyLine.Of(line).HasTitle))
            return [.. lines.Select((line, at) => One(lines, at, at + 1)).OfType<PartyRun>()];
        var names = Starts(lines);
        if (names.Count == 0)
            return isLoose ? Named(lines) : [.. new[] { One(lines, 0, lines.Count) }.OfType<PartyRun>()];
        if (names[0] > 0 && (names[0] > 1 || names.Count > 1) && isLoose)
            names.Insert(0, 0);
        names[0] = 0;
        var runs = ImmutableArray.CreateBuilder<PartyRun>();
        for (var at = 0; at < names.Count; at++)
            if (One(lines, names[at], at + 1 < names.Count ? names[at + 1] : lines.Count) is { } run)
                runs.Add(run);
        return runs.ToImmutable();
    }

    public static PartyRun OfLine(string text) =>
        PartyLine.Of(text) is var line ? new PartyRun([0], line.Party, line.After) : null!;

    /// <summary>Where names stand: above an office, or with one in their line.</summary>
    private static List<int> Starts(IReadOnlyList<string> lines)
    {
        var starts = new List<int>();
        for (var at = 0; at < lines.Count; at++)
        {
            var kind = LetterLines.KindOf(lines[at]);
            var isNamed = PartyLine.Of(lines[at]) is { HasTitle: true } && kind != LineKind.Contact;
            var isAbove =
                kind is not (LineKind.Office or LineKind.Contact or LineKind.Place)
                && at + 1 < lines.Count
                && LetterLines.IsOffice(lines[at + 1])
                && !PartyLine.Of(lines[at + 1]).HasTitle;
            if (
                AsianName.IsAlone(lines[at])
                && at + 1 < lines.Count
                && LetterLines.IsOffice(lines[at + 1])
                && !AsianName.Of(lines[at + 1]).IsTitleFirst
            )
                starts.Add(at++);
            else if (
                isNamed
                || isAbove
                || (at > 0 && AsianName.IsAlone(lines[at]) && LetterLines.IsOffice(lines[at - 1]))
            )
                starts.Add(at);
        }
        return starts;
    }

    private static ImmutableArray<PartyRun> Named(IReadOnlyList<string> lines)
    {
        var runs = new List<PartyRun>();
        for (var at = 0; at < lines.Count; at++)
        {
            var kind = LetterLines.KindOf(lines[at]);
            if (kind == LineKind.Body && runs.Count > 0 && runs[^1].Party.Organization is null)
                runs[^1] = runs[^1] with
                {
                    Lines = runs[^1].Lines.Add(at),
                    Party = runs[^1].Party with { Organization = lines[at] },
                };
            else if (PartyLine.Of(lines[at]) is var line)
                runs.Add(new PartyRun([at], line.Party, line.After));
        }
        return [.. runs];
    }

    private static PartyRun? One(IReadOnlyList<string> lines, int from, int to) =>
        PartyBlock.Signed([.. lines.Skip(from).Take(to - from)], out var after) is { } party
            ? new PartyRun([.. Enumerable.Range(from, to - from)], party, after)
            : null;
}
