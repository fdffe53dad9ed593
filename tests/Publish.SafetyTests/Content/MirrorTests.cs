using System.Formats.Tar;
using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace Publish.SafetyTests.Content;

/// <summary>A mirror and its letters in one file each hold what the site says, and do no more than the site.</summary>
public sealed partial class MirrorTests
{
    [Fact]
    public async Task Attacks_stay_texts_where_a_site_is_packed()
    {
        var (learned, judge) = (await Packed(MadeFrom.Plain), new SiteJudge());
        foreach (var files in learned.GroupBy(file => IsSingle(file.Key)))
            judge.Learn(files.ToDictionary(file => Judged(file.Key), file => file.Value));
        var attacked = await Packed(TextList.Sound);
        attacked.Keys.Count(IsSingle).ShouldBeGreaterThan(10);
        attacked.SelectMany(file => judge.Complaints(Judged(file.Key), file.Value)).Distinct().Take(20).ShouldBeEmpty();
    }

    private static bool IsSingle(string path) => path.Contains("single-files/", StringComparison.Ordinal);

    /// <summary>What stands in one file may hold its style and its pictures; a page of the site may not.</summary>
    private static string Judged(string path) => IsSingle(path) ? path + ".single" : path;

    /// <summary>
    /// Pages by path; links within a mirror begin where each page lies, and are read here as from its root.
    /// </summary>
    private static async Task<Dictionary<string, string>> Packed(IReadOnlyList<string> texts)
    {
        using var bench = new CliBench();
        AttackedSite.Write(
            new AttackedSite(MadeFrom.Described, texts) { OnPaper = false }.Files,
            Path.Combine(bench.Folder, "input")
        );
        var ran = await bench.Run(TestContext.Current.CancellationToken, "mirror");
        ran.Code.ShouldBe(0, ran.Output + ran.Error);
        var pages = new Dictionary<string, string>(StringComparer.Ordinal);
        await using var file = File.OpenRead(Path.Combine(bench.Folder, "mirror.tar"));
        await using var tar = new TarReader(file);
        while (await tar.GetNextEntryAsync(copyData: false, TestContext.Current.CancellationToken) is { } entry)
            if (entry.DataStream is { } data && entry.Name.EndsWith(".html", StringComparison.Ordinal))
                pages[entry.Name] = FromRoot(
                    await new StreamReader(data).ReadToEndAsync(TestContext.Current.CancellationToken)
                );
        return pages;
    }

    private static string FromRoot(string page)
    {
        foreach (var attribute in (string[])["href", "src", "action"])
            while (page.Contains($" {attribute}=\"../", StringComparison.Ordinal))
                page = page.Replace($" {attribute}=\"../", $" {attribute}=\"", StringComparison.Ordinal);
        return Within().Replace(page, " $1=\"/");
    }

    [GeneratedRegex(" (href|src|action)=\"(?![a-zA-Z]+:|#|/|\")")]
    private static partial Regex Within();
}
