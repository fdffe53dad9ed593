using Publish.Translation.Status;
using Shouldly;
using Xunit;

namespace Publish.Tests.Translation.Status;

public sealed class EditorialTests
{
    /// <summary>Blocks are letters; a translation is behind where its letters differ from the source's now.</summary>
    [Theory]
    [InlineData("ABCD", "ABCD", "ABXD", new int[0])]
    [InlineData("ABCD", "ABCD", "ABXCD", new int[0])]
    [InlineData("ABCD", "ABCD", "ABD", new int[0])]
    [InlineData("AOCD", "ABCD", "ABXD", new[] { 2 })]
    [InlineData("AOCD", "ABCD", "ABCDX", new[] { 2 })]
    [InlineData("AOCD", "ABCD", "ABC", new[] { 2 })]
    [InlineData("AOCD", "ABCD", "AXCD", new[] { 2 })]
    [InlineData("ACD", "ABCD", "ABCX", new[] { 2 })]
    [InlineData("AOPD", "ABCD", "ABXYD", new[] { 2, 3, 4 })]
    [InlineData("ABCD", "ABCD", "XYABCD", new int[0])]
    public void This_change_is_taken_in_and_an_older_debt_stays(
        string followed,
        string before,
        string now,
        int[] behind
    )
    {
        var source = Marks.Letters(now);
        var renewed = Editorial.Renew(Marks.Letters(followed), Marks.Letters(before).Fingerprints, source);
        renewed.ChangedIn(source).ShouldBe(behind);
        (renewed.Blob == source.Blob).ShouldBe(behind.Length == 0);
    }

    [Fact]
    public void Words_of_the_front_matter_are_a_block_like_others()
    {
        var (before, now) = (Marks.Letters("AB"), Marks.Letters("AB", "title: On the returns"));
        Editorial.Renew(before, before.Fingerprints, now).ShouldBe(now);
        Editorial.Renew(Marks.Letters("AO"), before.Fingerprints, now).ChangedIn(now).ShouldBe([2]);
    }
}
