using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Publish.Engine.Rendering;
using Shouldly;
using Xunit;

namespace Publish.Tests.Engine.Rendering;

/// <summary>Each kind of frame as HTML, and any tree of them as the framework renders it.</summary>
public sealed class ComponentRendererTests
{
    [Fact]
    public void Any_tree_is_rendered_as_the_framework_renders_it() =>
        Prop.ForAll(RandomTree.Fragments.ToArbitrary(), content =>
                RenderedTree.ByEngine(content).ShouldBe(RenderedTree.ByFramework(content))
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Text_is_encoded_and_markup_is_not() =>
        Html(tree =>
            {
                tree.AddContent(0, "<b> & \"관리소\" 🕊");
                tree.AddMarkupContent(1, "<b>&</b>");
            })
            .ShouldBe("&lt;b&gt; &amp; &quot;관리소&quot; &#x1F54A;<b>&</b>");

    [Fact]
    public void An_attribute_is_a_text_or_a_name_or_nothing() =>
        Html(tree =>
            {
                tree.OpenElement(0, "p");
                tree.AddAttribute(1, "title", "\"<&>\"");
                tree.AddAttribute(2, "hidden", true);
                tree.AddAttribute(3, "inert", false);
                tree.AddAttribute(4, "lang", (string?)null);
                tree.AddAttribute(5, "id", "");
                tree.AddAttribute(6, "data-count", 12);
                tree.AddAttribute(7, "onclick", EventCallback.Factory.Create(this, () => { }));
                tree.CloseElement();
            })
            .ShouldBe("<p title=\"&quot;&lt;&amp;&gt;&quot;\" hidden id=\"\" data-count=\"12\"></p>");

    [Fact]
    public void Attributes_that_are_spread_replace_those_before_them() =>
        Html(tree =>
            {
                tree.OpenElement(0, "p");
                tree.AddAttribute(1, "class", "a");
                tree.AddAttribute(2, "id", "x");
                tree.AddMultipleAttributes(3, new Dictionary<string, object> { ["class"] = "b", ["hidden"] = true });
                tree.CloseElement();
            })
            .ShouldBe("<p id=\"x\" class=\"b\" hidden></p>");

    [Theory]
    [InlineData("br", "<br />")]
    [InlineData("IMG", "<IMG />")]
    [InlineData("p", "<p></p>")]
    [InlineData("textarea", "<textarea></textarea>")]
    public void Only_a_void_element_without_content_closes_itself(string name, string html) =>
        Html(tree =>
            {
                tree.OpenElement(0, name);
                tree.AddElementReferenceCapture(1, _ => { });
                tree.CloseElement();
            })
            .ShouldBe(html);

    [Fact]
    public void Text_in_a_script_is_encoded_for_scripts() =>
        Html(tree =>
            {
                tree.OpenElement(0, "script");
                tree.AddContent(1, "</script>'");
                tree.OpenComponent<RenderedTree.Shown>(2);
                tree.AddComponentParameter(3, "ChildContent", (RenderFragment)(inner => inner.AddContent(0, "'")));
                tree.CloseComponent();
                tree.CloseElement();
                tree.AddContent(4, "'");
            })
            .ShouldBe("<script>\\u003C/script\\u003E\\u0027<section>\\u0027</section></script>&#x27;");

    [Fact]
    public void Content_of_a_component_stands_where_it_says() =>
        Html(tree =>
            {
                tree.OpenComponent<RenderedTree.Shown>(0);
                tree.AddComponentParameter(1, "Name", "a");
                tree.AddComponentParameter(2, "class", "wide");
                tree.AddComponentParameter(
                    3,
                    "ChildContent",
                    (RenderFragment)(
                        inner =>
                        {
                            inner.OpenComponent<RenderedTree.Shown>(0);
                            inner.AddComponentParameter(1, "Name", "b");
                            inner.AddComponentReferenceCapture(2, _ => { });
                            inner.CloseComponent();
                        }
                    )
                );
                tree.CloseComponent();
                tree.AddContent(4, "after");
            })
            .ShouldBe("<section title=\"a\" class=\"wide\">a<section title=\"b\">b</section></section>after");

    [Fact]
    public void The_nearest_cascading_value_of_a_type_and_name_is_given() =>
        Html(tree => Cascade(tree, null, "outer", one =>
                {
                    Cascade(one, "named", "name", two =>
                        Cascade(two, null, 7, three => Open<RenderedTree.Below>(three))
                    );
                    Cascade(one, null, "inner", two => Open<RenderedTree.Below>(two));
                    Open<RenderedTree.Below>(one);
                }))
            .ShouldBe("[outer|name|7|7][inner||inner|0][outer||outer|0]");

    [Fact]
    public void The_lifecycle_runs_in_order_and_a_component_is_disposed()
    {
        Alive.Log.Value = [];
        Html(Open<Alive>).ShouldBe("made initialized initialized-async set set-async");
        Alive.Log.Value.ShouldBe(["built once", "disposed"]);
    }

    [Fact]
    public void A_component_that_fails_is_named_and_its_renderer_is_told_why()
    {
        var failure = Should.Throw<ComponentException>(() =>
            Html(tree =>
            {
                tree.OpenComponent<RenderedTree.Shown>(0);
                tree.AddComponentParameter(1, "ChildContent", (RenderFragment)Open<Failing>);
                tree.CloseComponent();
            })
        );
        failure.Message.ShouldBe("Failing cannot be rendered. It fails.");
        failure.InnerException.ShouldBeOfType<InvalidDataException>();
    }

    [Fact]
    public void A_component_that_waits_is_refused() =>
        Should
            .Throw<ComponentException>(() => Html(Open<Waiting>))
            .Message.ShouldContain("Waiting cannot be rendered. It waits");

    [Fact]
    public void A_component_of_another_kind_is_refused() =>
        Should.Throw<ComponentException>(() => Html(Open<DynamicComponent>)).Message.ShouldContain("ComponentBase");

    [Fact]
    public void A_parameter_that_a_component_lacks_is_an_error() =>
        Should
            .Throw<ComponentException>(() =>
                Html(tree =>
                {
                    tree.OpenComponent<Failing>(0);
                    tree.AddComponentParameter(1, "Size", 1);
                    tree.CloseComponent();
                })
            )
            .Message.ShouldContain("'Size'");

    [Fact]
    public void An_element_that_is_left_open_is_an_error() =>
        Should.Throw<ComponentException>(() => Html(tree => tree.OpenElement(0, "p"))).Message.ShouldContain("open");

    [Fact]
    public void A_renderer_serves_one_page_after_another()
    {
        using var renderer = new ComponentRenderer(new NoServices());
        for (var page = 0; page < 3; page++)
            RenderedTree
                .ByEngine(renderer, tree => tree.AddContent(0, $"page {page}"))
                .ShouldBe($"<section>page {page}</section>");
    }

    /// <summary>The fragment's HTML, on which the framework agrees wherever it does not fail.</summary>
    private static string Html(RenderFragment content)
    {
        const string Around = "<section>";
        return RenderedTree.ByEngine(content)[Around.Length..^(Around.Length + 1)];
    }

    private static void Open<T>(RenderTreeBuilder tree)
        where T : IComponent
    {
        tree.OpenComponent<T>(0);
        tree.CloseComponent();
    }

    private static void Cascade<T>(RenderTreeBuilder tree, string? name, T value, RenderFragment content)
    {
        tree.OpenComponent<CascadingValue<T>>(0);
        if (name is not null)
            tree.AddComponentParameter(1, "Name", name);
        tree.AddComponentParameter(2, "Value", value);
        tree.AddComponentParameter(3, "ChildContent", content);
        tree.CloseComponent();
    }

    private sealed class NoServices : IServiceProvider
    {
        public object? GetService(Type serviceType) => null;
    }

    private sealed class Failing : ComponentBase
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder) =>
            throw new InvalidDataException("It fails.");
    }

    private sealed class Waiting : ComponentBase
    {
        protected override Task OnParametersSetAsync() => Task.Delay(Timeout.Infinite);
    }

    /// <summary>Writes down what happens to it, and asks to be shown again at each step.</summary>
    private sealed class Alive : ComponentBase, IDisposable
    {
        private readonly StringBuilder steps = new("made");
        private int builds;

        public static AsyncLocal<List<string>> Log { get; } = new();

        public void Dispose() => Log.Value!.AddRange([$"built {(builds == 1 ? "once" : "again")}", "disposed"]);

        protected override void OnInitialized() => Step("initialized");

        protected override async Task OnInitializedAsync()
        {
            await Task.CompletedTask;
            Step("initialized-async");
        }

        protected override void OnParametersSet() => Step("set");

        protected override Task OnParametersSetAsync()
        {
            Step("set-async");
            return Task.CompletedTask;
        }

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builds++;
            builder.AddContent(0, steps.ToString());
        }

        private void Step(string name)
        {
            steps.Append(' ').Append(name);
            StateHasChanged();
        }
    }
}
