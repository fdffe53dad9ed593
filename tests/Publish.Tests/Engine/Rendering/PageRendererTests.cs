using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Publish.Engine.Rendering;
using Publish.Model;
using Publish.Tests.Engine.Linking;
using Shouldly;
using Xunit;

namespace Publish.Tests.Engine.Rendering;

public sealed class PageRendererTests
{
    private const string Policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">";

    private static readonly PageRenderer Renderer = new(new OwnTheme());

    [Fact]
    public void Text_of_every_script_stands_as_it_is() =>
        Render("관리소 菲利普 Übung <b> & \"").ShouldBe("<h1>관리소 菲利普 Übung &lt;b&gt; &amp; &quot;</h1>");

    [Fact]
    public void Characters_beyond_the_first_plane_arrive_whole()
    {
        var html = Render("𠮷野家 🕊");
        System.Net.WebUtility.HtmlDecode(html).ShouldBe("<h1>𠮷野家 🕊</h1>");
        html.ShouldNotContain("\uFFFD");
    }

    [Fact]
    public void Pages_on_many_threads_do_not_mix()
    {
        var pages = new string[2000];
        Parallel.For(0, pages.Length, number => pages[number] = Render($"Page {number}"));
        pages.ShouldBe(Enumerable.Range(0, pages.Length).Select(number => $"<h1>Page {number}</h1>"));
    }

    [Fact]
    public void A_page_is_rendered_in_its_own_culture_and_leaves_the_callers()
    {
        var before = CultureInfo.CurrentCulture;
        var seen = "";
        Renderer.Render(
            Page(
                () =>
                {
                    seen = CultureInfo.CurrentCulture.Name + CultureInfo.CurrentUICulture.Name;
                    return View("x");
                },
                "ko"
            ),
            DerivedFiles.None,
            new Utf8Writer()
        );
        seen.ShouldBe("koko");
        CultureInfo.CurrentCulture.ShouldBe(before);
    }

    [Fact]
    public void A_component_that_fails_spoils_no_other_page()
    {
        Should.Throw<ComponentException>(() => Render("fail")).Message.ShouldContain(nameof(TitlePage));
        Render("next").ShouldBe("<h1>next</h1>");
    }

    [Fact]
    public void A_component_that_waits_is_refused() =>
        Should.Throw<ComponentException>(() => Render("wait")).Message.ShouldContain("comes complete");

    [Fact]
    public void A_view_without_a_page_is_named() =>
        Should
            .Throw<InvalidOperationException>(() =>
                Renderer.Render(
                    Page(() =>
                        new NotFoundView
                        {
                            Language = SmallNewsroom.Languages.First,
                            Head = null!,
                            Shell = null!,
                            LanguageMenu = [],
                            Title = Text.Empty,
                            Latest = [],
                        }
                    ),
                    DerivedFiles.None,
                    new Utf8Writer()
                )
            )
            .Message.ShouldContain("IPage<NotFoundView>");

    private static string Render(string title)
    {
        using var buffer = new Utf8Writer();
        Renderer.Render(Page(() => View(title)), DerivedFiles.None, buffer);
        var page = Encoding.UTF8.GetString(buffer.Written.Span);
        page.ShouldStartWith(Policy);
        return page[Policy.Length..];
    }

    private static PageOutput Page(Func<View> view, string language = "en") =>
        new(new SitePath("/"), "test", SmallNewsroom.Languages.OfSite(language)!, view);

    private static ThanksView View(string title) =>
        new()
        {
            Latest = [],
            Language = SmallNewsroom.Languages.First,
            Head = null!,
            Shell = new ShellView
            {
                Language = SmallNewsroom.Languages.First,
                SiteName = Text.Empty,
                Home = "/",
                Menu = [],
                FooterMenu = [],
                Social = [],
                Feed = "/feed.xml",
                Legal = Text.Empty,
                Assets = new AssetLinks([], [], null),
                Policy = "default-src 'none'",
            },
            LanguageMenu = [],
            Title = Text.Own(title),
        };

    private sealed class OwnTheme : ITheme
    {
        public Assembly Assembly => typeof(OwnTheme).Assembly;

        public IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Assets =>
            ImmutableDictionary<string, ReadOnlyMemory<byte>>.Empty;
    }

    /// <summary>Prints a title; some titles misbehave.</summary>
    public sealed class TitlePage : ComponentBase, IPage<ThanksView>
    {
        [Parameter]
        public required ThanksView View { get; set; }

        protected override Task OnInitializedAsync() =>
            View.Title.Plain == "wait" ? Task.Delay(Timeout.Infinite) : Task.CompletedTask;

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            if (View.Title.Plain == "fail")
                throw new InvalidDataException("It fails.");
            builder.OpenElement(0, "h1");
            builder.AddContent(1, View.Title.Plain);
            builder.CloseElement();
        }
    }
}
