using Publish.Engine.Diagnostics;
using Shouldly;
using Xunit;

namespace Publish.Tests.Engine.Diagnostics;

public sealed class SpellingTests
{
    [Theory]
    [InlineData("titel", "title")]
    [InlineData("zh-hans", "zh-Hans")]
    [InlineData("signatorys", "signatories")]
    [InlineData("x", null)]
    [InlineData("entirely-other", null)]
    public void The_nearest_word_is_found_and_none_that_is_far(string word, string? nearest) =>
        Spelling.Nearest(word, ["title", "subtitle", "signatories", "zh-Hans", "zh-Hant"]).ShouldBe(nearest);
}
