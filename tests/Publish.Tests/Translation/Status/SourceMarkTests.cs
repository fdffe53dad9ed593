using Publish.Translation.Status;
using Shouldly;
using Xunit;

namespace Publish.Tests.Translation.Status;

public sealed class SourceMarkTests
{
    [Fact]
    public void A_block_is_what_a_reader_sees_as_one() =>
        Marks
            .Blocks(
                """
                First, over
                two lines.

                ## A heading {#id}

                > Quoted.
                >
                > — Somebody

                1. One
                2. Two

                   More of two.

                <!-- A note

                to colleagues. -->

                | A | B |
                | :-- | --: |
                | 1 | 2 |

                Deposit
                :   Money.

                {lang=ko}
                한국어.

                ![Alt](a.png)

                Called.[^a] <!-- hidden -->

                [^a]: A note.

                    Its second paragraph.

                [^b]: Another.
                """
            )[1..]
            .Select(block => block.Split('\n')[0])
            .ShouldBe([
                "First, over",
                "## A heading {#id}",
                "> Quoted.",
                "1. One",
                "| A | B |",
                "Deposit",
                "{lang=ko}",
                "![Alt](a.png)",
                "Called.[^a]",
                "[^a]: A note.",
                "[^b]: Another.",
            ]);

    [Theory]
    [InlineData("One two three four.", "One two\nthree   four.", "en")]
    [InlineData("One two three four.", "One two\r\nthree four.", "en")]
    [InlineData("> One two three.\n>\n> — Who", "> One\n> two three.\n>\n> — Who", "en")]
    [InlineData("1. One two three", "1. One two\n   three", "en")]
    [InlineData("我们致信有权作出决定的人，并公布。", "我们致信有权作出\n决定的人，\n并公布。", "zh-Hans")]
    [InlineData("편지를 쓰고 공개합니다.", "편지를\n쓰고 공개합니다.", "ko")]
    [InlineData("One.\n\nTwo.", "One.\n\n<!-- a note -->\n\nTwo. <!-- another -->", "en")]
    public void Wrapping_a_text_anew_changes_nothing(string text, string wrapped, string language) =>
        Marks.Of(text, language).ChangedIn(Marks.Of(wrapped, language)).ShouldBeEmpty();

    [Theory]
    [InlineData("now here", "nowhere")]
    [InlineData("배 한 척", "배 두 척")]
    [InlineData("> One", "One")]
    public void A_word_changes_its_block(string text, string other) =>
        Marks.Of(text).ChangedIn(Marks.Of(other)).ShouldBe([1]);

    [Theory]
    [InlineData("ABCD", "ABXD", new[] { 3 })]
    [InlineData("ABCD", "ABXCD", new[] { 3 })]
    [InlineData("ABCD", "XABCD", new[] { 1 })]
    [InlineData("ABCD", "ABCDX", new[] { 5 })]
    [InlineData("ABCD", "ACD", new[] { 2 })]
    [InlineData("ABCD", "ABC", new[] { 3 })]
    [InlineData("ABCD", "AXYZD", new[] { 2, 3, 4 })]
    [InlineData("ABCD", "ABDC", new[] { 3, 4 })]
    [InlineData("AABA", "AABAA", new[] { 5 })]
    [InlineData("ABCDEFGH", "ABXCDEGY", new[] { 3, 7, 8 })]
    public void One_paragraph_put_in_or_taken_out_is_one_change(string old, string now, int[] changed) =>
        Marks.Letters(old).ChangedIn(Marks.Letters(now)).ShouldBe(changed);

    [Theory]
    [InlineData("title: On returns\nslug: other", new int[0])]
    [InlineData("title: On returns\ndraft: true", new int[0])]
    [InlineData("title: On the returns", new[] { 0 })]
    [InlineData("title: On returns\nclosing: |-\n  Sincerely,\n  all of us", new[] { 0 })]
    public void Of_the_front_matter_words_alone_count(string front, int[] changed)
    {
        Marks.Letters("AB").ChangedIn(Marks.Letters("AB", front)).ShouldBe(changed);
        Marks.Letters("AB").HasBlocksOf(Marks.Letters("AB", front)).ShouldBe(changed.Length == 0);
    }

    [Fact]
    public void It_is_read_as_it_was_written()
    {
        var mark = Marks.Letters("ABCD");
        SourceMark.Parse(mark.ToString()).ShouldNotBeNull().Fingerprints.ShouldBe(mark.Fingerprints);
        SourceMark.Parse("0123456789ab").ShouldNotBeNull().Fingerprints.ShouldBeEmpty();
    }

    [Fact]
    public void A_letter_of_forty_blocks_has_a_mark_of_one_short_line() =>
        Marks.Letters(new string('A', 40)).ToString().Length.ShouldBe(12 + 1 + 3 * 41);

    [Theory]
    [InlineData("0123456789AB")]
    [InlineData("0123456789")]
    [InlineData("0123456789ab abcd")]
    [InlineData("0123456789ab  abc")]
    [InlineData("2024-03-05")]
    public void Anything_else_is_no_mark(string written) => SourceMark.Parse(written).ShouldBeNull();

    [Fact]
    public void The_mark_of_another_text_is_a_stranger()
    {
        Marks.Letters("ABC", "title: Other").IsStrangerTo(Marks.Letters("XYZ")).ShouldBeTrue();
        Marks.Letters("ABC", "title: Other").IsStrangerTo(Marks.Letters("XBZ")).ShouldBeFalse();
    }

    [Fact]
    public void A_text_of_thousands_of_blocks_is_compared_at_once() =>
        Marks
            .Of(string.Join("\n\n", Enumerable.Range(0, 5000)))
            .ChangedIn(Marks.Of(string.Join("\n\n", Enumerable.Range(5000, 5000))))
            .Length.ShouldBe(5000);
}
