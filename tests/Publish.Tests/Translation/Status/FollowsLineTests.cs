using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Publish.Translation.Status;
using Shouldly;
using Xunit;

namespace Publish.Tests.Translation.Status;

public sealed class FollowsLineTests
{
    private static readonly SourceMark Mark = SourceMark.Parse("0123456789ab abcdef")!;

    [Theory]
    [InlineData("---\ntitle: A\n---\nText", "---\ntitle: A\nfollows: {0}\n---\nText")]
    [InlineData("---\r\ntitle: A\r\n---\r\nText\r\n", "---\r\ntitle: A\r\nfollows: {0}\r\n---\r\nText\r\n")]
    [InlineData(
        "---\nfollows: 000000000000 AAA # the program's\ntitle: A\n---\n",
        "---\nfollows: {0} # the program's\ntitle: A\n---\n"
    )]
    [InlineData("---\nfollows: \"000000000000 AAA\"\ntitle: 'A'\n---\n", "---\nfollows: \"{0}\"\ntitle: 'A'\n---\n")]
    [InlineData(
        "---\nfollows:   '000000000000'   # x\ntitle: A\n---\n",
        "---\nfollows:   '{0}'   # x\ntitle: A\n---\n"
    )]
    [InlineData("---\nfollows:\ntitle: A\n---\n", "---\nfollows: {0}\ntitle: A\n---\n")]
    [InlineData("---\r\nfollows:\r\ntitle: A\r\n---\r\n", "---\r\nfollows: {0}\r\ntitle: A\r\n---\r\n")]
    [InlineData("---\nfollows: 2024-03-05\ntitle: A\n---\n", "---\nfollows: {0}\ntitle: A\n---\n")]
    [InlineData(
        "---\ntitle: A\nclosing: |-\n  此致\n  敬礼！\n---\n\n",
        "---\ntitle: A\nclosing: |-\n  此致\n  敬礼！\nfollows: {0}\n---\n\n"
    )]
    [InlineData(
        "---\ntitle: A\n# follows: no\n---\nfollows: no\n",
        "---\ntitle: A\n# follows: no\nfollows: {0}\n---\nfollows: no\n"
    )]
    [InlineData("---\n---\n", "---\nfollows: {0}\n---\n")]
    [InlineData("\uFEFF---\ntitle: A\n---\n", "\uFEFF---\ntitle: A\nfollows: {0}\n---\n")]
    public void One_line_is_written_and_no_other_byte(string before, string after) =>
        With(before).ShouldBe(string.Format(null, after, Mark));

    [Theory]
    [InlineData("Text without a front matter")]
    [InlineData("")]
    [InlineData("---\ntitle: A\n")]
    [InlineData("---\n{title: A}\n---\n")]
    [InlineData("---\nfollows: [a]\n---\n")]
    [InlineData("---\nfollows: |\n  a\n---\n")]
    [InlineData("---\ntitle: [\n---\n")]
    public void What_could_not_take_the_line_is_left_alone(string text) => With(text).ShouldBeNull();

    [Fact]
    public void Any_translation_changes_in_that_line_alone() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                Gen.ArrayOf(
                        Gen.Elements(
                            "title: 송환",
                            "closing: >-\n  a\n\n  b",
                            "# note",
                            "",
                            "slug: \"x\"",
                            "follows: 000000000000",
                            "translators: [a, b]"
                        )
                    )
                    .ToArbitrary(),
                Gen.Elements("\n", "\r\n").ToArbitrary(),
                Gen.ArrayOf(Gen.Elements("Text", "---", "", "follows: x", "\tcode", "끝")).ToArbitrary(),
                (front, end, body) =>
                {
                    string[] lines = ["---", .. front.Distinct(), "---", .. body];
                    var text = string.Join(end, lines.SelectMany(line => line.Split('\n')));
                    var written = With(text).ShouldNotBeNull(text);
                    string[] Other(string one) =>
                        [.. one.Split('\n').Where(line => !line.StartsWith("follows: 0", StringComparison.Ordinal))];
                    Other(written).ShouldBe(Other(text));
                    With(written).ShouldBe(written);
                }
            )
        );

    private static string? With(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var file = Marks.File(text.TrimStart('\uFEFF')) with { Bytes = bytes };
        return FollowsLine.With(file, Mark) is { } written ? Encoding.UTF8.GetString(written) : null;
    }
}
