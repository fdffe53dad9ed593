using System.Net;
using Publish.Import;
using Publish.Testing.Import;
using Shouldly;
using Xunit;

namespace Publish.SafetyTests.Content;

/// <summary>What an old site's pages say stays words in the report of bringing them in.</summary>
public sealed class ReportTests
{
    [Fact]
    public void Attacks_as_titles_of_old_pages_stay_texts()
    {
        var judge = new PageJudge();
        foreach (var page in Report(MadeFrom.Plain))
            judge.Learn(page);
        Report([.. TextList.Sound.Where((_, number) => number % 3 == 0)])
            .SelectMany(judge.Complaints)
            .Distinct()
            .Take(40)
            .ShouldBeEmpty();
    }

    private static List<string> Report(IReadOnlyList<string> titles)
    {
        using var import = AnImport.Of(
            string.Concat(
                titles.Select(
                    (title, number) =>
                        $"-- {number}.html --\n{OldPages.Letter(WebUtility.HtmlEncode(title.ReplaceLineEndings(" ")))}\n"
                )
            )
        );
        var report = ImportReport.Write(import.Folder, import.Run());
        return
        [
            .. Directory
                .EnumerateFiles(Path.Combine(import.Folder, "import-report"))
                .Append(report)
                .Select(file => OwnLinks(File.ReadAllText(file))),
        ];
    }

    /// <summary>The pages of the report lead to each other from where they lie.</summary>
    private static string OwnLinks(string page) =>
        page.Replace("href=\"import-report/", "href=\"/", StringComparison.Ordinal)
            .Replace("href=\"../", "href=\"/", StringComparison.Ordinal);
}
