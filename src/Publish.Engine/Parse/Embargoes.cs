using Publish.Engine.Read;

namespace Publish.Engine.Parse;

/// <summary>Decides what cannot be decided: a file that cannot be understood but speaks of an embargo holds its document.</summary>
internal static class Embargoes
{
    public static bool Mentioned(string text) => text.Contains("embargo", StringComparison.OrdinalIgnoreCase);

    public static bool Mentioned(InputFile file)
    {
        try
        {
            return file.Length > SourceReader.LongestText || File.ReadAllBytes(file.FullPath).AsSpan().IndexOf("embargo"u8) >= 0;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }
}
