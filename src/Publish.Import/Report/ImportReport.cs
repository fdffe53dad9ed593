using System.Text;

namespace Publish.Import;

/// <summary>Writes what an import did beside the input, for people and for programs.</summary>
public static class ImportReport
{
    public const string Page = "import-report.html";

    private const string Pages = "import-report";
    private const string Data = "import-report.json";

    /// <param name="folder">Absolute; reports of earlier imports in it are replaced.</param>
    /// <returns>The page to begin with, absolute.</returns>
    public static string Write(string folder, ImportResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var pages = Path.Combine(folder, Pages);
        if (Directory.Exists(pages))
            foreach (var old in Directory.EnumerateFiles(pages, "*.html"))
                File.Delete(old);
        Directory.CreateDirectory(pages);
        foreach (var (at, document) in result.Documents.Index())
            using (var to = Text(Path.Combine(pages, ReportHtml.PageOf(at))))
                ReportHtml.Write(to, document);
        using (var data = File.Create(Path.Combine(folder, Data)))
            ReportJson.Write(data, result);
        var page = Path.Combine(folder, Page);
        using (var to = Text(page))
            ReportHtml.Write(to, result);
        return page;
    }

    private static StreamWriter Text(string path) =>
        new(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
}
