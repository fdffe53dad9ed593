namespace Publish.Testing;

/// <summary>A small site that has every part of a letter, a release and what stands around them.</summary>
internal static class GoldenSite
{
    public static string Text { get; } =
        File.ReadAllText(Path.Combine(Repository.Root, "tests/Publish.Testing/golden-site.txt"));
}
