using Shouldly;
using Xunit;

namespace Publish.Tests.Cli;

/// <summary>Where no build has remembered anything, git does, as on a machine that builds from a fresh copy.</summary>
public sealed class GitAddressTests
{
    private const string Site = """
        -- site.yml --
        url: https://www.example.org
        title: Example
        languages: [en, ko]
        time-zone: Asia/Seoul
        -- letters/2024-03-05-returns/en.md --
        ---
        title: On returns
        ---
        -- letters/2024-03-05-returns/ko.md --
        ---
        title: 송환에 관하여
        slug: 송환
        ---
        본문.
        -- letters/2024-03-06-draft/document.yml --
        draft: true
        -- letters/2024-03-07-held/document.yml --
        embargo: 2999-01-01T00:00:00Z
        -- pages/about/en.md --
        ---
        title: About
        ---
        """;

    [Fact]
    public async Task Folders_that_were_renamed_or_deleted_and_slugs_that_were_changed_are_told_of()
    {
        using var bench = new CliBench(Site);
        bench.Commit();
        Directory.Move(
            Path.Combine(bench.Folder, "input/letters/2024-03-05-returns"),
            Path.Combine(bench.Folder, "input/letters/2024-03-05-on-returns")
        );
        Directory.Delete(Path.Combine(bench.Folder, "input/letters/2024-03-06-draft"), recursive: true);
        Directory.Delete(Path.Combine(bench.Folder, "input/letters/2024-03-07-held"), recursive: true);
        Directory.Delete(Path.Combine(bench.Folder, "input/pages/about"), recursive: true);
        bench.Commit();
        bench.Write(
            "input/letters/2024-03-05-on-returns/ko.md",
            "---\ntitle: 송환에 관하여\nslug: 강제송환\n---\n\n본문.\n"
        );
        bench.Commit();
        var told = (await bench.Run("check", "--plain"))
            .Output.Split('\n')
            .Where(line => line.Contains("PUB4", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
        told.ShouldBe([
            "letters/2024-03-05-on-returns/en.md:1:1: warning PUB418: The text in en stood at /letters/2024/03/05/returns/, and nothing leads from there any more.",
            "letters/2024-03-05-on-returns/en.md:1:1: warning PUB421: Feeds have told of this document as letters/2024-03-05-returns, and would tell of it again as another.",
            "letters/2024-03-05-on-returns/ko.md:3:7: warning PUB418: The text in ko stood at /ko/letters/2024/03/05/송환/, and nothing leads from there any more.",
            "site.yml:1:1: warning PUB419: pages/about stood at /about/, and both are gone.",
        ]);
    }

    [Fact]
    public async Task The_first_build_takes_over_what_git_remembers()
    {
        using var bench = new CliBench(Site);
        bench.Commit();
        Directory.Delete(Path.Combine(bench.Folder, "input/pages/about"), recursive: true);
        bench.Commit();
        (await bench.Run("build", "--plain")).Output.ShouldContain("PUB419");
        Directory.Delete(Path.Combine(bench.Folder, ".git"), recursive: true);
        (await bench.Run("build", "--plain")).Output.ShouldContain("PUB419");
    }

    [Fact]
    public async Task A_move_is_a_rename_to_git_and_needs_no_word_more()
    {
        using var bench = new CliBench(Site);
        bench.Commit();
        (await bench.Run("move", "03-05-returns", "on-returns")).Code.ShouldBe(0);
        bench.Commit();
        (await bench.Run("check", "--plain")).Output.ShouldNotContain("PUB4");
    }
}
