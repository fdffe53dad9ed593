using System.Runtime.Versioning;
using Publish.Engine.Host;
using Shouldly;
using Xunit;

namespace Publish.Tests.Engine.Host;

/// <summary>What this machine is and has.</summary>
public sealed class MachineTests
{
    public static TheoryData<Tool> All =>
        [Tools.Chromium, Tools.ExifTool, Tools.Qpdf, Tools.Fonts, Tools.Git, Tools.PdfToText];

    [Theory]
    [MemberData(nameof(All))]
    public void Each_tool_says_what_it_is_for_and_how_every_system_gets_it(Tool tool)
    {
        tool.Purpose.ShouldEndWith(".");
        tool.Commands.Keys.Order().ShouldBe(Enum.GetValues<HostSystem>());
    }

    [Theory]
    [InlineData("ID=debian", HostSystem.Debian)]
    [InlineData("NAME=\"Ubuntu\"\nID=ubuntu\nID_LIKE=debian", HostSystem.Ubuntu)]
    [InlineData("ID=linuxmint\nID_LIKE=\"ubuntu debian\"", HostSystem.Ubuntu)]
    [InlineData("ID=\"rocky\"\nID_LIKE=\"rhel centos fedora\"", HostSystem.Fedora)]
    [InlineData("ID=arch", null)]
    [InlineData("", null)]
    public void A_Linux_is_known_by_what_it_says_of_itself(string release, HostSystem? system) =>
        HostSystems.Of(release.Split('\n')).ShouldBe(system);

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void A_program_is_found_on_the_path_in_the_order_of_its_names_and_asked_for_its_version()
    {
        using var tools = new TempTools();
        var program = tools.Make("qpdf", "#!/bin/sh\necho 'qpdf version 11.9.0'\n");
        ProgramFinder.Find($"relative{Path.PathSeparator}{tools.Folder}", "other", "qpdf").ShouldBe(program);
        ProgramFinder.Find("relative", "qpdf").ShouldBeNull();
        ProgramFinder.Find(null, "qpdf").ShouldBeNull();
        ProgramFinder.VersionOf(program, Tools.Qpdf).ShouldBe(new Version(11, 9, 0));
        ProgramFinder.VersionOf(tools.Make("silent", "#!/bin/sh\n"), Tools.Qpdf).ShouldBeNull();
        ProgramFinder
            .VersionOf(
                tools.Make("words", "#!/bin/sh\necho 'pdftotext version 22.12.0' >&2\nexit 99\n"),
                Tools.PdfToText
            )
            .ShouldBe(new Version(22, 12, 0));
        ProgramFinder.VersionOf(tools.Make("none", "no program"), Tools.Qpdf).ShouldBeNull();
    }
}
