using Publish.Engine.Diagnostics;
using Shouldly;
using Xunit;

namespace Publish.Tests.Engine.Diagnostics;

public sealed class DiagnosticTextTests
{
    private static readonly Rule Some = new()
    {
        Code = "PUB999",
        Message = "Found {0}.",
        Mend = "Change {0}.",
        Why = "",
        Example = "",
    };

    [Fact]
    public void The_caret_stands_under_the_character_where_each_hangul_takes_two_columns() =>
        Lines("title: 한국: 무엇\n", 9)
            .ShouldBe([
                "a.md:1:10: error PUB999: Found it.",
                "    title: 한국: 무엇",
                "               ^",
                "  Change it.",
            ]);

    [Fact]
    public void Columns_count_scalar_values_and_lines_may_end_in_any_way() =>
        new Place(new SourceText("a.md", "a\r\nb\r😀😀x"), 9).Position.ShouldBe((3, 3));

    [Fact]
    public void Tabs_controls_and_marks_of_direction_are_seen() =>
        Lines("a\tb\u001b[31m\u202Ec", 1)[1].ShouldBe("    a→b␛[31m<U+202E>c");

    [Fact]
    public void A_message_cannot_command_the_terminal() =>
        DiagnosticText
            .Lines(new Diagnostic(Some, new Place(new SourceText("a\u001b.md", ""), 0), ["\u001b[2J"]))[0]
            .ShouldBe("a␛.md:1:1: error PUB999: Found ␛[2J.");

    [Fact]
    public void A_long_line_is_cut_around_the_caret()
    {
        var lines = Lines(new string('가', 3000) + "!" + new string('나', 3000), 3000);
        lines[1].Length.ShouldBeLessThan(120);
        lines[1].ShouldContain("가!나");
        lines[2].Length.ShouldBe(4 + 1 + 50 + 1);
    }

    [Fact]
    public void The_caret_may_stand_at_the_end_of_the_text() => Lines("title:", 6)[2].ShouldBe("          ^");

    private static IReadOnlyList<string> Lines(string text, int offset) =>
        DiagnosticText.Lines(new Diagnostic(Some, new Place(new SourceText("a.md", text), offset), ["it"]));
}
