using Publish.Engine.Diagnostics;
using Publish.Engine.Input;
using Shouldly;
using Xunit;

namespace Publish.Tests.Engine.Input;

public sealed class InputReaderTests
{
    [Fact]
    public void Hidden_and_underscored_names_and_notes_are_left_out()
    {
        using var site = SiteText.Write(
            """
            -- letters/README.md --
            x
            -- letters/_draft/en.md --
            x
            -- .git/config --
            x
            -- schema/site.schema.json --
            x
            -- problems.md --
            x
            -- assets/_headers --
            x
            -- assets/b.txt --
            x
            -- assets/B.txt --
            x
            """
        );
        site.Read().Files.Keys.ShouldBe(["assets/B.txt", "assets/b.txt", "people.yml", "site.yml", "topics.yml"]);
    }

    [Fact]
    public void Names_are_composed()
    {
        using var site = SiteText.Write("-- assets/\u1112\u1161\u11ab.txt --\nx\n");
        site.Read().Files.ShouldContainKey("assets/한.txt");
    }

    [Fact]
    public void A_link_to_a_file_inside_is_followed_and_one_to_a_folder_is_not()
    {
        using var site = SiteText.Write(
            """
            -- assets/a.txt --
            x
            -- assets/b.txt -> a.txt --
            -- assets/c -> . --
            """
        );
        var input = site.Read();
        input.Files["assets/b.txt"].Length.ShouldBe(2);
        input
            .Faults.Select(fault => (fault.Rule, fault.Place.Source.Path))
            .ShouldBe([(ReadRules.LinkOutside, "assets/c")]);
    }

    [Fact]
    public void A_byte_order_mark_is_accepted_and_a_wrong_byte_is_told_with_its_offset()
    {
        var path = Path.GetTempFileName();
        File.WriteAllBytes(path, [0xEF, 0xBB, 0xBF, .. "가\n나"u8, 0xC0]);
        var findings = new Findings();
        SourceReader.Read(new InputFile("a.md", path, 11, default), findings).ShouldBeNull();
        var found = findings.Sorted().ShouldHaveSingleItem();
        found.Arguments.ShouldBe(["C0", "10"]);
        found.Place.Position.ShouldBe((2, 2));
        File.WriteAllBytes(path, [0xEF, 0xBB, 0xBF, .. "가"u8]);
        SourceReader.Read(new InputFile("a.md", path, 6, default), findings).ShouldNotBeNull().Text.Text.ShouldBe("가");
        File.Delete(path);
    }
}
