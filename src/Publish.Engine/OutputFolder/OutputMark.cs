using Publish.Engine.Host;

namespace Publish.Engine.OutputFolder;

/// <summary>The constant file by which a folder is known as made by Publish, wherever it is copied.</summary>
public static class OutputMark
{
    public const string Name = ".publish-output";

    private const string Content = "Publish made this folder and replaces it whole: keep nothing of your own in it.\n";

    public static void Put(string folder) => File.WriteAllText(Path.Combine(folder, Name), Content);

    /// <summary>A folder that is missing or empty is free; one that Publish made may be replaced.</summary>
    public static bool Allows(string folder) =>
        !Directory.Exists(folder)
        || File.Exists(Path.Combine(folder, Name))
        || !Directory.EnumerateFileSystemEntries(folder).Any();

    /// <exception cref="OutputRefusedException">Somebody else's files are there.</exception>
    public static void Demand(string folder)
    {
        if (!Allows(folder))
            throw new OutputRefusedException(
                $"{folder} holds files that Publish did not make, so it is left alone. Choose an empty folder with --output, or empty this one yourself."
            );
    }
}
