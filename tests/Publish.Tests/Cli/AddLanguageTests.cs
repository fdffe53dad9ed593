using System.Text.RegularExpressions;
using Publish.Engine.Build;
using Publish.Engine.Diagnostics;
using Shouldly;
using Xunit;

namespace Publish.Tests.Cli;

public sealed partial class AddLanguageTests
{
    private const string Site = """
        -- site.yml --
        url: https://www.example.org
        title: Example
        languages: [en, ko] # in menu order
        -- letters/2024-03-05-returns/document.yml --
        countries: [KR]
        -- letters/2024-03-05-returns/en.md --
        ---
        title: On returns
        ---

        Text.
        """;

    private static readonly string Filled = Path.Combine(Repository.Root, "tests", "tongues", "words");

    [Fact]
    public async Task A_language_is_added_and_its_words_wait_to_be_filled_in()
    {
        using var bench = new CliBench(Site);
        var before = bench.Read("input/site.yml");
        var ran = await bench.Run("add-language", "ja");
        ran.Code.ShouldBe(0, ran.Error);
        ran.Output.ShouldMatch(
            """
            ^input/site\.yml: 日本語 \(ja\) is a language of this site\.
            input/words/ja\.yml: \d+ words to write, and \d+ that CLDR knows to read over\.
            What is left: publish status --language ja
            $
            """.ReplaceLineEndings("\n").TrimEnd()
        );
        bench.Read("input/site.yml").ShouldBe(before.Replace("[en, ko]", "[en, ko, ja]", StringComparison.Ordinal));
        var words = bench.Read("input/words/ja.yml");
        words.ShouldContain("\n  language-name: \"日本語\" # English\n");
        words.ShouldContain("\n  dateline: \"\" # ({place}, {date}) –\n");
        words.ShouldContain("\n  list-last: \"{before}、{last}\" # {before}, and {last}\n");
        words.ShouldContain("\n  organizations: \"\" # {count} organizations\n");
    }

    [Fact]
    public async Task Nouns_are_asked_for_in_each_form_that_the_language_counts_in()
    {
        using var bench = new CliBench(Site);
        await bench.Run("add-language", "ar");
        bench
            .Read("input/words/ar.yml")
            .ShouldContain(
                """
                  individuals-zero: "" # {count} individuals (0)
                  individuals-one: "" # {count} individual (1)
                  individuals-two: "" # {count} individuals (2)
                  individuals-few: "" # {count} individuals (3, 4, 5, 6 …)
                  individuals-many: "" # {count} individuals (11, 12, 13, 14 …)
                  individuals: "" # {count} individuals (100, 101, 102, 200 …)

                """.ReplaceLineEndings("\n")
            );
    }

    [Theory]
    [InlineData("ja")]
    [InlineData("ar")]
    public async Task Until_every_word_is_written_a_build_names_each_and_status_counts_them(string tag)
    {
        using var bench = new CliBench(Site);
        await bench.Run("add-language", tag);
        var empty = bench
            .Read($"input/words/{tag}.yml")
            .Split('\n')
            .Select((line, index) => (line, Number: index + 1))
            .Where(one => one.line.Contains("\"\"", StringComparison.Ordinal))
            .ToArray();
        var built = await bench.Run("build");
        built.Code.ShouldBe(1);
        Place()
            .Matches(built.Output)
            .Select(place => int.Parse(place.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture))
            .ShouldBe(empty.Take(20).Select(one => one.Number));
        built.Output.ShouldContain($"PUB602: {empty.Length - 20} more like these.");
        (await bench.Run("status", "--language", tag)).Output.ShouldContain($"missing {empty.Length} of ");
        File.Copy(
            Path.Combine(Filled, tag + ".yml"),
            Path.Combine(bench.Folder, $"input/words/{tag}.yml"),
            overwrite: true
        );
        var status = await bench.Run("status", "--language", tag);
        Interface().Match(status.Output).Groups[1].Value.ShouldStartWith("all ");
        built = await bench.Run("build");
        built.Code.ShouldBe(0, built.Output);
    }

    [Theory]
    [InlineData("ja", "<html lang=\"ja\">", "書簡")]
    [InlineData("ar", "<html lang=\"ar\" dir=\"rtl\">", "الرسائل")]
    public async Task The_whole_sample_is_built_in_a_language_that_was_added(string tag, string root, string word)
    {
        using var bench = new CliBench();
        Directory.Delete(Path.Combine(bench.Folder, "input"), recursive: true);
        foreach (
            var file in Directory.GetFiles(Path.Combine(Repository.Root, "input"), "*", SearchOption.AllDirectories)
        )
        {
            var copy = Path.Combine(
                bench.Folder,
                "input",
                Path.GetRelativePath(Path.Combine(Repository.Root, "input"), file)
            );
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        bench.Write(
            "input/site.yml",
            bench.Read("input/site.yml").Replace("cards: true", "cards: false", StringComparison.Ordinal)
        );
        (await bench.Run("add-language", tag)).Code.ShouldBe(0);
        File.Copy(
            Path.Combine(Filled, tag + ".yml"),
            Path.Combine(bench.Folder, $"input/words/{tag}.yml"),
            overwrite: true
        );
        var request = new EditionRequest
        {
            Input = Path.Combine(bench.Folder, "input"),
            At = BuildTime.Of(bench.Clock.GetUtcNow()),
        };
        var built = await Press.Build.Run(
            request,
            Path.Combine(bench.Folder, "output"),
            new BuildProgress(bench.Clock),
            CancellationToken.None
        );
        built.Written.ShouldNotBeNull(string.Join('\n', built.Diagnostics.Select(DiagnosticText.Render)));
        var home = bench.Read($"output/{tag}/index.html");
        home.ShouldContain(root);
        home.ShouldContain(word);
        bench.Has($"output/{tag}/letters/index.html").ShouldBeTrue();
        bench.Read("output/index.html").ShouldContain($"hreflang=\"{tag}\"");
    }

    [Fact]
    public async Task Run_twice_it_overwrites_nothing()
    {
        using var bench = new CliBench(Site);
        await bench.Run("add-language", "ja");
        var words = bench.Read("input/words/ja.yml").Replace("letter: \"\"", "letter: 書簡", StringComparison.Ordinal);
        bench.Write("input/words/ja.yml", words);
        var site = bench.Read("input/site.yml");
        var again = await bench.Run("add-language", "JA");
        (again.Code, again.Error).ShouldBe(
            (
                2,
                "ja is a language of this site already, and input/words/ja.yml is left as it is. publish status --language ja shows what is left.\n"
            )
        );
        (bench.Read("input/site.yml"), bench.Read("input/words/ja.yml")).ShouldBe((site, words));
    }

    [Fact]
    public async Task Words_that_the_program_has_learnt_since_are_added_to_those_that_are_written()
    {
        using var bench = new CliBench(Site);
        await bench.Run("add-language", "ja");
        var whole = bench.Read("input/words/ja.yml");
        string Without(params string[] keys) =>
            string.Concat(
                    whole
                        .Replace("letter: \"\"", "letter: 書簡 # ours", StringComparison.Ordinal)
                        .Split('\n', StringSplitOptions.None)
                        .Where(line => !keys.Any(key => line.StartsWith($"  {key}:", StringComparison.Ordinal)))
                        .Select(line => line + "\n")
                )
                .TrimEnd('\n') + "\n";
        bench.Write("input/words/ja.yml", Without("all-letters", "amount", "pm"));
        (await bench.Run("build")).Output.ShouldContain(
            "it lacks EditorialWords.AllLetters, FormWords.Pm, ThemeWords.Amount."
        );
        var ran = await bench.Run("add-language", "ja");
        (ran.Code, ran.Output).ShouldBe(
            (
                0,
                "input/words/ja.yml: 2 words to write, and 1 that CLDR knows to read over.\nWhat is left: publish status --language ja\n"
            )
        );
        bench
            .Read("input/words/ja.yml")
            .Split('\n')
            .Order(StringComparer.Ordinal)
            .ShouldBe(Without().Split('\n').Order(StringComparer.Ordinal));
        bench.Read("input/words/ja.yml").ShouldContain("\n  letter: 書簡 # ours # Letter\n");
    }

    [Fact]
    public async Task A_language_that_stands_in_site_yml_already_still_gets_its_words()
    {
        using var bench = new CliBench(Site.Replace("[en, ko]", "[en, ja]", StringComparison.Ordinal));
        var site = bench.Read("input/site.yml");
        (await bench.Run("add-language", "ja")).Code.ShouldBe(0);
        (bench.Read("input/site.yml"), bench.Has("input/words/ja.yml")).ShouldBe((site, true));
    }

    [Fact]
    public async Task A_language_that_the_program_speaks_needs_no_file()
    {
        using var bench = new CliBench(Site);
        (await bench.Run("add-language", "zh-hans")).Output.ShouldBe(
            "input/site.yml: 简体中文 (zh-Hans) is a language of this site.\nIts words are there already. Translate: publish translate <document> zh-Hans\n"
        );
        bench.Has("input/words").ShouldBeFalse();
        (await bench.Run("build")).Code.ShouldBe(0);
    }

    [Theory]
    [InlineData("jp", "“jp” is no language's tag. Did you mean ja?\n")]
    [InlineData("zh-TW", "“zh-TW” is no language's tag. Did you mean zh-Hant?\n")]
    [InlineData("../../x", "“../../x” is no language's tag. Write its BCP 47 tag, such as ja, ar or pt-BR.\n")]
    public async Task What_is_no_tag_is_refused_with_the_one_that_is_meant(string given, string told)
    {
        using var bench = new CliBench(Site);
        var ran = await bench.Run("add-language", given);
        (ran.Code, ran.Error, bench.Has("input/words")).ShouldBe((2, told, false));
    }

    [Theory]
    [InlineData("languages: [en", 1)]
    [InlineData("title: Example", 1)]
    public async Task A_site_that_cannot_be_read_is_left_alone(string broken, int code)
    {
        using var bench = new CliBench(Site);
        bench.Write("input/site.yml", broken);
        var ran = await bench.Run("add-language", "ja");
        (ran.Code, bench.Read("input/site.yml"), bench.Has("input/words")).ShouldBe((code, broken, false));
        ran.Error.ShouldContain("publish check");
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_the_machines_matter() =>
        (await new CliBench().Run("add-language", "ja", "--input", "elsewhere", "--plain")).Code.ShouldBe(3);

    [GeneratedRegex(@"words/\w+\.yml:(\d+):\d+: error PUB602")]
    private static partial Regex Place();

    [GeneratedRegex(@"interface +(.*)")]
    private static partial Regex Interface();
}
