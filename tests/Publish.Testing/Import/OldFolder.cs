using System.Text;
using Publish.Import;
using Shouldly;

namespace Publish.Testing.Import;

/// <summary>A folder of old texts, thrown away when its test ends.</summary>
internal sealed class OldFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("old-texts-");

    public string Root => folder.FullName;

    public OldFolder With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    public OldFolder With(string path, byte[] bytes)
    {
        var file = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
        return this;
    }

    public IOldSource Open(string path = "") =>
        OldSources.Open(Path.Combine(Root, path).TrimEnd('/'), new()).ShouldNotBeNull();

    public List<OldReading> Read(string path = "")
    {
        using var source = Open(path);
        return [.. source.Items().Select(item => item.Read())];
    }

    public List<OldPage> Pages(string path = "") =>
        [.. Read(path).Select(reading => reading.Page.ShouldNotBeNull(reading.Refused?.Message))];

    public OldPage Page(string path = "") => Pages(path).ShouldHaveSingleItem();

    public void Dispose() => folder.Delete(recursive: true);
}
