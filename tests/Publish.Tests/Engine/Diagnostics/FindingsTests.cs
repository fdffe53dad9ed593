using Publish.Cli.Explanations;
using Publish.Engine.Diagnostics;
using Shouldly;
using Xunit;

namespace Publish.Tests.Engine.Diagnostics;

public sealed class FindingsTests
{
    [Fact]
    public void What_is_found_while_a_document_is_read_carries_its_id()
    {
        var all = new Findings();
        var rule = RuleBook.All[0];
        all.Of("letters/2024-03-05-returns").Add(rule, new Place(new SourceText("b", ""), 0), "x", "y", "z");
        all.Add(rule, new Place(new SourceText("a", ""), 0), "x", "y", "z");
        all.Sorted().Select(one => one.DocumentId).ShouldBe([null, "letters/2024-03-05-returns"]);
    }
}
