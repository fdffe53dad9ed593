using Publish.Engine.Content.Documents;
using Publish.Engine.Outputs;
using Shouldly;
using Xunit;

namespace Publish.Tests.Sites;

/// <summary>
/// Whoever kept an old address is led on, whatever older systems made of addresses, and nobody is led away from what is
/// there.
/// </summary>
public sealed class OldAddressTests
{
    [Theory]
    [InlineData("/letters/2016/01/01/b")]
    [InlineData("/letters/2016/01/01/b/")]
    [InlineData("/letters/2016/01/01/b/index.html")]
    [InlineData("/letters/2016/01/01/%62")]
    [InlineData("/Letters/2016/01/01/B")]
    [InlineData("/letters/2016/01/01/a")]
    [InlineData("/letters/2016/01/01/b?p=1")]
    [InlineData("/letters/")]
    [InlineData("/feed.xml/")]
    public Task No_alias_is_the_address_of_something_that_is_there(string alias) =>
        ASite
            .With(
                $"""
                -- letters/2016-01-01-a/document.yml --
                aliases: ["{alias}"]
                -- letters/2016-01-01-b/document.yml --
                topics: []
                """
            )
            .Fails(found => found.ShouldHaveSingleItem().Rule.ShouldBe(PlanRules.AliasTaken));

    [Theory]
    [InlineData("/old", "/old/")]
    [InlineData("/old/index.html", "/OLD")]
    [InlineData("/caf%C3%A9", "/cafe\u0301/")]
    [InlineData("/?p=1&q=2", "/?q=2&p=1")]
    public Task Two_texts_have_not_one_old_address(string one, string other) =>
        ASite
            .With(
                $"""
                -- letters/2016-01-01-a/document.yml --
                aliases: ["{one}"]
                -- letters/2016-01-01-b/document.yml --
                aliases: ["{other}"]
                """
            )
            .Fails(found => found.ShouldHaveSingleItem().Rule.ShouldBe(PlanRules.AliasTwice));

    [Fact]
    public Task What_older_systems_put_into_addresses_is_kept_in_the_form_that_the_host_reads() =>
        ASite
            .With(
                """
                -- letters/2016-01-01-a/document.yml --
                aliases: ["/old page.html", "/wiki/Talk:Foo", "/?p=123", "/bbs/board.php?wr_id=5", "/bbs/board.php", "/bbs/board.php?wr_id=5&bo_table=notice", /a&b(c), /café/, "/wr?q=가"]
                """
            )
            .Builds(site =>
            {
                const string to = "/letters/2016/01/01/a/";
                site.Text("/_redirects")
                    .Split('\n')
                    .ShouldBe([
                        $"/bbs/board.php bo_table=notice wr_id=5 {to} 301",
                        $"/ p=123 {to} 301!",
                        $"/bbs/board.php wr_id=5 {to} 301",
                        $"/wr q=가 {to} 301",
                        $"/old%20page.html {to} 301",
                        $"/wiki/Talk:Foo {to} 301",
                        $"/bbs/board.php {to} 301",
                        $"/a&b(c) {to} 301",
                        $"/caf%C3%A9/ {to} 301",
                        $"/café/ {to} 301",
                        "/ko/* /ko/404.html 404",
                        "/zh-hans/* /zh-hans/404.html 404",
                        "",
                    ]);
            });

    [Theory]
    [InlineData("/old%20page.html", "/old page.html")]
    [InlineData("/?p=123&cat=2", "/?cat=2&p=123")]
    [InlineData("/q?q=a%2Bb", "/q?q=a+b")]
    public void An_address_is_read_as_a_browser_shows_it(string typed, string read) =>
        OldAddressReader.Read(typed)!.Value.ToString().ShouldBe(read);

    [Theory]
    [InlineData("/")]
    [InlineData("old")]
    [InlineData("//evil.example/x")]
    [InlineData("/\\evil.example")]
    [InlineData("https://evil.example/")]
    [InlineData("/a/../b")]
    [InlineData("/a/%2e%2e/b")]
    [InlineData("/all/*")]
    [InlineData("/:any")]
    [InlineData("/a/:any/b")]
    [InlineData("/.netlify/functions")]
    [InlineData("/a#b")]
    [InlineData("/a%23b")]
    [InlineData("/a\tb")]
    [InlineData("/?")]
    [InlineData("/?p")]
    [InlineData("/?=1")]
    [InlineData("/?p=1&p=2")]
    [InlineData("/?p=:any")]
    [InlineData("/?p=a%20b")]
    [InlineData("/?p=a%3Db")]
    [InlineData("/?p=a%26q%3Db")]
    [InlineData("/?p=1%0A")]
    [InlineData("/a%0A/evil")]
    [InlineData("/?301=1")]
    [InlineData("/?/evil=1")]
    [InlineData("/?https://evil.example=1")]
    public void What_a_host_would_take_for_something_else_is_refused(string typed) =>
        OldAddressReader.Read(typed).ShouldBeNull();

    [Fact]
    public Task The_files_of_a_text_lead_on_with_it() =>
        ASite
            .With(
                """
                -- letters/2016-01-01-new/document.yml --
                aliases: [/letters/2015/12/31/old/, /node/7/]
                attachments: [{file: list.pdf}]
                -- letters/2016-01-01-new/list.pdf --
                %PDF-1.4
                -- letters/2016-01-01-new/en.md --
                ---
                title: New
                ---
                See [the old list](/letters/2015/12/31/old/list.pdf).
                """
            )
            .Builds(site =>
                site.Text("/_redirects")
                    .ShouldStartWith(
                        """
                        /letters/2015/12/31/old/ /letters/2016/01/01/new/ 301
                        /node/7/ /letters/2016/01/01/new/ 301
                        /letters/2015/12/31/old/list.pdf /letters/2016/01/01/new/list.pdf 301

                        """.ReplaceLineEndings("\n")
                    )
            );

    [Fact]
    public Task What_is_meant_to_be_gone_is_said_to_be_gone_in_the_language_of_its_address() =>
        ASite
            .With(
                """
                -- site.yml --
                url: https://www.example.org
                title: Example
                languages: [en, ko]
                gone: [/letters/2015/12/31/old/, /ko/letters/2015/12/31/old/]
                -- letters/2016-01-01-a/document.yml --
                topics: []
                """
            )
            .Builds(site =>
                site.Text("/_redirects")
                    .ShouldBe(
                        """
                        /letters/2015/12/31/old/ /404.html 410
                        /ko/letters/2015/12/31/old/ /ko/404.html 410
                        /ko/* /ko/404.html 404

                        """.ReplaceLineEndings("\n")
                    )
            );

    [Fact]
    public Task What_stands_is_not_gone() =>
        ASite
            .With(
                """
                -- site.yml --
                url: https://www.example.org
                title: Example
                languages: [en, ko]
                gone: [/letters/2016/01/01/a]
                -- letters/2016-01-01-a/document.yml --
                topics: []
                """
            )
            .Fails(found => found.ShouldHaveSingleItem().Rule.ShouldBe(PlanRules.AliasTaken));

    [Theory]
    [InlineData("/letters")]
    [InlineData("/letters/")]
    [InlineData("/letters/index.html")]
    [InlineData("/letters/2016/01/01/caf%C3%A9/?a=b#c")]
    [InlineData("/letters/2016/01/01/cafe\u0301/")]
    [InlineData("/old")]
    [InlineData("/board?wr=5")]
    public Task A_link_finds_a_page_as_every_host_does(string link) =>
        ASite
            .With(
                $"""
                -- letters/2016-01-01-café/document.yml --
                aliases: [/old/, "/board?wr=5"]
                -- letters/2016-01-01-café/en.md --
                ---
                title: A
                ---
                See [this]({link}).
                """
            )
            .Builds(site => site.Diagnostics.ShouldBeEmpty());

    [Theory]
    [InlineData("/Letters/")]
    [InlineData("/board")]
    [InlineData("/board?wr=6")]
    public Task A_link_that_some_hosts_would_not_find_is_told(string link) =>
        ASite
            .With(
                $"""
                -- letters/2016-01-01-a/document.yml --
                aliases: ["/board?wr=5"]
                -- letters/2016-01-01-a/en.md --
                ---
                title: A
                ---
                See [this]({link}).
                """
            )
            .Fails(found => found.ShouldHaveSingleItem().Rule.ShouldBe(PlanRules.NoSuchAddress));
}
