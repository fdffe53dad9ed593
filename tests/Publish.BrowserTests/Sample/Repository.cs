namespace Publish.BrowserTests.Sample;

/// <summary>Where the checkout is, from wherever the tests run.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string Input { get; } = Path.Combine(Root, "input");

    public static string Tools { get; } = Path.Combine(Root, "tests", "tools");

    public static string Artifacts { get; } = Path.Combine(Root, "tests", "artifacts");

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "Publish.sln"))
            ? folder
            : Find(
                Path.GetDirectoryName(folder)
                    ?? throw new DirectoryNotFoundException("Publish.sln is in no folder above the tests.")
            );
}
