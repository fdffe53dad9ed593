using Publish.Engine.Diagnostics;
using Publish.Engine.Parse;
using Publish.Engine.Read;
using Shouldly;
using Xunit;

namespace Publish.Tests.Engine.Diagnostics;

public sealed class RuleExamplesTests
{
    public static TheoryData<string> Codes => [.. RuleBook.All.Select(rule => rule.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_example_breaks_its_rule_alone_and_at_its_caret(string code)
    {
        var rule = RuleBook.All.Single(one => one.Code == code);
        using var site = SiteText.Write(rule.Example);
        var findings = new Findings();
        Check(site.Read(), findings);
        var found = findings.Sorted();
        found.Select(one => one.Rule.Code).ShouldBe([code], string.Join("\n", found.Select(DiagnosticText.Render)));
        if (site.Mark is { } mark)
            SiteText.Of(found[0].Place).ShouldBe(mark, DiagnosticText.Render(found[0]));
        DiagnosticText.Lines(found[0]).ShouldNotBeEmpty();
    }

    [Fact]
    public void Codes_are_unique() => RuleBook.All.Select(rule => rule.Code).ShouldBeUnique();

    [Fact]
    public void Every_rule_says_what_to_do_and_why() => RuleBook.All.ShouldAllBe(rule =>
        rule.Message.Length > 0 && rule.Mend.Length > 0 && rule.Why.Length > 0 && rule.Example.Length > 0);

    /// <summary>All that can find faults in a site, in the order of a build.</summary>
    private static void Check(InputFolder input, Findings findings)
    {
        if (NewsroomReader.Read(input, findings) is null)
            return;
    }
}
