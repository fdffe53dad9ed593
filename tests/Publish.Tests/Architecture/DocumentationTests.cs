using System.Text.RegularExpressions;
using Publish.Cli.Commands;
using Xunit;

namespace Publish.Tests.Architecture;

/// <summary>What the program can do is written where people look for it.</summary>
public sealed partial class DocumentationTests
{
    private static readonly string Readmes = string.Join("\n", Source.Files("", "README.md").Select(Source.Read));

    [Fact]
    public void Every_verb_is_named_in_a_README() =>
        Source.ShouldBeNone(
            from verb in VerbList.All()
            where
                !Readmes.Contains($"`{verb.Command.Name}", StringComparison.Ordinal)
                && !Readmes.Contains($"publish {verb.Command.Name}", StringComparison.Ordinal)
            select verb.Command.Name
        );

    [Fact]
    public void Every_option_of_build_is_named_in_a_README() =>
        Source.ShouldBeNone(
            from option in VerbList.All().Single(verb => verb.Command.Name == "build").Command.Options
            where option.Name.StartsWith("--", StringComparison.Ordinal) && option.Name != "--help"
            where !Readmes.Contains($"`{option.Name}", StringComparison.Ordinal)
            select option.Name
        );

    [Fact]
    public void Every_link_between_READMEs_leads_to_a_file() =>
        Source.ShouldBeNone(
            from file in Source.Files("", "README.md")
            from link in Link().Matches(Code().Replace(Source.Read(file), "")).Select(match => match.Groups[1].Value)
            let path = Path.Combine(Source.Root, Path.GetDirectoryName(file)!, link)
            where !File.Exists(path) && !Directory.Exists(path)
            select $"{file} leads to {link}"
        );

    /// <summary>A link in code is an example.</summary>
    [GeneratedRegex("`[^`\n]*`")]
    private static partial Regex Code();

    [GeneratedRegex(@"\]\((?!https?:|#|/|mailto:)([^)#\s]+)")]
    private static partial Regex Link();
}
