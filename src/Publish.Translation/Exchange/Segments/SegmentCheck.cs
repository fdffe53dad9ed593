using System.Collections.Immutable;
using Publish.Engine.Diagnostics;

namespace Publish.Translation.Exchange.Segments;

/// <summary>
/// Validates the placeholders of returned segments: needed ones are present, all are known, none occurs twice, and
/// pairs nest.
/// </summary>
internal sealed class SegmentCheck(Unit unit, IReadOnlyList<ReturnedSegment?> returned, Findings findings)
{
    /// <param name="touched">Which segments differ from the export.</param>
    public void Look(IReadOnlyList<bool> touched)
    {
        var seen = new HashSet<int>();
        for (var at = 0; at < unit.Segments.Length; at++)
            if (returned[at] is { Target.Length: > 0 } segment && touched[at])
                Nesting(segment, seen);
            else
                seen.UnionWith(Ids(unit.Segments[at].Target));
        for (var at = 0; at < unit.Segments.Length; at++)
            if (returned[at] is { Target.Length: > 0 } segment && touched[at])
                foreach (var code in Needed(unit.Segments[at]).Where(code => !seen.Contains(code.Id)))
                    findings.Add(
                        ReturnedRules.CodeMissing,
                        segment.Place with
                        {
                            Offset = Begin(segment),
                        },
                        code.Shown,
                        $"{code.Says} {UnitNotes.OneLine(code.Close ?? code.Open)}"
                    );
    }

    /// <summary>
    /// The needed codes of a segment; those that the exported translation had left out are not required.
    /// </summary>
    private IEnumerable<Code> Needed(Segment segment)
    {
        var had = Ids(segment.Target.Length > 0 ? segment.Target : segment.Source).ToHashSet();
        return unit.Codes.Where(code =>
            code.IsNeeded && had.Contains(code.Id) && Ids(segment.Source).Contains(code.Id)
        );
    }

    private static IEnumerable<int> Ids(string coded) =>
        CodedText.Parts(coded).Where((_, at) => at % 2 == 1).Select(tag => CodedText.Read(tag).Id);

    private static int Begin(ReturnedSegment segment) =>
        segment.Place.Source.Text[segment.Place.Offset] == '"' ? segment.Place.Offset + 1 : segment.Place.Offset;

    private void Nesting(ReturnedSegment segment, HashSet<int> seen)
    {
        var open = new Stack<Code>();
        foreach (var tag in CodedText.Parts(segment.Target).Where((_, at) => at % 2 == 1))
        {
            var (id, opens, closes) = CodedText.Read(tag);
            if (
                unit.Codes.FirstOrDefault(code => code.Id == id) is not { } code
                || code.Close is null == (opens || closes)
            )
                Wrong(segment, tag, "the original has none such");
            else if (closes && !(open.TryPeek(out var last) && last == code))
                Wrong(
                    segment,
                    tag,
                    open.Count == 0 ? "nothing is open here" : $"{open.Peek().Shown} is open and must end first"
                );
            else if (closes)
                open.Pop();
            else if (!seen.Add(id))
                findings.Add(ReturnedRules.CodeTwice, segment.At(tag, last: true), code.Shown);
            else if (opens)
                open.Push(code);
        }
        foreach (var code in open)
            Wrong(segment, code.Opening, $"{code.Closing} is missing");
    }

    private void Wrong(ReturnedSegment segment, string tag, string why)
    {
        var shown = string.Join(
            ' ',
            unit.Codes.Where(code => code.Kind != CodeKind.Structure).Select(code => code.Shown)
        );
        findings.Add(ReturnedRules.CodeWrong, segment.At(tag), tag, why, shown.Length > 0 ? shown : "it has none.");
    }
}
