using Shouldly;
using Xunit;
using static Publish.Tests.Sites.FourLanguageLetter;

namespace Publish.Tests.Sites;

/// <summary>A press contact says where to find a person and in which languages to talk.</summary>
public sealed class PressContactTests
{
    [Fact]
    public Task A_press_contact_is_found_by_a_name_on_a_network_and_speaks_languages() =>
        ASite
            .With(
                People
                    + """
                    -- press-releases/2024-03-05-returns/document.yml --
                    contacts:
                      - name: Jane Roe
                        social: [https://social.example/@roe, https://x.com/janeroe, https://blog.example/jane, {name: Fediverse, url: https://social.example/@jr}]
                        email: roe@example.org
                        languages: [en, ko, id]
                    -- press-releases/2024-03-05-returns/en.md --
                    ---
                    title: Returns
                    ---
                    -- press-releases/2024-03-05-returns/zh-Hans.md --
                    ---
                    title: 遣返
                    ---
                    -- press-releases/2024-03-05-returns/zh-Hant.md --
                    ---
                    title: 遣返
                    ---
                    """
            )
            .Builds(site =>
            {
                const string Release = "/press-releases/2024/03/05/returns/";
                site.Page(Release)
                    .Texts(".contacts .contact")
                    .ShouldBe([
                        "Email: roe@example.org",
                        "Mastodon: @roe@social.example",
                        "X: @janeroe",
                        "blog.example",
                        "Fediverse: @jr@social.example",
                    ]);
                site.Page("/zh-hans" + Release).Texts(".contacts .party p").ShouldContain("邮箱：roe@example.org");
                site.Page("/zh-hans" + Release).Text(".contacts .speaks").ShouldBe("语言：英语、韩语和印度尼西亚语");
                site.Page("/zh-hant" + Release).Text(".contacts .speaks").ShouldBe("語言：英語、韓語及印尼語");
            });
}
