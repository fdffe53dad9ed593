namespace Publish.BrowserTests.Sample;

/// <summary>Says all that is wrong at once, so that one run mends a page.</summary>
internal static class Complaints
{
    private const int Shown = 40;

    public static void None(IEnumerable<string> complaints)
    {
        var all = complaints.Distinct().ToList();
        if (all.Count > 0)
            Assert.Fail(
                $"{all.Count} complaints:\n{string.Join("\n", all.Take(Shown))}{(all.Count > Shown ? "\n…" : "")}"
            );
    }
}
