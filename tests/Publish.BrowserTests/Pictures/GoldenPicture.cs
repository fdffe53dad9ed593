namespace Publish.BrowserTests.Pictures;

/// <summary>
/// What something looked like when somebody last looked at it, to hold what it looks like now against.
/// </summary>
internal static class GoldenPicture
{
    public static bool IsRenewed { get; } = Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1";

    public static string Folder { get; } =
        Path.Combine(Repository.Root, "tests", "Publish.BrowserTests", "Pictures", "Golden");

    /// <returns>What is wrong, with both pictures among the artifacts; null where nothing is.</returns>
    public static async Task<string?> Compare(Picture actual, string name)
    {
        var golden = Path.Combine(Folder, name);
        if (IsRenewed)
        {
            await File.WriteAllBytesAsync(golden, Png.Write(actual));
            return null;
        }
        var comparison = File.Exists(golden)
            ? Comparison.Of(Png.Read(await File.ReadAllBytesAsync(golden)), actual)
            : null;
        if (comparison is { IsSame: true })
            return null;
        var artifacts = Directory.CreateDirectory(Repository.Artifacts).FullName;
        await File.WriteAllBytesAsync(Path.Combine(artifacts, $"actual-{name}"), Png.Write(actual));
        if (comparison is not null)
            await File.WriteAllBytesAsync(
                Path.Combine(artifacts, $"difference-{name}"),
                Png.Write(comparison.Difference)
            );
        return $"{name} {(comparison is null ? "is not kept yet" : $"has {comparison.WorstBlock} other pixels in one block")}; see tests/artifacts. If it is meant: UPDATE_GOLDEN=1.";
    }
}
