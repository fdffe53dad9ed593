using System.Runtime.Versioning;
using Publish.Engine.Host;
using Publish.Metadata;
using Publish.Printing.Browsers;
using Publish.Tests.Engine.Host;
using Publish.Tests.Metadata;
using Shouldly;
using Xunit;

namespace Publish.Tests.Sites;

/// <summary>
/// A strict site is written whole or not at all: whatever the machine that builds lacks is an error that says what to
/// install.
/// </summary>
public sealed class StrictTests
{
    private const string Settings = """
        -- site.yml --
        url: https://www.example.org
        title: {en: Example, ko: 예시}
        languages: [en, ko]

        """;

    private const string Letter = """
        -- letters/2024-03-05-returns/document.yml --
        attachments: [{file: paper.pdf}, {file: photo.avif}]
        -- letters/2024-03-05-returns/en.md --
        ---
        title: On returns
        ---
        Nobody was asked.
        -- letters/2024-03-05-returns/ko.md --
        ---
        title: 송환에 관하여
        ---
        아무도 묻지 않았다.

        """;

    private static ASite Site(string more = "", byte[]? paper = null) =>
        ASite
            .With(Settings.Replace("languages:", more + "languages:", StringComparison.Ordinal) + Letter)
            .Holding("letters/2024-03-05-returns/paper.pdf", paper ?? Anonymous)
            .Holding("letters/2024-03-05-returns/photo.avif", AFile.PlainAvif);

    private static byte[] Anonymous =>
        "%PDF-1.4\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n"u8.ToArray();

    private static byte[] Authored =>
        "%PDF-1.4\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n2 0 obj << /Type /Pages /Kids [] /Count 0 >> endobj\n3 0 obj << /Author (Canary) >> endobj\ntrailer << /Root 1 0 R /Info 3 0 R /Size 4 >>\n%%EOF\n"u8.ToArray();

    [Fact]
    public Task Where_nothing_is_lost_a_strict_site_is_built() =>
        Site("cards: true\npdf: true\n")
            .DrawnBy(new DrawnWords())
            .Strictly()
            .Builds(site =>
                site.Files.Count(file => file.EndsWith("/returns.pdf", StringComparison.Ordinal)).ShouldBe(2)
            );

    [Fact]
    public Task A_site_that_needs_nothing_is_built_on_a_machine_that_has_nothing() =>
        Site().WithoutTools().Strictly().Builds(site => site.ShouldHave("/letters/2024/03/05/returns/"));

    [Fact]
    public Task A_file_whose_author_cannot_be_taken_out_is_a_loss_that_names_it_and_the_program() =>
        Site(paper: Authored)
            .WithoutTools()
            .Strictly()
            .Loses(losses =>
            {
                var lost = losses.ShouldHaveSingleItem();
                lost.Needs.ShouldBe(Tools.Qpdf);
                lost.Lost.ShouldBe("1 file would tell more than a reader sees: letters/2024-03-05-returns/paper.pdf.");
                lost.Why.ShouldContain("qpdf is not installed");
            });

    [Fact]
    public Task The_same_site_is_built_with_a_warning_where_it_is_not_strict() =>
        Site(paper: Authored)
            .WithoutTools()
            .Builds(site => site.Diagnostics.ShouldHaveSingleItem().Rule.ShouldBe(MetadataRules.TracesStay));

    [Fact]
    public Task A_position_that_only_the_machine_keeps_from_being_taken_out_is_the_machines_error() =>
        Site()
            .Holding("letters/2024-03-05-returns/photo.avif", AFile.Avif)
            .WithoutTools()
            .Strictly()
            .Loses(losses => losses.ShouldHaveSingleItem().Needs.ShouldBe(Tools.ExifTool));

    [Fact]
    public Task A_paper_that_is_signed_is_no_fault_of_the_machine() =>
        Site(paper: AFile.Pdf("/AcroForm << /Fields [<< /FT /Sig /V << /Type /Sig /ByteRange [0 1 2 3] >> >>] >>"))
            .Strictly()
            .Fails(found => found.ShouldHaveSingleItem().IsMachines.ShouldBeFalse());

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public async Task A_program_that_is_too_old_or_does_not_start_is_a_loss_too()
    {
        using var tools = new TempTools();
        var old = tools.Make(
            "qpdf",
            "#!/bin/sh\n[ \"$1\" = --version ] && echo 'qpdf version 10.6.3' && exit 0\nexit 2\n"
        );
        await Site(paper: Authored)
            .With(new StripTools(null, old))
            .Strictly()
            .Loses(losses =>
                losses
                    .ShouldHaveSingleItem()
                    .ShouldSatisfyAllConditions(
                        lost => lost.Needs.ShouldBe(Tools.Qpdf),
                        lost => lost.Why.ShouldContain("qpdf 10.6.3 is too old")
                    )
            );
        await Site(paper: Authored)
            .With(new StripTools(null, old))
            .Builds(site =>
                site.Diagnostics.ShouldHaveSingleItem().Mend.ShouldStartWith("Install qpdf 11.0 or a later one, ")
            );
        await Site(paper: Authored)
            .With(new StripTools(null, tools.Make("broken", "no program")))
            .Strictly()
            .Loses(losses => losses.ShouldHaveSingleItem().Why.ShouldContain("cannot be started"));
    }

    [Fact]
    public Task Cards_that_nobody_can_draw_and_letters_that_nobody_can_print_are_told_in_one_run() =>
        Site("cards: true\npdf: true\n")
            .Strictly()
            .Loses(losses =>
            {
                losses
                    .Select(lost => lost.Lost)
                    .ShouldBe(["4 cards could not be drawn.", "2 letters could not be printed as PDF."]);
                losses.ShouldAllBe(lost => lost.Needs == Tools.Chromium && lost.Why == "There is no browser here.");
            });

    [Fact]
    public Task A_browser_that_falls_over_is_a_loss_with_nothing_to_install() =>
        Site("cards: true\n")
            .DrawnBy(new DrawnWords { Lasts = 1 })
            .Strictly()
            .Loses(losses =>
                losses
                    .ShouldHaveSingleItem()
                    .ShouldSatisfyAllConditions(
                        lost => lost.Needs.ShouldBeNull(),
                        lost => lost.Lost.ShouldBe("3 cards could not be drawn.")
                    )
            );

    [Fact]
    public Task A_letter_that_cannot_be_printed_is_a_loss_that_names_it() =>
        Site("pdf: true\n")
            .DrawnBy(new FailsOn("송환", times: 2))
            .Strictly()
            .Loses(losses =>
                losses
                    .ShouldHaveSingleItem()
                    .Lost.ShouldBe("letters/2024-03-05-returns/ko.md could not be printed as PDF.")
            );

    [Theory]
    [InlineData("cards: true\n", "On cards: ")]
    [InlineData("pdf: true\n", "On paper: ")]
    public Task Words_in_a_face_that_is_not_theirs_are_a_loss(string setting, string where) =>
        Site(setting)
            .DrawnBy(new DrawnWords { Remarks = [new FaceRemark("ko", "Words in ko are set in Noto Serif CJK JP.")] })
            .Strictly()
            .Loses(losses =>
                losses
                    .ShouldHaveSingleItem()
                    .ShouldBe(new Loss(Tools.Fonts, where + "Words in ko are set in Noto Serif CJK JP.", ""))
            );

    [Fact]
    public Task What_site_yml_says_counts_where_nobody_says_otherwise() =>
        Site("cards: true\nstrict: true\n").Loses(losses => losses.ShouldHaveSingleItem());

    [Fact]
    public Task The_command_line_wins_over_site_yml() =>
        Site("cards: true\nstrict: true\n").Strictly(false).Builds(site => site.ShouldHave("/"));

    [Fact]
    public Task What_is_held_is_no_loss() =>
        ASite
            .With(
                Settings
                    + Letter.Replace(
                        "attachments:",
                        "embargo: 2030-01-01T00:00:00Z\nattachments:",
                        StringComparison.Ordinal
                    )
            )
            .Holding("letters/2024-03-05-returns/paper.pdf", Authored)
            .Holding("letters/2024-03-05-returns/photo.avif", AFile.Avif)
            .WithoutTools()
            .Strictly()
            .Builds(site => site.Diagnostics.ShouldBeEmpty());
}
