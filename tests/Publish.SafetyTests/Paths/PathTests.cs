using System.Text;
using System.Text.RegularExpressions;
using Publish.Engine.Build;
using Publish.Engine.Content.Documents;
using Publish.Engine.Diagnostics;
using Shouldly;
using Xunit;

namespace Publish.SafetyTests.Paths;

/// <summary>
/// What is written in the input cannot lead out of it, nor out of the output: each trick in each field is told, or ends
/// as a plain name.
/// </summary>
public sealed partial class PathTests : IDisposable
{
    private readonly TrickedSite site = new();

    [Fact]
    public void Each_trick_in_each_field_of_a_document_is_told_or_harmless()
    {
        var played = PathField
            .OfDocuments.SelectMany(field => PathTrick.All.Select(trick => (Field: field, Trick: trick)))
            .Select((one, number) => (one.Field, one.Trick, Id: site.Play(one.Field, one.Trick, number)))
            .ToArray();
        played.Length.ShouldBeGreaterThan(300);
        var edition = Read();
        var told = edition
            .Diagnostics.Where(one => one.Rule.Severity == Severity.Error)
            .Select(DocumentFolder.IdOf)
            .ToHashSet();
        played
            .Where(one => one.Field.MustTell && !told.Contains(one.Id))
            .Select(one => $"{one.Field.Key}: {one.Trick.Path}")
            .ShouldBeEmpty();
        edition
            .Plan.Select(output => output.Path.Value)
            .Concat(edition.Site!.Redirects.Select(redirect => redirect.From.Path))
            .Where(LeadsAstray)
            .ShouldBeEmpty();
        edition
            .Plan.Where(output => output.Path.File.Split('/').Any(part => Encoding.UTF8.GetByteCount(part) > 255))
            .ShouldBeEmpty();
    }

    [Fact]
    public void Each_trick_in_each_field_of_a_site_is_told()
    {
        foreach (var field in PathField.OfSites)
        {
            site.Clear();
            foreach (var trick in PathTrick.All)
            {
                site.Play(field, trick, 0);
                Read().IsSound.ShouldBeFalse($"{field.Key}: {trick.Path}");
            }
        }
    }

    /// <summary>A new key that names a file, an old address or a part of one must be played with too.</summary>
    [Fact]
    public void Every_key_that_becomes_a_path_is_played_with()
    {
        var uses = (
            from file in Source.Files("src/Publish.Engine", "*.cs")
            where Path.GetFileName(file) is not ("FileShapes.cs" or "AddressShapes.cs" or "Addresses.cs")
            from use in Use().Matches(Source.Read(file))
            select (File: Path.GetFileName(file), Key: use.Groups["key"].Value)
        ).ToArray();
        uses.Length.ShouldBeGreaterThan(8);
        var played = PathField
            .OfDocuments.Concat(PathField.OfSites)
            .Select(field => field.Key.Split(' ')[^1])
            .ToHashSet();
        uses.Where(use => use.Key.Length > 0 && !played.Contains(use.Key)).ShouldBeEmpty();
        uses.Where(use => use.Key.Length == 0)
            .Select(use => use.File)
            .ShouldBe(["EndorsementShapes.cs"], "The key of the others is not known.");
    }

    [GeneratedRegex(
        """("(?<key>[a-z-]+)",\s+)?\b(FileShapes\.Named|FileShapes\.Find|AddressShapes\.Slug|AddressShapes\.Aliases)\b"""
    )]
    private static partial Regex Use();

    public void Dispose() => site.Dispose();

    private Edition Read()
    {
        _ = BuildTime.TryParse("2025-01-01", out var at);
        return Press.Reader.Read(
            new EditionRequest { Input = site.Input, At = at },
            new BuildProgress(TimeProvider.System)
        );
    }

    private static bool LeadsAstray(string path) =>
        path[1..].Split('/').Any(part => part is "." or "..")
        || path.Any(letter => letter == '\\' || char.IsControl(letter));
}
