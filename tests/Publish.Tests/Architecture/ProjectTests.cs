using System.Xml.Linq;
using Shouldly;
using Xunit;

namespace Publish.Tests.Architecture;

/// <summary>Who sees whom, between projects, and who brings what along.</summary>
public sealed class ProjectTests
{
    [Theory]
    [InlineData("src/Publish", "Publish.Cli Theme")]
    [InlineData(
        "src/Publish.Cli",
        "Publish.Export Publish.Import Publish.Metadata Publish.Printing Publish.Translation"
    )]
    [InlineData("src/Publish.Export", "Publish.Engine")]
    [InlineData("src/Publish.Import", "Publish.Engine")]
    [InlineData("src/Publish.Metadata", "Publish.Engine")]
    [InlineData("src/Publish.Printing", "Publish.Engine")]
    [InlineData("src/Publish.Translation", "Publish.Engine")]
    [InlineData("src/Publish.Engine", "Publish.Model")]
    [InlineData("src/Publish.Model", "")]
    [InlineData("theme", "Publish.Model")]
    public void Projects_see_only_what_the_house_lets_them(string folder, string seen) =>
        string.Join(
                ' ',
                Values(Project(folder), "ProjectReference")
                    .Select(path => Path.GetFileNameWithoutExtension(path))
                    .Order(StringComparer.Ordinal)
            )
            .ShouldBe(seen);

    [Fact]
    public void The_model_needs_no_package() =>
        Values(Project("src/Publish.Model"), "PackageReference")
            .Concat(Values(Project("src/Publish.Model"), "FrameworkReference"))
            .ShouldBeEmpty();

    [Fact]
    public void Versions_of_packages_stand_in_one_place() =>
        Source.ShouldBeNone(
            from file in Source.Files("", "*.csproj", "*.props", "*.targets")
            where file != "src/Directory.Packages.props"
            from element in XDocument.Parse(Source.Read(file)).Descendants()
            where
                element.Name.LocalName == "PackageVersion"
                || (
                    element.Name.LocalName == "PackageReference"
                    && (element.Attribute("Version") ?? element.Attribute("VersionOverride")) is not null
                )
            select $"{file}: {element}"
        );

    [Fact]
    public void Every_version_is_used() =>
        Source.ShouldBeNone(
            Values("src/Directory.Packages.props", "PackageVersion")
                .Except(Source.Files("", "*.csproj", "*.props").SelectMany(file => Values(file, "PackageReference")))
                .Select(name => $"{name} is used by nobody")
        );

    [Fact]
    public void Every_project_is_locked_and_in_the_solution() =>
        Source.ShouldBeNone(
            from file in Source.Files("", "*.csproj")
            where
                !File.Exists(Path.Combine(Source.Root, Path.GetDirectoryName(file)!, "packages.lock.json"))
                || !Source.Read("Publish.sln").Contains(file.Replace('/', '\\'), StringComparison.Ordinal)
            select file
        );

    private static string Project(string folder) => Source.Files(folder, "*.csproj").ShouldHaveSingleItem();

    private static IEnumerable<string> Values(string file, string element) =>
        XDocument
            .Parse(Source.Read(file))
            .Descendants(element)
            .Select(reference => (string)reference.Attribute("Include")!);
}
