using Publish.Engine.Host;
using Publish.Engine.OutputFolder;

namespace Publish.Cli.Doctor;

/// <summary>
/// Tests the file system operations of a build beside the output folder: writing, hard links, atomic exchange.
/// </summary>
internal static class FolderExaminer
{
    private const string Purpose =
        "The site is built beside the last one and takes its place in one step, so that no reader meets half of it; files that have not changed are shared.";

    public static Examined Examine(string input, string output)
    {
        try
        {
            var place = OutputPlace.Of(input, output);
            var (beside, state) = (Existing(Path.GetDirectoryName(place.Output)!), Existing(place.State));
            Try(state, _ => true);
            var links = Try(beside, folder =>
                LinuxFileSystem.TryLink(Write(folder, "one"), Path.Combine(folder, "other"))
            );
            var exchanges = Try(beside, folder =>
                LinuxFileSystem.TryExchange(
                    Directory.CreateDirectory(Path.Combine(folder, "one")).FullName,
                    Directory.CreateDirectory(Path.Combine(folder, "other")).FullName
                )
            );
            var how =
                (links ? "unchanged files are shared" : "unchanged files are copied, for this disk has no hard links")
                + (
                    exchanges
                        ? "; the site is exchanged in one step"
                        : "; the site is exchanged in two steps, and the next build ends what one that was interrupted had begun"
                );
            return new Examined("output folder", $"{place.Output}: {how}", Purpose);
        }
        catch (Exception failure) when (failure is OutputRefusedException or IOException or UnauthorizedAccessException)
        {
            return new Examined("output folder", failure.Message, Purpose) { IsMissing = true };
        }
    }

    private static bool Try(string beside, Func<string, bool> what)
    {
        var folder = Path.Combine(beside, ".publish-doctor-" + Path.GetRandomFileName());
        try
        {
            Directory.CreateDirectory(folder);
            return what(folder);
        }
        finally
        {
            if (Directory.Exists(folder))
                Directory.Delete(folder, recursive: true);
        }
    }

    private static string Write(string folder, string name)
    {
        var file = Path.Combine(folder, name);
        File.WriteAllText(file, name);
        return file;
    }

    /// <summary>The folder, or its nearest existing ancestor.</summary>
    private static string Existing(string folder) =>
        Directory.Exists(folder) ? folder : Existing(Path.GetDirectoryName(folder)!);
}
