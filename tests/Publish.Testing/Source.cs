using Shouldly;

namespace Publish.Testing;

/// <summary>The checkout as files, so that the house can be held to its own rules.</summary>
internal static class Source
{
    private static readonly string[] Built =
    [
        "bin",
        "obj",
        "node_modules",
        "artifacts",
        "output",
        ".git",
        ".publish",
        "TestResults",
    ];

    public static string Root => Repository.Root;

    /// <summary>Paths below the root with <c>/</c>, without what is built or restored.</summary>
    /// <param name="patterns">Such as <c>*.cs</c>.</param>
    public static IEnumerable<string> Files(string folder, params string[] patterns) =>
        Walk(Path.Combine(Root, folder))
            .Where(file =>
                patterns.Any(pattern =>
                    System.IO.Enumeration.FileSystemName.MatchesSimpleExpression(pattern, Path.GetFileName(file))
                )
            )
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    public static void ShouldBeNone(IEnumerable<string> complaints)
    {
        if (string.Join("\n", complaints) is { Length: > 0 } all)
            throw new ShouldAssertException(all);
    }

    private static IEnumerable<string> Walk(string folder) =>
        Directory
            .EnumerateFiles(folder)
            .Concat(
                Directory
                    .EnumerateDirectories(folder)
                    .Where(inner => !Built.Contains(Path.GetFileName(inner)))
                    .SelectMany(Walk)
            );
}
