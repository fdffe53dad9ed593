using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Publish.Engine.Content.Settings;
using Publish.Engine.Diagnostics;
using Publish.Engine.Input;
using Shouldly;
using Xunit;

namespace Publish.Tests.Engine.Content;

public sealed class AnyBytesTests
{
    private static readonly string[] Files =
    [
        "site.yml",
        "people.yml",
        "topics.yml",
        "regions.yml",
        "most-viewed.yml",
        "letterheads/a.yml",
        "letters/2024-03-05-returns/document.yml",
        "letters/2024-03-05-returns/list.csv",
        "letters/2024-03-05-returns/en.md",
        "press-releases/2024-03-05-a/ko.md",
    ];

    /// <summary>What YAML, front matters and these objects are made of.</summary>
    private static readonly string[] Parts =
    [
        "title",
        "name",
        "date",
        "to",
        "person",
        "embargo",
        "entries",
        "file",
        "languages",
        "en",
        "ko",
        ": ",
        ":",
        "- ",
        "\n",
        "\n  ",
        "\n    ",
        "[",
        "]",
        "{",
        "}",
        ",",
        "\"",
        "'",
        "#",
        " #",
        "&a ",
        "*a",
        "!x ",
        "|",
        ">",
        "---\n",
        "---",
        "\t",
        "\r\n",
        "%",
        "@",
        "`",
        "?",
        "? ",
        "2024-03-05",
        "2024-03-05T10:00",
        "한국",
        "😀",
        "\u0000",
        "\uFEFF",
        "\\",
        "/",
        "..",
        "<<",
        "~",
        "list.csv",
        " ",
        "\u00A0",
        "\u3000",
        "\u200B",
        "^",
        "*a*",
        "<b>",
        "&nbsp;",
        "|-",
    ];

    [Fact]
    public void Any_bytes_give_diagnostics_and_never_an_exception() =>
        Holds(Gen.Choose(0, 255).Select(value => (byte)value).ArrayOf());

    [Fact]
    public void Any_pieces_of_yaml_give_diagnostics_and_never_an_exception() =>
        Holds(Gen.Elements(Parts).ArrayOf().Select(parts => Encoding.UTF8.GetBytes(string.Concat(parts))));

    [Fact]
    public void Any_pieces_in_a_front_matter_give_diagnostics_and_never_an_exception() =>
        Holds(
            Gen.Elements(Parts)
                .ArrayOf()
                .Select(parts => Encoding.UTF8.GetBytes("---\ntitle: " + string.Concat(parts) + "\n---\nText.\n"))
        );

    private static void Holds(Gen<byte[]> contents)
    {
        using var site = SiteText.Write(
            """
            -- letterheads/a.yml --
            name: A
            -- letters/2024-03-05-returns/document.yml --
            endorsements: {groups: [{entries: list.csv}]}
            -- letters/2024-03-05-returns/list.csv --
            name
            """
        );
        var cases = Gen.Elements(Files).SelectMany(_ => contents, (file, bytes) => (file, bytes)).ToArbitrary();
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(300),
            Prop.ForAll(cases, one => TellsOnly(site, one.file, one.bytes))
        );
    }

    private static void TellsOnly(SiteText site, string file, byte[] bytes)
    {
        var path = Path.Combine(site.Root, file);
        var before = File.Exists(path) ? File.ReadAllBytes(path) : null;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        var findings = new Findings();
        var newsroom = NewsroomReader.Read(InputReader.Read(site.Root), findings);
        foreach (var found in findings.Sorted())
            DiagnosticText.Render(found).ShouldNotBeEmpty();
        if (newsroom is null)
            findings.HasErrors.ShouldBeTrue();
        if (before is null)
            File.Delete(path);
        else
            File.WriteAllBytes(path, before);
    }
}
