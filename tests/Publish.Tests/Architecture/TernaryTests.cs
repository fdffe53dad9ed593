using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Shouldly;
using Xunit;

namespace Publish.Tests.Architecture;

/// <summary>No conditional expression stands in or behind two others: a switch or a method says the same.</summary>
public sealed class TernaryTests
{
    [Fact]
    public void No_conditional_expression_is_the_third() =>
        Source.ShouldBeNone(
            from house in (string[])["src", "theme", "tests"]
            from file in Source.Files(house, "*.cs")
            from line in Thirds(Source.Read(file))
            select $"{file}:{line}"
        );

    [Theory]
    [InlineData("a ? b : c ? d : e", 0)]
    [InlineData("a ? (b ? c : d) : (e ? f : g)", 0)]
    [InlineData("a ? b : c ? d : e ? f : g", 1)]
    [InlineData("a ? (b ? (c ? d : e) : f) : g", 1)]
    [InlineData("a ? b : Of(c ? d : e, $\"{(f ? g : h)}\", x => y ? 1 : z ? 2 : 3)", 1)]
    public void A_third_is_found(string expression, int thirds) =>
        Thirds($"var found = {expression};").Count().ShouldBe(thirds);

    /// <summary>The lines of those that have two others above them.</summary>
    private static IEnumerable<int> Thirds(string code) =>
        from one in CSharpSyntaxTree.ParseText(code).GetRoot().DescendantNodes().OfType<ConditionalExpressionSyntax>()
        where one.Ancestors().OfType<ConditionalExpressionSyntax>().Count() == 2
        select one.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
}
