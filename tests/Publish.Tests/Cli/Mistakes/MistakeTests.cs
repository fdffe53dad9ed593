using Shouldly;
using Xunit;

namespace Publish.Tests.Cli.Mistakes;

/// <summary>
/// What people get wrong, and what they read of it; <c>UPDATE_GOLDEN=1</c> writes what is said now, to be read in the
/// diff with their eyes.
/// </summary>
public sealed class MistakeTests
{
    private static readonly string Folder = Path.Combine(
        Repository.Root,
        "tests",
        "Publish.Tests",
        "Cli",
        "Mistakes",
        "Golden"
    );

    public static TheoryData<string> Kinds =>
        [
            .. Directory
                .EnumerateFiles(Folder, "*.txt")
                .Select(file => Path.GetFileNameWithoutExtension(file)!)
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_mistake_is_told_as_somebody_has_read_it(string kind)
    {
        var file = Path.Combine(Folder, kind + ".txt");
        var mistakes = Mistake.AllOf(File.ReadAllText(file));
        var now = await Task.WhenAll(mistakes.Select(async mistake => mistake with { Told = await mistake.Tell() }));
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
            File.WriteAllText(file, string.Concat(now.Select(mistake => mistake.Written)));
        else
            now.Zip(mistakes)
                .Where(pair => pair.First.Told != pair.Second.Told)
                .Select(pair => $"{pair.First.Title}\nwas\n{pair.Second.Told}and is\n{pair.First.Told}")
                .ShouldBeEmpty("If it is right, renew with UPDATE_GOLDEN=1.");
        (
            from mistake in now
            let expected = mistake.Expected()
            where expected is not null && !mistake.Told.Contains(expected, StringComparison.Ordinal)
            select $"{mistake.Title}: nothing at {expected}\n{mistake.Told}"
        ).ShouldBeEmpty();
    }

    [Fact]
    public void There_are_150_and_no_two_have_one_title()
    {
        var titles = Kinds
            .SelectMany(kind =>
                Mistake
                    .AllOf(File.ReadAllText(Path.Combine(Folder, kind.Data + ".txt")))
                    .Select(mistake => $"{kind.Data}: {mistake.Title}")
            )
            .ToList();
        titles.ShouldBeUnique();
        titles.Count.ShouldBeGreaterThanOrEqualTo(150);
    }
}
