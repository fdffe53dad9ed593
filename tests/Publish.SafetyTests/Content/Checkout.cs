namespace Publish.SafetyTests.Content;

/// <summary>Where the checkout is, for tests of both projects.</summary>
internal static class Checkout
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "Publish.sln")) ? folder : Find(Path.GetDirectoryName(folder)!);
}
