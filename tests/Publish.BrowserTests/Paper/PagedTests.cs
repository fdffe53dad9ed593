namespace Publish.BrowserTests.Paper;

/// <summary>Paged.js stands in the theme as its makers publish it.</summary>
public sealed class PagedTests
{
    private static readonly string Theirs = Path.Combine(Repository.Tools, "node_modules", "pagedjs");

    [Theory]
    [InlineData("dist/paged.min.js", "paged.min.js")]
    [InlineData("LICENSE.md", "paged.LICENSE.md")]
    public async Task It_is_the_file_of_its_package(string theirs, string ours) =>
        (
            await File.ReadAllBytesAsync(
                Path.Combine(Repository.Root, "theme", "paper", ours),
                TestContext.Current.CancellationToken
            )
        ).ShouldBe(await File.ReadAllBytesAsync(Path.Combine(Theirs, theirs), TestContext.Current.CancellationToken));
}
