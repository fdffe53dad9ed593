using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;
using Microsoft.AspNetCore.Components;
using Xunit;

namespace Publish.Tests.Architecture;

/// <summary>Each public type says in a sentence why it exists.</summary>
public sealed class SummaryTests
{
    [Theory]
    [InlineData("Publish.Model")]
    [InlineData("Publish.Engine")]
    [InlineData("Publish.Export")]
    [InlineData("Publish.Import")]
    [InlineData("Publish.Metadata")]
    [InlineData("Publish.Printing")]
    [InlineData("Publish.Translation")]
    [InlineData("Publish.Cli")]
    [InlineData("Publish.Theme")]
    public void Each_public_type_says_why_it_exists(string assembly)
    {
        var said = XDocument
            .Load(Path.Combine(AppContext.BaseDirectory, assembly + ".xml"))
            .Descendants("member")
            .Where(member => !string.IsNullOrWhiteSpace((string?)member.Element("summary")))
            .Select(member => (string)member.Attribute("name")!)
            .ToHashSet();
        Source.ShouldBeNone(
            from type in Assembly.Load(assembly).GetExportedTypes()
            where !type.IsDefined(typeof(CompilerGeneratedAttribute)) && !IsRazor(type)
            let name = "T:" + type.FullName!.Replace('+', '.')
            where !said.Contains(name)
            select type.FullName
        );
    }

    /// <summary>Razor makes the type; its file's name says what it shows.</summary>
    private static bool IsRazor(Type type) =>
        (type.IsAssignableTo(typeof(IComponent)) && !type.IsAbstract) || type.Name[0] == '_';
}
