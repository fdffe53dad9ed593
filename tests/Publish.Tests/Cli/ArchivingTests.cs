using Shouldly;
using Xunit;

namespace Publish.Tests.Cli;

/// <summary>A site is taken along with one line, and a wrong line is answered.</summary>
public sealed class ArchivingTests
{
    private const string Site = """
        -- site.yml --
        url: https://www.example.org
        title: Example
        languages: [en, ko]
        -- letters/2024-03-05-returns/en.md --
        ---
        title: On returns
        ---

        Words.
        -- letters/2024-03-06-held/document.yml --
        embargo: 2999-01-01T00:00:00Z
        -- letters/2024-03-06-held/en.md --
        ---
        title: Held
        ---

        Words.
        """;

    [Theory]
    [InlineData("json", "\"format\": \"publish-site\"")]
    [InlineData("wxr", "<wp:wxr_version>1.2</wp:wxr_version>")]
    public async Task The_whole_site_and_one_document_are_written(string format, string sign)
    {
        using var bench = new CliBench(Site);
        var whole = await bench.Run("export", "--format", format, "--output", "out");
        (whole.Code, whole.Output).ShouldBe((0, "Written: out, 1 document in all languages.\n"), whole.Output);
        bench.Read("out").ShouldContain(sign);
        (await bench.Run("export", "returns", "--format", format)).Output.ShouldContain("On returns");
    }

    [Theory]
    [InlineData("Name a document and the language", "export")]
    [InlineData("Name a document and the language", "export", "returns")]
    [InlineData("holds every language", "export", "returns", "ko", "--format", "json")]
    [InlineData("is a draft or under embargo", "export", "held", "--format", "wxr")]
    public async Task A_wrong_line_is_answered(string answer, params string[] line)
    {
        using var bench = new CliBench(Site);
        var run = await bench.Run(line);
        run.Code.ShouldBe(2);
        (run.Output + run.Error).ShouldContain(answer);
    }
}
