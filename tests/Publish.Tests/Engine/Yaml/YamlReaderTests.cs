using System.Diagnostics;
using Publish.Engine.Diagnostics;
using Publish.Engine.Yaml;
using Shouldly;
using Xunit;

namespace Publish.Tests.Engine.Yaml;

public sealed class YamlReaderTests
{
    [Fact]
    public void Every_key_and_value_knows_its_place()
    {
        const string text = "a: b\r\nc:\r\n  - d\r\n  - \"한국 x\"\r\n";
        var map = Read(text).ShouldBeOfType<YamlMapping>();
        map.Entries.Select(entry => text[entry.Key.Start..entry.Key.End]).ShouldBe(["a", "c"]);
        map.Find("c")
            .ShouldBeOfType<YamlSequence>()
            .Items.Select(item => text[item.Start..item.End])
            .ShouldBe(["d", "\"한국 x\""]);
    }

    [Fact]
    public void Places_in_a_front_matter_count_from_the_start_of_the_file()
    {
        var source = new SourceText("a.md", "---\ntitle: T\n---\nBody");
        var map = YamlReader.Read(source, 4, 13, new Findings(), out _).ShouldBeOfType<YamlMapping>();
        map.Find("title")!.Start.ShouldBe(11);
    }

    [Theory]
    [InlineData("NO")]
    [InlineData("yes")]
    [InlineData("0123")]
    [InlineData("2024-01-01")]
    [InlineData("null")]
    public void A_value_stays_text(string value) =>
        Read("a: " + value).ShouldBeOfType<YamlMapping>().Find("a").ShouldBeOfType<YamlScalar>().Value.ShouldBe(value);

    [Theory]
    [InlineData("title: 한국: 무엇", "title: \"한국: 무엇\"")]
    [InlineData("title: [성명] 무엇", "title: \"[성명] 무엇\"")]
    [InlineData("title: \"무엇\" 이다", "title: '\"무엇\" 이다'")]
    [InlineData("title: 'It' isn't", "title: \"'It' isn't\"")]
    [InlineData("title: @foo", "title: \"@foo\"")]
    [InlineData("title: `foo`", "title: \"`foo`\"")]
    [InlineData("title: *foo*", "title: \"*foo*\"")]
    [InlineData("title: &foo bar", "title: \"&foo bar\"")]
    [InlineData("title: !foo bar", "title: \"!foo bar\"")]
    [InlineData("title: %foo", "title: \"%foo\"")]
    [InlineData("title: > foo", "title: \"> foo\"")]
    [InlineData("title: - foo", "title: \"- foo\"")]
    [InlineData("cc:\n  - title: a: b", "- title: \"a: b\"")]
    [InlineData("x: {en: Consul, Busan, ko: 다}", "en: \"Consul, Busan\"")]
    public void The_hint_shows_the_line_in_quotes(string yaml, string mended)
    {
        var findings = new Findings();
        Read(yaml + "\nb: c\n", findings);
        findings.Sorted().ShouldHaveSingleItem().Mend.ShouldContain("\n  " + mended);
    }

    [Fact]
    public void A_thousand_brackets_cost_nothing_and_end_nothing()
    {
        var watch = Stopwatch.StartNew();
        foreach (
            var bomb in (string[])
                [
                    new('[', 500),
                    new('[', 100_000),
                    string.Concat(Enumerable.Repeat("{a: ", 50_000)),
                    string.Concat(Enumerable.Repeat("- ", 50_000)),
                    "a: &a [x,x]\nb: &b [*a,*a,*a]\nc: [*b,*b,*b]",
                    string.Concat(Enumerable.Repeat("? ", 50_000)),
                    new(':', 100_000),
                ]
        )
        {
            var findings = new Findings();
            Read(bomb, findings).ShouldBeNull();
            findings.Sorted().ShouldHaveSingleItem();
        }
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# only a comment\n")]
    public void A_file_without_anything_is_nothing_and_no_fault(string text)
    {
        var findings = new Findings();
        Read(text, findings).ShouldBeNull();
        findings.Sorted().ShouldBeEmpty();
    }

    private static YamlNode? Read(string text, Findings? findings = null) =>
        YamlReader.Read(new SourceText("a.yml", text), findings ?? new Findings());
}
