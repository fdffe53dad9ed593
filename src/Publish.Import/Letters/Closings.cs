namespace Publish.Import;

/// <summary>Finds where a letter closes.</summary>
internal static class Closings
{
    private const int Tries = 4;

    /// <summary>The first and the last line of it, and what stands below; null where no tail follows one.</summary>
    public static (int First, int Last, List<TailSection> Below)? Find(LetterSheet sheet, int body)
    {
        var tries = 0;
        for (var at = sheet.Rows.Length - 1; at >= body && tries < Tries; at--)
        {
            if (!IsClosing(sheet, at))
                continue;
            tries++;
            var first = at;
            while (first > body && IsClosing(sheet, first - 1))
                first--;
            var last = IsWish(sheet, at) ? at + 1 : at;
            if (TailSections.Of(sheet, last + 1) is { } below)
                return (first, last, below);
            at = first;
        }
        return null;
    }

    /// <summary>A Chinese wish stands in two lines: 順頌, and below it 時祺.</summary>
    private static bool IsWish(LetterSheet sheet, int at) =>
        at + 1 < sheet.Rows.Length
        && sheet.IsFree(at + 1)
        && sheet.Rows[at].Text is { Length: <= 5 } wish
        && "颂頌祝致候".Contains(wish.TrimEnd('，', ' ', '：')[^1], StringComparison.Ordinal)
        && sheet.Rows[at + 1].Text.TrimEnd('！', '。', '!') is { Length: >= 2 and <= 4 } wished
        && "祺安礼禮绥綏祉禧康".Contains(wished[^1], StringComparison.Ordinal);

    private static bool IsClosing(LetterSheet sheet, int row) =>
        sheet.IsFree(row)
        && sheet.Rows[row].Of.Kind is OldBlockKind.Paragraph or OldBlockKind.Heading
        && Vocabulary.IsClosing(sheet.Rows[row].Text);
}
