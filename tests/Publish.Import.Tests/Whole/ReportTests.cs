using System.Text.Json;
using Shouldly;
using Xunit;

namespace Publish.Import.Tests.Whole;

/// <summary>The report shows a person what to look at, and cannot be made to say anything else.</summary>
public sealed class ReportTests
{
    [Fact]
    public void Each_document_has_a_row_and_a_page_with_both_texts()
    {
        using var import = AnImport.Of($"-- returns.html --\n{OldPages.Letter()}\n-- empty.html --\n");
        var page = ImportReport.Write(import.Folder, import.Run());
        File.ReadAllText(page).ShouldContain("letters/2017-06-24-returns");
        File.ReadAllText(page).ShouldContain("empty.html");
        var both = File.ReadAllText(Path.Combine(import.Folder, "import-report/00001.html"));
        both.ShouldContain("We write about the sailors");
        both.ShouldContain("title: Letter on nine sailors");
        both.ShouldContain("Mina Harbour, Minister of Ports");
        both.ShouldContain(
            "<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
        );
    }

    [Fact]
    public void Programs_read_the_same_as_people()
    {
        using var import = AnImport.Of($"-- returns.html --\n{OldPages.Letter()}");
        ImportReport.Write(import.Folder, import.Run());
        var report = JsonDocument
            .Parse(File.ReadAllText(Path.Combine(import.Folder, "import-report.json")))
            .RootElement;
        report.GetProperty("version").GetInt32().ShouldBe(1);
        var document = report.GetProperty("documents").EnumerateArray().ShouldHaveSingleItem();
        document.GetProperty("id").GetString().ShouldBe("letters/2017-06-24-returns");
        document
            .GetProperty("languages")
            .EnumerateArray()
            .Single()
            .GetProperty("recognised")
            .EnumerateArray()
            .Select(field => field.GetProperty("field").GetString())
            .ShouldContain("salutation");
    }

    [Fact]
    public void What_a_page_says_is_shown_as_words()
    {
        using var import = AnImport.Of(
            $"-- returns.html --\n{OldPages.Letter("Letter &lt;script>alert(1)&lt;/script>")}"
        );
        var page = ImportReport.Write(import.Folder, import.Run());
        File.ReadAllText(page).ShouldNotContain("<script");
        File.ReadAllText(Path.Combine(import.Folder, "import-report/00001.html")).ShouldNotContain("<script");
    }

    [Fact]
    public void Reports_of_earlier_runs_are_gone()
    {
        using var import = AnImport.Of(
            $"-- returns.html --\n{OldPages.Letter()}\n-- two.html --\n{OldPages.Letter("Another letter", "May 2, 2016", "12 days")}"
        );
        ImportReport.Write(import.Folder, import.Run());
        File.Delete(Path.Combine(import.Folder, "import-report/00001.html"));
        ImportReport.Write(import.Folder, import.Run() with { Documents = [] });
        Directory.GetFiles(Path.Combine(import.Folder, "import-report")).ShouldBeEmpty();
    }
}
