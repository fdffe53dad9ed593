using Publish.Engine.Content.Settings;
using Publish.Engine.Diagnostics;
using Publish.Engine.Input;
using Publish.Import;

namespace Publish.Testing.Import;

/// <summary>
/// An old site in one string, brought into a small site: what a promise about an import is tested on.
/// </summary>
internal sealed class AnImport : IDisposable
{
    private readonly SiteText old;
    private readonly SiteText site;

    private AnImport(SiteText old, SiteText site) => (this.old, this.site) = (old, site);

    /// <param name="old">Files as <see cref="SiteText"/> reads them.</param>
    /// <param name="site">The site that it comes into.</param>
    public static AnImport Of(string old, string site = "") => new(SiteText.Write(old), SiteText.Write(site));

    public string Folder => site.Folder;

    public string Input => site.Root;

    private string Memory => Path.Combine(site.Folder, ".publish", "import");

    public ImportResult Run(Func<ImportRequest, ImportRequest>? with = null)
    {
        var request = new ImportRequest
        {
            From = old.Root,
            Input = site.Root,
            SourceUrl = "https://old.example.org",
        };
        return new SiteImport(with?.Invoke(request) ?? request, Memory, new ImportProgress()).Run(
            CancellationToken.None
        );
    }

    public string Text(string path) => File.ReadAllText(Path.Combine(site.Root, path));

    public bool Has(string path) => File.Exists(Path.Combine(site.Root, path));

    public void Change(string path, string text) => File.WriteAllText(Path.Combine(site.Root, path), text);

    public void ChangeOld(string path, string text) => File.WriteAllText(Path.Combine(old.Root, path), text);

    public void Forget() => Directory.Delete(Path.Combine(site.Folder, ".publish"), recursive: true);

    /// <summary>Every file below the input, with its text.</summary>
    public Dictionary<string, string> Files() =>
        Directory
            .EnumerateFiles(site.Root, "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(site.Root, file), File.ReadAllText);

    /// <summary>What is wrong with the input now.</summary>
    public IReadOnlyList<string> Faults()
    {
        var findings = new Findings();
        NewsroomReader.Read(InputReader.Read(site.Root), findings);
        return [.. findings.Sorted().Where(one => one.Rule.Severity == Severity.Error).Select(DiagnosticText.Render)];
    }

    public void Dispose()
    {
        old.Dispose();
        site.Dispose();
    }
}
