namespace Publish.Tests.Sites.Golden;

/// <summary>A small site that has every part of a letter, a release and what stands around them.</summary>
internal static class GoldenSite
{
    public static string Folder { get; } = Path.Combine(Repository.Root, "tests", "Publish.Tests", "Sites", "Golden");

    public static string Text { get; } = File.ReadAllText(Path.Combine(Folder, "site.txt"));
}
