using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Publish.Engine.Outputs;
using Publish.Model;
using Shouldly;
using Xunit;

namespace Publish.SafetyTests.Paths;

/// <summary>
/// Two outputs that a disk or a server would take for one are an error that names both of what they come from.
/// </summary>
public sealed class CollisionTests
{
    private const string Page = "---\ntitle: A\n---\nText.\n";

    [Theory]
    [InlineData(
        "slug and slug",
        "letters/2024-03-05-a/en.md",
        "letters/2024-03-05-b/en.md",
        "---\ntitle: A\nslug: Returns\n---\nText.\n",
        "---\ntitle: B\nslug: returns\n---\nText.\n"
    )]
    [InlineData(
        "slug and folder",
        "letters/2024-03-05-a/en.md",
        "letters/2024-03-05-STRASSE/en.md",
        "---\ntitle: A\nslug: straße\n---\nText.\n",
        Page
    )]
    [InlineData(
        "slugs in two spellings",
        "letters/2024-03-05-a/en.md",
        "letters/2024-03-05-b/en.md",
        "---\ntitle: A\nslug: caf\u00e9\n---\nText.\n",
        "---\ntitle: B\nslug: CAFE\u0301\n---\nText.\n"
    )]
    [InlineData(
        "slugs with two of one letter",
        "letters/2024-03-05-a/en.md",
        "letters/2024-03-05-b/en.md",
        "---\ntitle: A\nslug: straße\n---\nText.\n",
        "---\ntitle: B\nslug: STRAẞE\n---\nText.\n"
    )]
    [InlineData(
        "Kelvin and K",
        "letters/2024-03-05-a/en.md",
        "letters/2024-03-05-b/en.md",
        "---\ntitle: A\nslug: \u212Aelvin\n---\nText.\n",
        "---\ntitle: B\nslug: kelvin\n---\nText.\n"
    )]
    [InlineData(
        "long s and s",
        "letters/2024-03-05-a/en.md",
        "letters/2024-03-05-b/en.md",
        "---\ntitle: A\nslug: ſo\n---\nText.\n",
        "---\ntitle: B\nslug: SO\n---\nText.\n"
    )]
    [InlineData(
        "one language's slug and another's",
        "letters/2024-03-05-a/ko.md",
        "letters/2024-03-05-b/ko.md",
        "---\ntitle: A\nslug: one\n---\nText.\n",
        "---\ntitle: B\nslug: ONE\n---\nText.\n"
    )]
    [InlineData(
        "alias and page",
        "letters/2024-03-05-b/en.md",
        "letters/2024-03-05-a/en.md",
        "---\ntitle: B\naliases: [/Letters/2024/03/05/A/]\n---\nText.\n",
        Page
    )]
    [InlineData(
        "alias and alias",
        "letters/2024-03-05-b/en.md",
        "letters/2024-03-05-a/en.md",
        "---\ntitle: B\naliases: [/node/1]\n---\nText.\n",
        "---\ntitle: A\naliases: [/NODE/1/]\n---\nText.\n"
    )]
    [InlineData(
        "alias and asset",
        "letters/2024-03-05-b/en.md",
        "assets/old.pdf",
        "---\ntitle: B\naliases: [/OLD.pdf]\n---\nText.\n",
        "%PDF"
    )]
    [InlineData("asset and asset", "assets/a/report.txt", "assets/A/Report.txt", "1", "2")]
    [InlineData("asset and page", "assets/letters/index.html", "the site makes by itself", "1", "")]
    [InlineData("asset and the host's file", "assets/sitemap.xml", "the site makes by itself", "1", "")]
    [InlineData("a page and the site's own", "pages/Letters/en.md", "the site makes by itself", Page, "")]
    [InlineData("a page and a language", "pages/KO/en.md", "the site makes by itself", Page, "")]
    [InlineData("a file and a folder of assets", "assets/a", "assets/A/b.txt", "1", "2")]
    [InlineData("a file where the site has a folder", "assets/LETTERS", "/letters/", "1", "")]
    [InlineData("a page whose folder is a file", "pages/404.html/en.md", "the site makes by itself", Page, "")]
    [InlineData("a folder whose name is a page's file", "assets/Index.html/a.txt", "the site makes by itself", "1", "")]
    [InlineData(
        "an attachment and the page that it belongs to",
        "letters/2024-03-05-a/INDEX.html",
        "letters/2024-03-05-a/en.md",
        "1",
        "---\ntitle: A\n---\nSee [this](INDEX.html).\n"
    )]
    [InlineData(
        "an attachment that is a folder for another",
        "letters/2024-03-05-a/x",
        "letters/2024-03-05-a/X/y.txt",
        "1",
        "2",
        "attachments: [{file: x}, {file: X/y.txt}]\n"
    )]
    [InlineData(
        "two attachments",
        "letters/2024-03-05-a/Map.pdf",
        "letters/2024-03-05-a/map.pdf",
        "1",
        "2",
        "attachments: [{file: Map.pdf}, {file: map.pdf}]\n"
    )]
    public Task Both_are_named(
        string what,
        string one,
        string other,
        string text,
        string otherText,
        string shared = ""
    ) =>
        ASite
            .With(
                $"""
                -- {one} --
                {text}
                {(otherText.Length > 0 ? $"-- {other} --\n{otherText}" : "")}
                {(shared.Length > 0 ? $"-- letters/2024-03-05-a/document.yml --\n{shared}" : "")}
                """
            )
            .Fails(found =>
                found.ShouldContain(
                    told =>
                        told.Rule.Code.StartsWith("PUB41", StringComparison.Ordinal)
                        && new[] { one, other }.All(source =>
                            told.Place.Source.Path == source || told.Message.Contains(source, StringComparison.Ordinal)
                        ),
                    what
                )
            );

    [Fact]
    public void However_a_path_is_spelled_it_is_claimed_once()
    {
        var letters = Gen.Elements(
            "a",
            "B",
            "é",
            "e\u0301",
            "ß",
            "SS",
            "K",
            "\u212A",
            "한",
            "\u1112\u1161\u11ab",
            "ſ",
            "Σ",
            "ς",
            "1",
            "-"
        );
        var parts = letters.ListOf().Where(list => list.Count is > 0 and < 5).Select(list => string.Concat(list));
        var paths = parts
            .ListOf()
            .Where(list => list.Count is > 0 and < 4)
            .Select(list => "/" + string.Join('/', list));
        Prop.ForAll(
                paths.ToArbitrary(),
                Gen.Elements<Func<string, string>>(
                        path => path.ToUpperInvariant(),
                        path => path.ToLowerInvariant(),
                        path => path.Normalize(NormalizationForm.FormD),
                        path => path.Normalize(NormalizationForm.FormC),
                        path => path + "/below",
                        path => path.ToUpperInvariant() + "/below/it"
                    )
                    .ToArbitrary(),
                (path, spell) =>
                {
                    var (one, other) = (Named(path, "one"), Named(spell(path), "other"));
                    foreach (var (first, second) in new[] { (one, other), (other, one) })
                    {
                        var claims = new PathClaims();
                        claims.Claim(first).ShouldBeNull();
                        claims.Claim(second).ShouldBe(first);
                    }
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Paths_that_differ_are_both_free() =>
        Prop.ForAll(
                Gen.Choose(0, 25)
                    .Select(number => (char)('a' + number))
                    .ListOf()
                    .Where(list => list.Count is > 0 and < 6)
                    .Select(list => string.Concat(list))
                    .ListOf()
                    .ToArbitrary(),
                names =>
                {
                    var claims = new PathClaims();
                    foreach (var name in names.Distinct())
                        claims.Claim(Named($"/{name}/", name)).ShouldBeNull();
                }
            )
            .QuickCheckThrowOnFailure();

    private static DataOutput Named(string path, string source) => new(new SitePath(path), source, () => default);
}
