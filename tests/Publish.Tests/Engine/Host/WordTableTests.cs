using Publish.Engine.Host;
using Shouldly;
using Xunit;

namespace Publish.Tests.Engine.Host;

public class WordTableTests
{
    [Fact]
    public void Entries_stand_below_their_headings_with_their_values_and_without_comments()
    {
        var table = WordTable.Of("# Of the whole.\n\nplain\n[numbers]\n# Of a part.\nhalf = 0.5, 6\r\nper cent\n");
        table[""].Select(entry => entry.Word).ShouldBe(["plain"]);
        table["numbers"].Select(entry => entry.Word).ShouldBe(["half", "per cent"]);
        table["numbers"][0].Numbers.ShouldBe([0.5m, 6]);
        table["numbers"][1].Value.ShouldBeEmpty();
    }

    [Fact]
    public void A_list_that_is_not_there_is_no_empty_list()
    {
        Should.Throw<ArgumentException>(() => WordTable.Beside(typeof(WordTable), "nowhere"));
        Should.Throw<KeyNotFoundException>(() => WordTable.Of("one")["other"]);
    }
}
