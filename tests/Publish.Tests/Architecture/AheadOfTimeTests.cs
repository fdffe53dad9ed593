using System.Reflection;
using System.Xml.Linq;
using Publish.Cli.Explanations;
using Publish.Engine.Diagnostics;
using Shouldly;
using Xunit;

namespace Publish.Tests.Architecture;

/// <summary>What a program needs that is trimmed and compiled ahead of time.</summary>
public sealed class AheadOfTimeTests
{
    private static readonly string[] Rooted =
    [
        .. XDocument
            .Parse(Source.Read("src/Publish/Roots.xml"))
            .Descendants("assembly")
            .Select(assembly => (string)assembly.Attribute("fullname")!),
    ];

    [Fact]
    public void Every_project_can_be_compiled_ahead_of_time()
    {
        XDocument
            .Parse(Source.Read("src/Directory.Build.props"))
            .Descendants("IsAotCompatible")
            .Single()
            .Value.ShouldBe("true");
        Source.ShouldBeNone(
            from file in Source.Files("src", "*.csproj").Concat(Source.Files("theme", "*.csproj", "*.props"))
            from element in XDocument.Parse(Source.Read(file)).Descendants()
            where
                element.Name.LocalName is "IsAotCompatible" or "IsTrimmable"
                || element.Name.LocalName.StartsWith("Enable", StringComparison.Ordinal)
                    && element.Name.LocalName.EndsWith("Analyzer", StringComparison.Ordinal)
                || element.Name.LocalName is "NoWarn" && element.Value.Contains("IL", StringComparison.Ordinal)
            select $"{file}: {element}"
        );
    }

    [Fact]
    public void Trimming_keeps_every_rule()
    {
        var kept = Rooted
            .SelectMany(name => Assembly.Load(name).GetTypes())
            .Where(type => type.Name.EndsWith("Rules", StringComparison.Ordinal))
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Count(field => field.FieldType == typeof(Rule));
        kept.ShouldBe(
            RuleBook.All.Length,
            "A rule stands in a class that is named …Rules, for src/Publish/Roots.xml keeps those."
        );
    }
}
