using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace Publish.Tests.Architecture;

/// <summary>The house's manners, where a test can tell them.</summary>
public sealed partial class StyleTests
{
    private const int Long = 300;

    /// <summary>Characters of a line that nobody has written by hand.</summary>
    private const int Wide = 1000;

    private static readonly string[] Houses = ["src", "theme", "tests"];

    [Fact]
    public void No_file_is_long() =>
        Source.ShouldBeNone(
            from file in Houses.SelectMany(house => Source.Files(house, "*.cs", "*.razor", "*.js"))
            let lines = Source.Read(file).Count(c => c == '\n')
            where lines > Long
            select $"{file} has {lines} lines"
        );

    [Fact]
    public void No_name_says_nothing() =>
        Source.ShouldBeNone(
            from file in Houses.SelectMany(house => Source.Files(house, "*.cs", "*.razor"))
            where
                Empty().IsMatch(file)
                || Empty()
                    .IsMatch(
                        string.Join(' ', Declared().Matches(Source.Read(file)).Select(match => match.Groups[1].Value))
                    )
            select file
        );

    [Fact]
    public void Nothing_is_left_for_later() =>
        Source.ShouldBeNone(
            from file in Source.Files(
                "",
                "*.cs",
                "*.razor",
                "*.js",
                "*.mjs",
                "*.css",
                "*.props",
                "*.csproj",
                "*.sh",
                "*.yml",
                "*.md",
                "run"
            )
            where file != "tests/Publish.Tests/Architecture/StyleTests.cs" && Later().IsMatch(Source.Read(file))
            select file
        );

    [Fact]
    public void No_file_names_where_packages_were_fetched_from() =>
        Source.ShouldBeNone(
            from file in Source.Files("", "*.json", "*.props", "*.csproj", "*.config", ".npmrc", "run", "*.sh", "*.md")
            where Hosts().IsMatch(Source.Read(file))
            select file
        );

    /// <summary>Code of others comes from a registry, by a lock file with hashes.</summary>
    [Fact]
    public void No_script_or_stylesheet_is_somebody_elses_or_minified() =>
        Source.ShouldBeNone(
            from file in Source.Files("", "*.js", "*.mjs", "*.cjs", "*.ts", "*.css", "*.wasm", "*.map")
            where IsTheirs(Path.GetFileName(file), Source.Read(file))
            select file
        );

    [Theory]
    [InlineData("paged.min.js", "let page = 1;")]
    [InlineData("paged.js", "/**\n * @license Paged.js v0.4.3 | MIT\n */\nlet page = 1;")]
    [InlineData("paged.js", "/*! normalize.css v8.0.1 */")]
    [InlineData("paged.js", "let page = 1;\n//# sourceMappingURL=paged.js.map")]
    public void What_others_made_is_seen(string name, string text) => IsTheirs(name, text).ShouldBeTrue();

    [Fact]
    public void What_is_minified_is_seen() =>
        IsTheirs("paged.js", string.Concat(Enumerable.Repeat("!function(e,t){}", 100))).ShouldBeTrue();

    private static bool IsTheirs(string name, string text) =>
        Minified().IsMatch(name) || Banner().IsMatch(text) || text.Split('\n').Any(line => line.Length > Wide);

    [GeneratedRegex(@"\.min\.|\.(wasm|map)$")]
    private static partial Regex Minified();

    [GeneratedRegex(@"@licen[sc]e\b|/\*!|sourceMappingURL")]
    private static partial Regex Banner();

    [Fact]
    public void Who_works_in_a_folder_finds_a_README_there() =>
        Source.ShouldBeNone(
            from folder in new[] { "", "src", "theme", "input", "tests", "tests/benchmarks" }
            where !File.Exists(Path.Combine(Source.Root, folder, "README.md"))
            select folder + "/README.md"
        );

    [GeneratedRegex(@"\w(Manager|Helper|Helpers|Utils|Utilities|Infrastructure)\b|\bCommon\b")]
    private static partial Regex Empty();

    [GeneratedRegex(@"\b(?:class|record struct|record|struct|interface|enum) (\w+)")]
    private static partial Regex Declared();

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|XXX)\b")]
    private static partial Regex Later();

    [GeneratedRegex(@"https?://[\w.]*(registry\.|nuget\.org|npmjs\.|pypi\.)")]
    private static partial Regex Hosts();
}
