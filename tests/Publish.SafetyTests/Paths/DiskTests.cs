using Publish.Engine.Input;
using Shouldly;
using Xunit;

namespace Publish.SafetyTests.Paths;

/// <summary>What stands in the input and is no plain file is told by its name, and never opened.</summary>
public sealed class DiskTests : IDisposable
{
    private readonly TrickedSite site = new();

    [Fact]
    public async Task Links_that_lead_away_pipes_sockets_and_names_that_cannot_be_said_are_told_and_nothing_waits_for_them()
    {
        foreach (var trick in DiskTrick.All)
            trick.Lay(site);
        var input = await Task.Run(() => InputReader.Read(site.Input), TestContext.Current.CancellationToken)
            .WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
        var told = input.Faults.ToLookup(fault => fault.Place.Source.Path, fault => fault.Rule.Code);
        DiskTrick
            .All.Where(trick =>
                trick.Told is { } code
                    ? !told[trick.Path].SequenceEqual([code]) || input.Files.ContainsKey(trick.Path)
                    : told[trick.Path].Any() || !input.Files.ContainsKey(trick.Path)
            )
            .Select(trick => $"{trick.Name}: {trick.Path} {string.Join(' ', told[trick.Path])}")
            .ShouldBeEmpty();
    }

    [Fact]
    public void A_link_is_read_where_it_leads_when_it_was_looked_at()
    {
        site.Write("_aside/table.csv", "inside\n");
        File.CreateSymbolicLink(
            Path.Combine(site.Input, "letters/2024-03-05-innocent/link.csv"),
            "../../_aside/table.csv"
        );
        var file = InputReader.Read(site.Input).Files["letters/2024-03-05-innocent/link.csv"];
        (file.FullPath, file.Length).ShouldBe((Path.Combine(site.Input, "_aside/table.csv"), 7));
    }

    public void Dispose() => site.Dispose();
}
