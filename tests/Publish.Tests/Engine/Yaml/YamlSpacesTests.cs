using Publish.Engine.Diagnostics;
using Publish.Engine.Yaml;
using Shouldly;
using Xunit;

namespace Publish.Tests.Engine.Yaml;

/// <summary>White space of other kinds where YAML wants a space is told, and read as what it was meant for.</summary>
public sealed class YamlSpacesTests
{
    [Theory]
    [InlineData("subject:_On returns", "{subject: On returns}", 1)]
    [InlineData("subject: _On returns", "{subject: _On returns}", 0)]
    [InlineData("subject: _\"On returns\"", "{subject: On returns}", 1)]
    [InlineData("subject_: On returns", "{subject: On returns}", 1)]
    [InlineData("to:\n__- A\n__- B", "{to: [A, B]}", 2)]
    [InlineData("to:\n  -_A\n  -_B", "{to: [A, B]}", 2)]
    [InlineData("image:\n__file: a.png\n__alt:_A", "{image: {file: a.png, alt: A}}", 2)]
    [InlineData("to: [{name:_A, city:_B}]", "{to: [{name: A, city: B}]}", 1)]
    [InlineData("{\"title\":\"A:_B\",\"to\":[\"\\\":_C\"]}", "{title: A:_B, to: [\":_C]}", 0)]
    [InlineData("closing: |-\n  此致\n  _敬礼", "{closing: 此致\n_敬礼}", 0)]
    [InlineData("closing: |-\n__此致\n__敬礼\ntitle: A", "{closing: 此致\n敬礼, title: A}", 2)]
    [InlineData("title: A_B: C_D", null, 1)]
    [InlineData("{name:_A, city: B}", "{name: A, city: B}", 1)]
    [InlineData("[A_B, C]", "[A_B, C]", 0)]
    [InlineData("title: 5_000 tons\nto: [A_B]", "{title: 5_000 tons, to: [A_B]}", 0)]
    public void It_is_read_as_it_was_meant(string typed, string? read, int told)
    {
        foreach (var space in "\u00A0\u202F\u2007\u3000")
        {
            var findings = new Findings();
            var node = YamlReader.Read(new SourceText("a.yml", typed.Replace('_', space) + "\n"), findings);
            if (read is not null)
                Shown(node!).ShouldBe(read.Replace('_', space));
            findings.Sorted().Count.ShouldBe(told, string.Join("\n", findings.Sorted().Select(DiagnosticText.Render)));
            if (read is not null)
                findings
                    .Sorted()
                    .ShouldAllBe(one =>
                        one.Rule == YamlRules.OtherSpace && one.Place.Source.Text[one.Place.Offset] == space
                    );
        }
    }

    [Fact]
    public void The_line_shows_it() =>
        DiagnosticText
            .Lines(Told("subject:\u00A0On returns\n"))
            .ShouldBe([
                "a.yml:1:9: error PUB321: Here stands U+00A0, a no-break space, where YAML wants an ordinary space.",
                "    subject:<U+00A0>On returns",
                "            ^",
                "  Delete it and press the space bar; it often comes along with text from a web page or a word processor.",
            ]);

    private static Diagnostic Told(string text)
    {
        var findings = new Findings();
        YamlReader.Read(new SourceText("a.yml", text), findings);
        return findings.Sorted().ShouldHaveSingleItem();
    }

    private static string Shown(YamlNode node) =>
        node switch
        {
            YamlScalar scalar => scalar.Value,
            YamlSequence list => $"[{string.Join(", ", list.Items.Select(Shown))}]",
            YamlMapping map =>
                $"{{{string.Join(", ", map.Entries.Select(entry => $"{entry.Key.Value}: {Shown(entry.Value)}"))}}}",
            _ => "",
        };
}
