using Shouldly;
using Xunit;

namespace Publish.Import.Tests.Letters;

/// <summary>A text that only speaks of letters stays whole.</summary>
public sealed class NoLetterTests
{
    [Theory]
    [InlineData(
        "<p>Crews have written for years, and nobody has answered them.</p><p>Dear President,</p><p>We wait for a stamp in the outer harbor.</p><p>Sincerely,</p><p>That is how the letters end, and they go unanswered.</p>"
    )]
    [InlineData(
        "<p>The letter that the crew wrote is short, and we print it.</p><blockquote><p>Dear President,</p><p>We wait.</p><p>Sincerely,</p><p>The crew</p></blockquote>"
    )]
    [InlineData(
        "<p>Open Sea Record said today that the crew may go home.</p><p>Sincerely,</p><p>wrote the harbor office, and it closed the file for good.</p>"
    )]
    [InlineData(
        "<h2>How to write to a minister</h2><p>Begin with a salutation such as the following, and be short.</p><ul><li>Dear Minister,</li><li>Your Excellency,</li></ul><p>Close with one of these, and with your name below it.</p>"
    )]
    [InlineData(
        "<p>선원들은 편지를 썼고 아무도 답하지 않았습니다.</p><p>감사합니다.</p><p>편지는 이렇게 끝났고 아무도 읽지 않았습니다.</p>"
    )]
    public void Nothing_is_cut_out_of_it(string html)
    {
        var letter = ALetter.Read(html);

        letter.Understood.Rest.ShouldBeSameAs(letter.Text);
        letter.Parts.ShouldBe(new LetterParts { Kind = letter.Parts.Kind });
    }

    [Fact]
    public void A_standing_page_keeps_its_words() =>
        ALetter
            .Read("<p>Contact</p><p>Yun Se-na<br>Tel: +82 51 555 0127</p>", OldKind.Page)
            .Rest.ShouldBe("Contact\nYun Se-na\nTel: +82 51 555 0127");

    [Fact]
    public void An_empty_text_has_no_parts() => ALetter.Read("").Fields.ShouldBe("");
}
