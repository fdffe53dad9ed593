using Shouldly;
using Xunit;

namespace Publish.Tests.Sites;

/// <summary>A fault keeps the whole site back, unless documents with faults may be left out.</summary>
public sealed class WarnOnlyTests
{
    private const string Faulty = """
        -- letters/2024-03-04-good/document.yml --
        related: [letters/2024-03-05-canary]
        -- letters/2024-03-04-good/en.md --
        ---
        title: Good
        ---
        -- letters/2024-03-05-canary/document.yml --
        topics: [unknown]
        -- letters/2024-03-05-canary/en.md --
        ---
        title: Canary
        ---
        """;

    private const string Leaning = """

        -- letters/2024-03-06-leaning/en.md --
        ---
        title: Leaning
        ---
        See [it](letters/2024-03-05-canary).
        -- letters/2024-03-07-leaning-on-that/en.md --
        ---
        title: Leaning twice
        ---
        See [it](letters/2024-03-06-leaning).
        """;

    [Fact]
    public Task A_fault_in_one_document_fails_the_build() =>
        ASite
            .With(Faulty)
            .Fails(found =>
                found.ShouldContain(one => one.Place.Source.Path == "letters/2024-03-05-canary/document.yml")
            );

    [Fact]
    public Task All_faults_are_told_in_one_run() =>
        ASite
            .With(
                Faulty
                    + """

                    -- letters/2024-03-06-bad/en.md --
                    ---
                    titel: Misspelled
                    ---
                    """
            )
            .Fails(found =>
                found.Select(one => one.Place.Source.Path).Distinct().Count().ShouldBeGreaterThanOrEqualTo(2)
            );

    [Fact]
    public Task Where_only_warned_the_document_is_left_out_whole() =>
        ASite
            .With(
                """
                -- letters/2024-03-04-good/en.md --
                ---
                title: Good
                ---
                -- letters/2024-03-05-canary/document.yml --
                topics: [unknown]
                -- letters/2024-03-05-canary/en.md --
                ---
                title: Canary
                ---
                """
            )
            .OnlyWarning()
            .Builds(site =>
            {
                site.LeftOut.ShouldBe(["letters/2024-03-05-canary"]);
                site.ShouldNotSay("canary");
                site.ShouldHave("/letters/2024/03/04/good/");
            });

    [Fact]
    public Task What_leans_on_it_falls_out_with_it() =>
        ASite
            .With(Faulty + Leaning)
            .OnlyWarning()
            .Builds(site =>
            {
                site.LeftOut.ShouldContain("letters/2024-03-06-leaning");
                site.LeftOut.ShouldContain("letters/2024-03-07-leaning-on-that");
                site.ShouldNotSay("canary", "leaning");
            });

    [Fact]
    public Task A_fault_of_the_site_itself_fails_all_the_same() =>
        ASite
            .With(
                """
                -- site.yml --
                url: https://www.example.org
                title: Example
                languages: [en]
                time-zone: Asia/Nowhere
                """
            )
            .OnlyWarning()
            .Fails(found => found.ShouldHaveSingleItem().Place.Source.Path.ShouldBe("site.yml"));
}
