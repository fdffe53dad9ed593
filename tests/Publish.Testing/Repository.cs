namespace Publish.Testing;

/// <summary>Where the sources of this repository are, for tests that read them.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Publish.sln")))
            folder = folder.Parent;
        return folder.FullName;
    }
}
