using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace Publish.Tests.Sites.Golden;

/// <summary>
/// Whole pages as they were last looked at; <c>UPDATE_GOLDEN=1</c> takes what is built now, to be read in the diff.
/// </summary>
public sealed partial class GoldenTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests/Publish.Tests/Sites/Golden/Pages");

    public static TheoryData<string, string> Pages
    {
        get
        {
            var pages = new TheoryData<string, string>();
            foreach (var (prefix, language) in new[] { ("", "en"), ("/ko", "ko"), ("/zh-hans", "zh-Hans") })
            {
                pages.Add($"home.{language}.html", prefix + "/");
                pages.Add($"letters.{language}.html", prefix + "/letters/");
                pages.Add($"letter.{language}.html", prefix + "/letters/2024/03/05/eleven-crew/");
                pages.Add($"release.{language}.html", prefix + "/press-releases/2024/03/07/answered/");
            }
            pages.Add("comparison.ko.html", "/ko/letters/2024/03/05/eleven-crew/compare/en/");
            return pages;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public Task A_page_is_as_it_was(string file, string address) =>
        ASite
            .With(GoldenSite.Text)
            .At("2024-05-01")
            .Builds(site =>
            {
                var path = Path.Combine(Folder, file);
                var built = Masked(site.Text(address));
                if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
                {
                    Directory.CreateDirectory(Folder);
                    File.WriteAllText(path, built);
                }
                File.Exists(path).ShouldBeTrue($"There is no {path} yet. Make it with UPDATE_GOLDEN=1 and read it.");
                Difference(File.ReadAllText(path).ReplaceLineEndings("\n"), built).ShouldBeNull();
            });

    [Fact]
    public Task Nothing_held_is_in_it() =>
        ASite
            .With(GoldenSite.Text)
            .At("2024-05-01")
            .Builds(site => site.ShouldNotSay("canary", "2024/02/01", "2024/04/01"));

    /// <summary>A stylesheet's address changes with its bytes, the page does not.</summary>
    private static string Masked(string html) => Fingerprint().Replace(html.ReplaceLineEndings("\n"), "$1.*.$2");

    private static string? Difference(string expected, string built)
    {
        if (expected == built)
            return null;
        var at = expected.Zip(built).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"From character {at} on it was\n  {Around(expected, at)}\nand is now\n  {Around(built, at)}\nLook at the page; if it is right, renew with UPDATE_GOLDEN=1.";
    }

    private static string Around(string text, int at) => text[Math.Max(0, at - 80)..Math.Min(text.Length, at + 160)];

    [GeneratedRegex(@"(/theme/\w+)\.[0-9a-f]{8}\.(css|js)")]
    private static partial Regex Fingerprint();
}
