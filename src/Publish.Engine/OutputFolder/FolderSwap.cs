using Publish.Engine.Host;

namespace Publish.Engine.OutputFolder;

/// <summary>
/// Replaces the last site with the staged one by renaming: atomically on Linux, else in two steps with a journal.
/// </summary>
internal static class FolderSwap
{
    /// <summary>Swaps; after it the last site, if there was one, lies at the staging or the old path.</summary>
    public static void Swap(OutputPlace place)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(place.Output)!);
        try
        {
            if (!Directory.Exists(place.Output))
                Directory.Move(place.Staging, place.Output);
            else if (!LinuxFileSystem.TryExchange(place.Staging, place.Output))
                SwapInTwoSteps(place);
        }
        catch (IOException failure)
        {
            throw new OutputRefusedException(
                $"The new site cannot take the place of {place.Output}, where the last one stands as it stood: {failure.Message.TrimEnd('.')}. A folder that a disk is mounted on cannot be exchanged; build into one below it.",
                failure
            );
        }
    }

    /// <summary>Finishes a two-step swap that an earlier build did not complete.</summary>
    public static void Recover(OutputPlace place)
    {
        if (!File.Exists(place.Journal))
            return;
        if (!Directory.Exists(place.Output) && Directory.Exists(place.Old))
            Directory.Move(place.Old, place.Output);
        File.Delete(place.Journal);
    }

    internal static void SwapInTwoSteps(OutputPlace place)
    {
        try
        {
            File.WriteAllText(place.Journal, place.Output);
            Directory.Move(place.Output, place.Old);
            Directory.Move(place.Staging, place.Output);
        }
        finally
        {
            Recover(place);
        }
    }
}
