using Publish.Translation.Status;
using Shouldly;
using Xunit;

namespace Publish.Tests.Translation.Status;

public sealed class WordDifferenceTests
{
    [Theory]
    [InlineData("One two three.", "One two three.", "One two three.")]
    [InlineData("One two three.", "One 2 three.", "One [-two-]{+2+} three.")]
    [InlineData("One two three.", "One three.", "One [-two -]three.")]
    [InlineData("One two three four.", "One 2 3 four.", "One [-two three-]{+2 3+} four.")]
    [InlineData("one\ntwo", "one two", "one two")]
    [InlineData("열한 명을 만났다.", "열두 명을 만났다.", "[-열한-]{+열두+} 명을 만났다.")]
    [InlineData("十一名船员", "十二名船员", "十[-一-]{+二+}名船员")]
    [InlineData("", "New.", "{+New.+}")]
    [InlineData("Gone.", "", "[-Gone.-]")]
    public void Words_that_came_and_went_are_marked(string old, string now, string marked) =>
        string.Concat(
                WordDifference
                    .Of(old, now)
                    .Select(run =>
                        run.Change switch
                        {
                            WordChange.Added => $"{{+{run.Text}+}}",
                            WordChange.Removed => $"[-{run.Text}-]",
                            _ => run.Text,
                        }
                    )
            )
            .ShouldBe(marked);
}
