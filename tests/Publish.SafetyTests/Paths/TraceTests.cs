using Shouldly;
using Xunit;

namespace Publish.SafetyTests.Paths;

/// <summary>
/// What the published program opens, makes and removes while it is tricked lies in its folders: the system itself says
/// so.
/// </summary>
public sealed class TraceTests : IDisposable
{
    private const string At = "2025-01-15";

    private readonly TrickedSite site = new();

    [Fact]
    public void No_trick_leads_a_build_out_of_its_folders()
    {
        var roots = Innocent();
        // Each trick in a third of the fields, each field with a third of the tricks: what all of them say is PathTests'.
        foreach (var (field, number) in PathField.OfDocuments.Select((field, number) => (field, number)))
        foreach (
            var (trick, other) in PathTrick
                .All.Select((trick, other) => (trick, other))
                .Where(one => (one.other + number) % 3 == 0)
        )
            site.Play(field, trick, (number * PathTrick.All.Count) + other);
        foreach (var place in DiskTrick.All)
            place.Lay(site);
        var told = Build(roots, "build", "--at", At);
        told.ExitCode.ShouldBe(1, told.Said);
        DiskTrick
            .All.Where(trick => trick.Told is { } code && !told.Said.Contains($"{code}: ", StringComparison.Ordinal))
            .ShouldBeEmpty();
        Directory.Delete(Path.Combine(site.Input, "assets"), recursive: true);
        var built = Build(roots, "build", "--at", At, "--warn-only", "--output", "lenient");
        built.ExitCode.ShouldBeOneOf([0, 1], built.Said);
        site.Sung(
                Path.Combine(site.Folder, "output"),
                Path.Combine(site.Folder, "lenient"),
                Path.Combine(site.Folder, ".publish")
            )
            .ShouldBeEmpty();
    }

    public void Dispose() => site.Dispose();

    private Roots Innocent()
    {
        var first = TracedProgram.RunPublish(site.Folder, "build", "--plain", "--at", At);
        site.Write("letters/2024-03-05-innocent/en.md", "---\ntitle: Innocent\n---\nAnother text.\n");
        var second = TracedProgram.RunPublish(site.Folder, "build", "--plain", "--at", At);
        (first.ExitCode, second.ExitCode).ShouldBe((0, 0), first.Said + second.Said);
        return new Roots(
            [
                site.Input,
                site.Output,
                Path.Combine(site.Folder, ".publish"),
                .. Neighbours("output"),
                Path.Combine(site.Folder, "lenient"),
                .. Neighbours("lenient"),
            ],
            first.Calls.Concat(second.Calls)
        );
    }

    private TracedProgram Build(Roots roots, params string[] arguments)
    {
        var run = TracedProgram.RunPublish(site.Folder, [.. arguments, "--plain"]);
        roots.Left(run.Calls).ShouldBeEmpty();
        return run;
    }

    /// <summary>What a build has beside its output for as long as it runs.</summary>
    private IEnumerable<string> Neighbours(string output) =>
        ((string[])["staging", "old", "lock"]).Select(name => Path.Combine(site.Folder, $".{output}.publish-{name}"));
}
