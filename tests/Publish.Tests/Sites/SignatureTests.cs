using System.Text;
using Shouldly;
using Xunit;

namespace Publish.Tests.Sites;

/// <summary>A picture of a signature is seen where its owner allows it, and nowhere else.</summary>
public sealed class SignatureTests
{
    private const string Page = "/letters/2024/03/05/returns/";
    private const string Picture = "/signatures/park-so-ra.svg";

    [Fact]
    public Task If_nothing_is_said_it_is_on_the_screen_and_not_on_paper() =>
        Signed("")
            .Builds(site =>
            {
                site.ShouldHave(Picture);
                site.Page(Page).One(".signature").ClassList.ShouldContain("screen");
                site.Page(Page).One(".signature img").GetAttribute("src").ShouldBe(Picture);
                Sheet(site).ShouldNotContain("src=\"data:image");
            });

    [Fact]
    public Task It_may_be_on_both() =>
        Signed("signature-use: [web, paper]")
            .Builds(site =>
            {
                site.Page(Page).One(".signature").ClassList.ShouldNotContain("screen");
                Sheet(site).ShouldContain("src=\"data:image/svg+xml;base64,");
            });

    [Fact]
    public Task On_paper_alone_the_site_has_no_picture_to_copy() =>
        Signed("signature-use: paper")
            .Builds(site =>
            {
                site.ShouldNotHave(Picture);
                site.Page(Page).Dom.QuerySelectorAll(".signature img").ShouldBeEmpty();
                Sheet(site).ShouldContain("src=\"data:image/svg+xml;base64,");
            });

    [Fact]
    public Task Another_place_is_told() =>
        Signed("signature-use: [web, papper]").Fails(found => found[0].Mend.ShouldContain("paper"));

    private static ASite Signed(string use) =>
        ASite
            .With(
                $"""
                -- site.yml --
                url: https://www.example.org
                title: Example
                languages: [en]
                pdf: true
                -- people.yml --
                park-so-ra:
                  name: Park So-ra
                  signature: signatures/park-so-ra.svg
                  {use}
                -- signatures/park-so-ra.svg --
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 40"><path d="M0 0h9"/></svg>
                -- letters/2024-03-05-returns/document.yml --
                signatories: [park-so-ra]
                -- letters/2024-03-05-returns/en.md --
                ---
                title: On returns
                ---
                Nobody was asked.
                """
            )
            .DrawnBy(new DrawnWords());

    private static string Sheet(BuiltSite site) => Encoding.UTF8.GetString(site.Bytes(Page + "returns.pdf"));
}
