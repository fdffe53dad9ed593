using FsCheck;
using FsCheck.Fluent;
using Publish.Engine.Diagnostics;
using Publish.Engine.Yaml;
using Shouldly;
using Xunit;

namespace Publish.Tests.Engine.Yaml;

public sealed class YamlFastPathTests
{
    private static readonly string[] Parts =
    [
        "title: ",
        "date: ",
        "topics: ",
        "a-b: ",
        "c:",
        "On returns",
        "2024-03-05",
        "\"Home: far\"",
        "\"",
        "[\"a\", \"b c\"]",
        "[KR, NO]",
        "[",
        "]",
        ", ",
        ",",
        " ",
        "#",
        "x",
        "한국",
        ":",
        ": ",
        "-",
        "/",
        "\n",
        "\n",
        "\n",
        "\r\n",
        "'",
        "{",
        "}",
        "...",
        "---",
        "?",
        "😀",
        "\u00A0",
        "\u0085",
        "~",
        "null",
        "letters/2024-03-05-x",
        "\u00AD",
    ];

    [Theory]
    [InlineData("title: On returns: no\n")]
    [InlineData("title: \"a\" b\n")]
    [InlineData("a: b\na: c\n")]
    [InlineData("a:\n  b: c\n")]
    [InlineData("a: b\n  c\n")]
    [InlineData("a: b #c\n")]
    [InlineData("a: [b, [c]]\n")]
    [InlineData("a: \"\\u0041\"\n")]
    [InlineData("")]
    public void What_needs_the_parser_is_left_to_it(string text) => YamlFastPath.Read(text, 0).ShouldBeNull();

    [Fact]
    public void What_it_reads_is_what_the_parser_reads() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(20_000),
            Prop.ForAll(
                Gen.Elements(Parts).ArrayOf().Select(parts => "title: x" + string.Concat(parts)).ToArbitrary(),
                text =>
                {
                    if (YamlFastPath.Read(text, 3) is not { } flat)
                        return;
                    var findings = new Findings();
                    var builder = new YamlBuilder(new SourceText("a.yml", "xxx" + text), text, 3, findings);
                    Shown(flat).ShouldBe(Shown(builder.Build()), text);
                    findings.Sorted().ShouldBeEmpty();
                }
            )
        );

    [Fact]
    public void The_usual_front_matter_is_read_by_it() =>
        YamlFastPath
            .Read(
                "title: \"안녕: 서울\"\nsubtitle: And what we ask\ntopics: [\"a\", b-c]\n\n# A note\ndate: 2024-03-05\n",
                4
            )!
            .Entries.Length.ShouldBe(4);

    private static string Shown(YamlNode? node) =>
        node switch
        {
            YamlScalar scalar => $"{scalar.Start}-{scalar.End}{(scalar.IsPlain ? "p" : "q")}<{scalar.Value}>",
            YamlSequence list => $"{list.Start}[{string.Join(",", list.Items.Select(Shown))}]",
            YamlMapping map =>
                $"{map.Start}{{{string.Join(",", map.Entries.Select(entry => Shown(entry.Key) + ":" + Shown(entry.Value)))}}}",
            _ => "nothing",
        };
}
