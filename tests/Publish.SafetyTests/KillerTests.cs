using System.Collections.Immutable;
using System.Diagnostics;
using Publish.SafetyTests.Killers;
using Xunit;

namespace Publish.SafetyTests;

/// <summary>Whatever was made to stop the program does not: there are pages or diagnostics, soon.</summary>
public sealed class KillerTests(ITestOutputHelper output)
{
    /// <summary>
    /// Two seconds are promised on a machine that has nothing else to do, which the benchmark shows; here many tests
    /// run at once.
    /// </summary>
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Of three killers one is tried in each run; <c>tests/benchmarks/killers.sh</c> asks for all, and gives each a
    /// process to itself.
    /// </summary>
    private const int Share = 3;

    private static readonly string? Asked = Environment.GetEnvironmentVariable("PUBLISH_KILLER");

    private static readonly Dictionary<string, Killer> Sites = Named(
            YamlKillers.All,
            MarkdownKillers.All,
            FileKillers.All,
            SharedKillers.All
        ),
        Imports = Named(OldKillers.All),
        Returns = Named(ReturnedKillers.All);

    public static TheoryData<string> SiteNames => [.. Sites.Keys];

    public static TheoryData<string> ImportNames => [.. Imports.Keys];

    public static TheoryData<string> ReturnNames => [.. Returns.Keys];

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(SiteNames))]
    public Task A_site_is_built_or_told_of(string name) => Survives(Sites[name], KilledSite.Of);

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(ImportNames))]
    public Task An_old_site_is_imported_or_told_of(string name) => Survives(Imports[name], KilledImport.Of);

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(ReturnNames))]
    public Task A_translation_is_taken_or_told_of(string name) => Survives(Returns[name], KilledReturn.Of);

    private static Dictionary<string, Killer> Named(params ImmutableArray<Killer>[] killers) =>
        killers
            .SelectMany(list => list)
            .Where((killer, at) => Asked is null ? at % Share == 0 : Asked == "*" || Asked == killer.Name)
            .ToDictionary(killer => killer.Name);

    private async Task Survives(Killer killer, Func<Killer, byte[], CancellationToken, Task<IReadOnlyList<string>>> run)
    {
        var bytes = killer.Bytes();
        for (var left = 2; left > 0; left--)
        {
            var (clock, before, labour) = (
                Stopwatch.StartNew(),
                GC.GetTotalAllocatedBytes(),
                Environment.CpuUsage.TotalTime
            );
            var told = await run(killer, bytes, TestContext.Current.CancellationToken);
            output.WriteLine(
                $"{killer.Name}: {clock.Elapsed.TotalSeconds:0.0} s, {(Environment.CpuUsage.TotalTime - labour).TotalSeconds:0.0} s of labour, {(GC.GetTotalAllocatedBytes() - before) >> 20} MB; {told.Count} told{(told.Count > 0 ? ": " + told[0].Split('\n')[0] : "")}"
            );
            if (clock.Elapsed <= Bound)
                return;
        }
        Assert.Fail($"{killer.Name} takes longer than {Bound}.");
    }
}
