using Publish.Engine.Host;

namespace Publish.Engine.OutputFolder;

/// <summary>
/// The file <c>.publish-output</c> that marks a folder as made by Publish, so that a build may replace it.
/// </summary>
public static class OutputMark
{
    public const string Name = ".publish-output";

    private const string Content = "Publish made this folder and replaces it whole: keep nothing of your own in it.\n";

    public static void Put(string folder) => File.WriteAllText(Path.Combine(folder, Name), Content);

    /// <summary>Whether a build may write there: the folder is missing, empty or marked.</summary>
    public static bool Allows(string folder) =>
        !Directory.Exists(folder)
        || File.Exists(Path.Combine(folder, Name))
        || !Directory.EnumerateFileSystemEntries(folder).Any();

    /// <summary>Refuses a folder that is neither missing nor empty nor marked.</summary>
    /// <exception cref="OutputRefusedException">It holds files that Publish did not make.</exception>
    public static void Demand(string folder)
    {
        if (!Allows(folder))
            throw new OutputRefusedException(
                $"{folder} holds files that Publish did not make, so it is left alone. Choose an empty folder with --output, or empty this one yourself."
            );
    }
}
