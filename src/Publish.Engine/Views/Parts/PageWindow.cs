namespace Publish.Engine.Views.Parts;

/// <summary>
/// Chooses the pages of a list that one of them names: the first, the last and its neighbours, so that a page of a long
/// list is no longer than that of a short one.
/// </summary>
internal static class PageWindow
{
    private const int Neighbours = 2;

    /// <summary>Numbers from 1, ascending, with whether pages are left out before each: two or more, never one.</summary>
    public static IEnumerable<(int Number, bool IsAfterGap)> Of(int current, int pages)
    {
        var low = current - Neighbours is > 3 and var left ? left : 1;
        var high = current + Neighbours is var right && right < pages - 2 ? right : pages;
        if (low > 1)
            yield return (1, false);
        for (var number = low; number <= high; number++)
            yield return (number, number == low && low > 1);
        if (high < pages)
            yield return (pages, true);
    }
}
