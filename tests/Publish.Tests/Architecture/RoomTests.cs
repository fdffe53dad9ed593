using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace Publish.Tests.Architecture;

/// <summary>Folders are the stages of the flow, and namespaces are the folders: each sees those before it.</summary>
public sealed partial class RoomTests
{
    /// <summary>Files in one folder, without what its subfolders hold.</summary>
    private const int MostFiles = 27;

    /// <summary>Built anew by itself; its folders share one namespace until then.</summary>
    private const string Moved = "src/Publish.Import/";

    private static readonly Dictionary<string, string[]> Orders = new()
    {
        ["Publish.Engine"] =
        [
            "Host",
            "Diagnostics",
            "Input",
            "Yaml",
            "Derived",
            "Markdown",
            "Content",
            "Linking",
            "Localization",
            "Assets",
            "Rendering",
            "Views",
            "Outputs",
            "Embargo",
            "OutputFolder",
            "Build",
        ],
        ["Publish.Metadata"] = ["Exif", "Gif", "Heif", "Jpeg", "Png", "Svg", "WebP", "Pdf", "ActiveContent"],
        ["Publish.Printing"] = ["Browsers", "Cards", "Pdf"],
        ["Publish.Translation"] = ["Status", "Moves", "Exchange", "Parity"],
        ["Publish.Export"] = ["Archive", "Json", "WordPress", "Mirror"],
    };

    public static TheoryData<string> Projects => [.. Orders.Keys];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Every_folder_is_a_room_of_its_project(string project) =>
        Rooms(project).Select(one => one.Room).Distinct().OfType<string>().ShouldBe(Orders[project], ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_room_sees_only_those_before_it(string project) =>
        Source.ShouldBeNone(
            from one in Rooms(project)
            where one.Room is not null
            from match in Named().Matches(Source.Read(one.File))
            where match.Groups["project"].Value == project
            let seen = Array.IndexOf(Orders[project], match.Groups["room"].Value)
            where seen > Array.IndexOf(Orders[project], one.Room)
            select $"{one.File} names {match.Groups["room"].Value}"
        );

    [Fact]
    public void A_namespace_is_its_folder() =>
        Source.ShouldBeNone(
            from file in Source.Files("src", "*.cs").Concat(Source.Files("tests", "*.cs"))
            where !file.StartsWith(Moved, StringComparison.Ordinal)
            let said = Namespace().Match(Source.Read(file)).Groups[1].Value
            where said.Length > 0 && said != NamespaceOf(file)
            select $"{file} says {said}"
        );

    [Fact]
    public void No_folder_is_crowded() =>
        Source.ShouldBeNone(
            from file in Source.Files("src", "*.cs")
            where !file.StartsWith(Moved, StringComparison.Ordinal)
            group file by Path.GetDirectoryName(file) into folder
            where folder.Count() > MostFiles
            select $"{folder.Key} holds {folder.Count()} files"
        );

    [Fact]
    public void A_type_has_a_name_of_its_own() =>
        Source.ShouldBeNone(
            from file in Source.Files("src", "*.cs").Concat(Source.Files("theme", "*.cs"))
            from name in Declared().Matches(Source.Read(file)).Select(match => match.Groups[1].Value).Distinct()
            group file by name into files
            where files.Count() > 1
            select $"{files.Key}: {string.Join(", ", files)}"
        );

    [Fact]
    public void Types_of_the_glossary_are_there()
    {
        var declared = Source
            .Files("src", "*.cs")
            .SelectMany(file => Declared().Matches(Source.Read(file)).Select(match => match.Groups[1].Value))
            .ToHashSet();
        Source.ShouldBeNone(
            from line in Source.Read("src/GLOSSARY.md").Split('\n')
            where line.StartsWith("| ", StringComparison.Ordinal)
            from match in Coded().Matches(line.Split('|')[2])
            where !declared.Contains(match.Groups[1].Value)
            select $"{match.Value} is no type"
        );
    }

    private static IEnumerable<(string File, string? Room)> Rooms(string project) =>
        from file in Source.Files("src/" + project, "*.cs")
        let parts = file.Split('/')
        select (file, parts.Length > 3 ? parts[2] : null);

    /// <summary>The model has one, so that a theme names one.</summary>
    private static string NamespaceOf(string file) =>
        file.StartsWith("src/Publish.Model/", StringComparison.Ordinal)
            ? "Publish.Model"
            : Path.GetDirectoryName(file)![(file.IndexOf('/', StringComparison.Ordinal) + 1)..].Replace('/', '.');

    [GeneratedRegex(@"\b(?<project>Publish\.[A-Z]\w+)\.(?<room>[A-Z]\w+)")]
    private static partial Regex Named();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(
        @"^(?:public|internal) [\w ]*?(?:class|record struct|record|struct|interface|enum|delegate [\w?]+) (\w+)",
        RegexOptions.Multiline
    )]
    private static partial Regex Declared();

    [GeneratedRegex(@"`([A-Z]\w+)")]
    private static partial Regex Coded();
}
