using Shouldly;
using Xunit;

namespace Publish.Import.Tests.Text;

/// <summary>What was lost before is told, and never guessed.</summary>
public sealed class LostSignTests
{
    [Theory]
    [InlineData("They dont wait.")]
    [InlineData("Chinas government waits.")]
    [InlineData("It said ?no? to them.")]
    [InlineData("They don?t wait.")]
    [InlineData("They \uFFFDwait\uFFFD.")]
    public void A_lost_sign_is_told_and_stays(string words)
    {
        var reread = Reread.English($"<p>{words}</p>");
        reread.Old.Doubts.ShouldContain(doubt => doubt.Kind == DoubtKind.Lost);
        reread.Markdown.ShouldBe(words);
    }

    [Theory]
    [InlineData("Do they wait? They do.")]
    [InlineData("https://example.org/?a=b and why?")]
    [InlineData("그들은 기다립니까?”")]
    [InlineData("Three Presidents met.")]
    public void What_is_whole_is_not_told(string words) => Reread.English($"<p>{words}</p>").Old.Doubts.ShouldBeEmpty();

    [Theory]
    [InlineData("Itâ€™s cafÃ©", "It’s café")]
    [InlineData("â€œÃœberâ€\u009D", "“Über”")]
    [InlineData("café à Évian", null)]
    public void What_can_only_have_meant_one_thing_is_put_right_and_told(string words, string? meant)
    {
        var reread = Reread.English($"<p>{words}</p>");
        reread.Markdown.ShouldBe(meant ?? words);
        reread.Old.Doubts.Any(doubt => doubt.Kind == DoubtKind.Damaged).ShouldBe(meant is not null);
    }
}
