using System.Globalization;

namespace Publish.Translation.Parity.Structure;

/// <summary>Compares the structure of two texts: their headings, lists and tables.</summary>
internal static class StructureComparison
{
    public static void Compare(Outline source, Outline translation, List<ParityDifference> found)
    {
        var (there, here) = (Headings(source), Headings(translation));
        Compare(
            ParityKind.Headings,
            there,
            here,
            translation,
            "heading",
            (one, other) => one.Level == other.Level ? null : ($"level {one.Level}", $"level {other.Level}"),
            heading => heading.Start,
            found
        );
        Compare(
            ParityKind.Lists,
            source.Lists,
            translation.Lists,
            translation,
            "list",
            ListDiffers,
            list => list.Start,
            found
        );
        Compare(
            ParityKind.Tables,
            source.Tables,
            translation.Tables,
            translation,
            "table",
            TableDiffers,
            table => table.Start,
            found
        );
    }

    private static List<OutlineBlock> Headings(Outline outline) =>
        outline.Blocks.FindAll(block => block.Kind == OutlineBlockKind.Heading);

    private static (string, string)? ListDiffers(ListFacts one, ListFacts other)
    {
        if (one.IsOrdered != other.IsOrdered)
            return (
                one.IsOrdered ? "a numbered list" : "a list without numbers",
                other.IsOrdered ? "a numbered list" : "a list without numbers"
            );
        return one.Items == other.Items ? null : (Counted(one.Items, "item"), Counted(other.Items, "item"));
    }

    private static (string, string)? TableDiffers(TableFacts one, TableFacts other)
    {
        if (one.Rows != other.Rows)
            return (Counted(one.Rows, "row"), Counted(other.Rows, "row"));
        return one.Columns == other.Columns ? null : (Counted(one.Columns, "column"), Counted(other.Columns, "column"));
    }

    private static void Compare<T>(
        ParityKind kind,
        List<T> there,
        List<T> here,
        Outline translation,
        string thing,
        Func<T, T, (string, string)?> differ,
        Func<T, int> place,
        List<ParityDifference> found
    )
    {
        if (there.Count != here.Count)
        {
            var first = 0;
            while (first < Math.Min(there.Count, here.Count) && differ(there[first], here[first]) is null)
                first++;
            found.Add(
                new(
                    kind,
                    here.Count == 0 ? FirstWord(translation) : place(here[Math.Min(first, here.Count - 1)]),
                    Counted(here.Count, thing),
                    Counted(there.Count, thing),
                    there.Count == 0 ? 0 : place(there[Math.Min(first, there.Count - 1)]),
                    []
                )
            );
            return;
        }
        foreach (var (one, other) in there.Zip(here))
            if (differ(one, other) is var (said, says))
                found.Add(new(kind, place(other), says, said, place(one), []));
    }

    private static int FirstWord(Outline outline) => outline.Blocks is [var first, ..] ? first.Start : 0;

    public static string Counted(int count, string thing) =>
        count == 1 ? $"1 {thing}" : string.Create(CultureInfo.InvariantCulture, $"{count} {thing}s");
}
