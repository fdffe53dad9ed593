using Shouldly;
using Xunit;

namespace Publish.Tests.Sites;

/// <summary>Files that nobody meant to publish are not.</summary>
public sealed class PassedOverTests
{
    [Fact]
    public Task Names_with_an_underscore_or_a_dot_and_READMEs_are_not_published() =>
        ASite
            .With(
                """
                -- letters/2024-03-05-returns/en.md --
                ---
                title: On returns
                ---
                -- letters/2024-03-05-returns/_notes.md --
                canary
                -- letters/_2024-03-06-later/en.md --
                canary
                -- letters/README.md --
                canary
                -- assets/.canary.txt --
                canary
                -- assets/fonts/licence.txt --
                Free.
                """
            )
            .Builds(site =>
            {
                site.ShouldNotSay("canary", "2024/03/06", "README", "_notes");
                site.Text("/fonts/licence.txt").ShouldBe("Free.\n");
            });

    [Fact]
    public Task A_file_that_nobody_names_is_not_published_and_warned_of() =>
        ASite
            .With(
                """
                -- letters/2024-03-05-returns/en.md --
                ---
                title: On returns
                ---
                -- letters/2024-03-05-returns/canary.pdf --
                PDF
                """
            )
            .Builds(site =>
            {
                site.ShouldNotSay("canary");
                site.Diagnostics.ShouldHaveSingleItem()
                    .Place.Source.Path.ShouldBe("letters/2024-03-05-returns/canary.pdf");
            });
}
