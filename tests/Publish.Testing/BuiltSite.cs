using System.Xml.Linq;
using Publish.Engine.Build;
using Publish.Engine.Diagnostics;
using Shouldly;

namespace Publish.Testing;

/// <summary>What a build wrote, by site path.</summary>
public sealed class BuiltSite(BuildResult built)
{
    private readonly Dictionary<string, SitePage> read = [];

    public IReadOnlyList<Diagnostic> Diagnostics => built.Diagnostics;

    /// <summary>Ids of documents left out for their errors.</summary>
    public IReadOnlyList<string> LeftOut => built.LeftOut;

    /// <summary>Every file, as <c>/letters/index.html</c>, in order.</summary>
    public IReadOnlyList<string> Files { get; } =
    [
        .. Directory
            .EnumerateFiles(built.Output, "*", SearchOption.AllDirectories)
            .Select(file => "/" + Path.GetRelativePath(built.Output, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The address of every page, as <c>/letters/</c>, in order.</summary>
    public IEnumerable<string> Addresses =>
        Files
            .Where(file => file.EndsWith(".html", StringComparison.Ordinal))
            .Select(file =>
                file.EndsWith("/index.html", StringComparison.Ordinal) ? file[..^"index.html".Length] : file
            );

    public bool Has(string path) => File.Exists(OnDisk(path));

    public SitePage Page(string path)
    {
        ShouldHave(path);
        return read.TryGetValue(path, out var page) ? page : read[path] = new SitePage(Text(path));
    }

    public string Text(string path) => File.ReadAllText(OnDisk(path));

    public byte[] Bytes(string path) => File.ReadAllBytes(OnDisk(path));

    public AtomFeed Feed(string path) => new(XDocument.Parse(Text(path)).Root!);

    public void ShouldHave(string path) =>
        Has(path).ShouldBeTrue($"{path} is missing. There are: {string.Join("  ", Files)}");

    public void ShouldNotHave(string path) => Has(path).ShouldBeFalse($"{path} is there.");

    /// <summary>No byte of any file says it, and no name of a file.</summary>
    public void ShouldNotSay(params string[] secrets) =>
        (
            from file in Files
            let bytes = Bytes(file)
            from secret in secrets
            where
                file.Contains(secret, StringComparison.OrdinalIgnoreCase)
                || System.Text.Encoding.UTF8.GetString(bytes).Contains(secret, StringComparison.OrdinalIgnoreCase)
            select $"{file} says {secret}"
        ).ShouldBeEmpty();

    private string OnDisk(string path) =>
        Path.Combine(
            built.Output,
            Uri.UnescapeDataString(path).TrimStart('/') + (path.EndsWith('/') ? "index.html" : "")
        );
}
