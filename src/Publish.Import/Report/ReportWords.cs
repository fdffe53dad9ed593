namespace Publish.Import;

/// <summary>The words of a report, the same in both of its forms.</summary>
internal static class ReportWords
{
    public static string Of(OldKind kind) =>
        kind switch
        {
            OldKind.Letter => "letter",
            OldKind.PressRelease => "press release",
            _ => "page",
        };

    public static string Of(FileOutcome outcome) =>
        outcome switch
        {
            FileOutcome.New => "new",
            FileOutcome.Updated => "updated",
            FileOutcome.Same => "unchanged",
            _ => "kept",
        };

    public static string Of(DoubtKind kind) =>
        kind switch
        {
            DoubtKind.NotImported => "not imported",
            DoubtKind.Damaged => "damaged",
            DoubtKind.LeftOut => "left out",
            DoubtKind.Uncertain => "uncertain",
            DoubtKind.Lost => "lost before",
            DoubtKind.Differs => "differs",
            DoubtKind.FileMissing => "file missing",
            DoubtKind.Pair => "pair",
            _ => "kept",
        };
}
