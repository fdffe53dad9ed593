namespace Publish.Tests.Translation.Exchange;

/// <summary>The sample's texts in a folder of their own, to be changed.</summary>
internal sealed class SampleCopy : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("publish-sample-").FullName;

    public SampleCopy()
    {
        var input = Path.Combine(Repository.Root, "input");
        foreach (var file in Directory.EnumerateFiles(input, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Root, Path.GetRelativePath(input, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public string Root => Path.Combine(folder, "input");

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
