using System.Globalization;
using Shouldly;
using Xunit;

namespace Publish.SafetyTests.Content;

/// <summary>
/// Whatever somebody writes in any field of any file, it stays words: on pages, in their heads, in feeds, in what the
/// host reads, on paper.
/// </summary>
public sealed class ContentTests(ITestOutputHelper output)
{
    /// <summary>
    /// Of texts that a grammar makes; a site holds some two thousand. <c>tests/benchmarks/README.md</c> asks for more.
    /// </summary>
    private static readonly int Generated = int.Parse(
        Environment.GetEnvironmentVariable("PUBLISH_HOSTILE_SITES") ?? "6",
        CultureInfo.InvariantCulture
    );

    private static readonly Lazy<SiteJudge> Learned = new(() =>
        Learn([
            .. from html in (bool[])[false, true]
            from first in Enumerable.Range(0, MadeFrom.Plain.Length)
            select new AttackedSite(
                MadeFrom.Described,
                [.. MadeFrom.Plain[first..], .. MadeFrom.Plain[..first]],
                html: html
            ).Files,
        ])
    );

    private static readonly Lazy<SiteJudge> LearnedOfTitles = new(() => Learn(new TitledSite(MadeFrom.Plain).Files));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Known_attacks_in_every_field_stay_texts(bool html) =>
        Complaints(new AttackedSite(MadeFrom.Described, TextList.Sound, from: html ? 150 : 0, html), html)
            .ShouldBeEmpty();

    [Fact]
    public void Generated_texts_in_every_field_stay_texts() =>
        Enumerable
            .Range(1, Generated)
            .SelectMany(seed =>
                Complaints(
                        new AttackedSite(MadeFrom.Described, new Grammar(seed).Texts(2000), html: seed % 2 == 0),
                        seed % 2 == 0
                    )
                    .Select(complaint => $"seed {seed}: {complaint}")
            )
            .ShouldBeEmpty();

    [Fact]
    public void Known_attacks_as_titles_stay_texts()
    {
        var site = new TitledSite(TextList.Sound);
        Complaints(MadeFrom.Files(site.Files), site.Given, LearnedOfTitles.Value).ShouldBeEmpty();
    }

    private List<string> Complaints(AttackedSite site, bool html) =>
        Complaints(MadeFrom.Site(site, html), site.Given, Learned.Value);

    private List<string> Complaints(MadeSite made, IReadOnlyList<string> given, SiteJudge judge)
    {
        var texts = new TextJudge(given);
        var complaints = made
            .Files.SelectMany(file =>
                judge
                    .Complaints(file.Key, file.Value)
                    .Concat(texts.Complaints(judge.Light(file.Value)).Select(complaint => $"{file.Key}: {complaint}"))
            )
            .Distinct()
            .Take(40)
            .ToList();
        output.WriteLine(
            $"{given.Count} texts, {texts.Found.Count} of them seen, in {made.Files.Count} pages and files"
        );
        texts.Found.Count.ShouldBeGreaterThan(given.Count / 2);
        return complaints;
    }

    private static SiteJudge Learn(params IReadOnlyList<IReadOnlyDictionary<string, string>> plain)
    {
        var judge = new SiteJudge();
        foreach (var files in plain)
            judge.Learn(MadeFrom.Files(files).Files);
        return judge;
    }
}
