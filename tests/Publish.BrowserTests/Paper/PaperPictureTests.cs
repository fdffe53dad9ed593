using Publish.BrowserTests.Pictures;

namespace Publish.BrowserTests.Paper;

/// <summary>Each page of a long letter looks as it did when somebody last looked at it, in each script.</summary>
public sealed class PaperPictureTests(PaperSite site)
{
    private const string Letter = "eleven-crew-of-the-haesong-7";

    [Theory]
    [InlineData("en")]
    [InlineData("ko")]
    [InlineData("zh-Hans")]
    [InlineData("zh-Hant")]
    public async Task Every_page_of_a_letter_looks_as_it_did(string language)
    {
        await PictureFonts.Here();
        var letter = (await site.Letters()).Single(one =>
            one.Language == language && one.Name.EndsWith($"/{Letter}.pdf", StringComparison.Ordinal)
        );
        var folder = Directory.CreateTempSubdirectory("publish-pages-").FullName;
        try
        {
            var drawn = await Command.Run("pdftoppm", folder, "-r", "110", "-png", letter.File, "page");
            drawn.ExitCode.ShouldBe(0, drawn.ToString());
            var faults = new List<string>();
            foreach (var page in Directory.GetFiles(folder).Order(StringComparer.Ordinal))
                if (
                    await GoldenPicture.Compare(
                        Png.Read(await File.ReadAllBytesAsync(page, TestContext.Current.CancellationToken)).Kept(),
                        $"Paper-{language}-{Path.GetFileName(page)}"
                    ) is
                    { } fault
                )
                    faults.Add(fault);
            Complaints.None(faults);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
