using System.Diagnostics;
using System.Globalization;
using Shouldly;
using Xunit;

namespace Publish.SafetyTests;

/// <summary>
/// Whatever stands in a file, it is read or told of, soon; <c>tests/benchmarks/fuzz.sh</c> asks for longer.
/// </summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    private const int Kinds = 3;

    [Fact]
    public void A_broken_file_gives_pages_or_diagnostics_and_soon() => Holds(new BrokenSite(), tries: 80);

    [Fact]
    public void A_broken_old_site_is_imported_or_refused_and_soon() => Holds(new BrokenOldSite(), tries: 60);

    [Fact]
    public void A_broken_translation_is_taken_or_refused_and_soon() => Holds(new BrokenReturn(), tries: 60);

    private void Holds(Breakable reader, int tries)
    {
        var seed = int.TryParse(
            Environment.GetEnvironmentVariable("PUBLISH_FUZZ_SEED"),
            CultureInfo.InvariantCulture,
            out var given
        )
            ? given
            : 7;
        var minutes = double.TryParse(
            Environment.GetEnvironmentVariable("PUBLISH_FUZZ_MINUTES"),
            CultureInfo.InvariantCulture,
            out var asked
        )
            ? asked / Kinds
            : 0;
        using var broken = reader;
        var chance = new Random(seed);
        var mutation = new Mutation(chance);
        var others = reader.Files.Select(file => file.Bytes).ToArray();
        var (clock, finds, tried) = (Stopwatch.StartNew(), new Dictionary<string, string>(), 0);
        for (; minutes > 0 ? clock.Elapsed.TotalMinutes < minutes : tried < tries; tried++)
        {
            var (path, bytes) = reader.Files[chance.Next(reader.Files.Count)];
            var mutant = mutation.Of(bytes, others);
            if (minutes > 0)
                File.WriteAllBytes(Last(seed), mutant);
            if (reader.Try(path, mutant) is { } wrong)
                finds.TryAdd(
                    Kind(wrong),
                    $"{wrong}\n{Convert.ToBase64String(mutant[..Math.Min(mutant.Length, 20_000)])}"
                );
        }
        output.WriteLine($"{reader.GetType().Name}: {tried} tries in {clock.Elapsed}");
        finds.Values.ShouldBeEmpty();
    }

    /// <summary>What was tried last, for finds that no program survives.</summary>
    private static string Last(int seed) => Path.Combine(Path.GetTempPath(), $"publish-fuzz-{seed}");

    /// <summary>One find of each kind is enough: where in our own code it was.</summary>
    private static string Kind(string wrong) =>
        wrong.Split('\n').FirstOrDefault(line => line.Contains("at Publish.", StringComparison.Ordinal))
        ?? wrong.Split(':')[0];
}
