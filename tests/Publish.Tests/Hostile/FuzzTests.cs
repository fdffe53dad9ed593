using System.Diagnostics;
using System.Globalization;
using Shouldly;
using Xunit;

namespace Publish.Tests.Hostile;

/// <summary>Whatever stands in a file, a build makes pages or tells what is wrong; <c>tests/benchmarks/fuzz.sh</c> asks for longer.</summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    private const int Tries = 80;

    [Fact]
    public void A_broken_file_gives_pages_or_diagnostics_and_soon()
    {
        var seed = int.TryParse(Environment.GetEnvironmentVariable("PUBLISH_FUZZ_SEED"), CultureInfo.InvariantCulture, out var given) ? given : 7;
        var minutes = double.TryParse(Environment.GetEnvironmentVariable("PUBLISH_FUZZ_MINUTES"), CultureInfo.InvariantCulture, out var asked) ? asked : 0;
        using var site = new BrokenSite();
        var chance = new Random(seed);
        var mutation = new Mutation(chance);
        var others = site.Files.Select(file => file.Bytes).ToArray();
        var (clock, finds, tried) = (Stopwatch.StartNew(), new Dictionary<string, string>(), 0);
        for (; minutes > 0 ? clock.Elapsed.TotalMinutes < minutes : tried < Tries; tried++)
        {
            var (path, bytes) = site.Files[chance.Next(site.Files.Count)];
            var broken = mutation.Of(bytes, others);
            if (minutes > 0)
                File.WriteAllBytes(Last(seed), broken);
            if (site.Build(path, broken) is { } wrong)
                finds.TryAdd(Kind(wrong), $"{wrong}\n{Convert.ToBase64String(broken[..Math.Min(broken.Length, 20_000)])}");
        }
        output.WriteLine($"{tried} tries in {clock.Elapsed}");
        finds.Values.ShouldBeEmpty();
    }

    /// <summary>What was tried last, for finds that no program survives.</summary>
    private static string Last(int seed) => Path.Combine(Path.GetTempPath(), $"publish-fuzz-{seed}");

    /// <summary>One find of each kind is enough: where in our own code it was.</summary>
    private static string Kind(string wrong) =>
        wrong.Split('\n').FirstOrDefault(line => line.Contains("at Publish.", StringComparison.Ordinal)) ?? wrong.Split(':')[0];
}
