using Publish.Engine.Parse;
using Shouldly;
using Xunit;

namespace Publish.Tests.Cli;

public sealed class NewTests
{
    [Theory]
    [InlineData("letter", "On the return: \"now\"", "", "letters/2024-03-10-on-the-return-now/en.md", "letters/2024/03/10/on-the-return-now/index.html")]
    [InlineData("press-release", "선원 11명, 집으로", "ko", "press-releases/2024-03-10-선원-11명-집으로/ko.md", "ko/press-releases/2024/03/10/선원-11명-집으로/index.html")]
    [InlineData("letter", "就遣返致信", "zh-Hans", "letters/2024-03-10-就遣返致信/zh-Hans.md", "zh-hans/letters/2024/03/10/就遣返致信/index.html")]
    [InlineData("letter", "# ---: [x], {y} \\", "", "letters/2024-03-10-x-y/en.md", "letters/2024/03/10/x-y/index.html")]
    public async Task A_begun_document_builds(string kind, string title, string language, string file, string page)
    {
        using var bench = new CliBench();
        var begun = await bench.Run(["new", kind, title, .. language.Length > 0 ? new[] { "--language", language } : []]);
        (begun.Code, begun.Error).ShouldBe((0, ""));
        begun.Output.ShouldContain(file);
        var built = await bench.Run("build");
        built.Code.ShouldBe(0, built.Output);
        bench.Has("output/" + page).ShouldBeTrue(string.Join('\n', Directory.EnumerateFiles(Path.Combine(bench.Folder, "output"), "index.html", SearchOption.AllDirectories)));
    }

    [Fact]
    public async Task What_is_there_is_never_overwritten()
    {
        using var bench = new CliBench();
        await bench.Run("new", "letter", "On returns");
        bench.Write("input/letters/2024-03-10-on-returns/en.md", "mine");
        (await bench.Run("new", "letter", "On returns")).Code.ShouldBe(2);
        bench.Read("input/letters/2024-03-10-on-returns/en.md").ShouldBe("mine");
        (await bench.Run("new", "letter", "On returns", "--date", "2024-03-11")).Code.ShouldBe(0);
    }

    [Theory]
    [InlineData("new", "memo", "On returns")]
    [InlineData("new", "letter", "")]
    [InlineData("new", "letter", "On returns", "--language", "fr")]
    [InlineData("new", "letter", "On returns", "--date", "5 March")]
    public async Task What_cannot_be_is_refused(params string[] arguments)
    {
        using var bench = new CliBench();
        var ran = await bench.Run(arguments);
        ran.Code.ShouldBe(2);
        ran.Error.ShouldNotBeEmpty();
        Directory.Exists(Path.Combine(bench.Folder, "input/letters")).ShouldBeFalse();
    }

    [Fact]
    public async Task Today_is_today_where_the_site_is()
    {
        using var bench = new CliBench { Clock = new At(new DateTimeOffset(2024, 3, 10, 20, 0, 0, TimeSpan.Zero)) };
        (await bench.Run("new", "letter", "Late")).Output.ShouldContain("2024-03-11-late");
    }

    [Theory]
    [InlineData("The crew’s return — and ours", "the-crews-return-and-ours")]
    [InlineData("  !?  ", "")]
    [InlineData("Café 2024", "café-2024")]
    [InlineData("हिन्दी में पत्र", "हिन्दी-में-पत्र")]
    public void A_slug_is_the_titles_words(string title, string slug) => Slug.Of(title).ShouldBe(slug);

    [Fact]
    public void A_long_title_is_cut_between_words() => Slug.Of(string.Concat(Enumerable.Repeat("word ", 100))).ShouldEndWith("-word");

    [Fact]
    public void A_slug_fits_a_file_name_in_any_script() =>
        System.Text.Encoding.UTF8.GetByteCount(Slug.Of(string.Concat(Enumerable.Repeat("한", 300)))).ShouldBeLessThanOrEqualTo(120);

    private sealed class At(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
