using FsCheck;
using FsCheck.Fluent;
using Microsoft.AspNetCore.Components;

namespace Publish.Tests.Engine.Rendering;

/// <summary>Random render trees: elements, attributes, text, markup, regions, components and cascading values.</summary>
internal static class RandomTree
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""),
        Gen.Elements("", " ", "<b>&amp;\"'`=+", "관리소 菲利普", "🕊\u200D\u00A0\u00AD", "\uD83D", "</script>", "plain")
    );

    private static readonly Gen<string> Names = Gen.Elements("p", "br", "Img", "script", "textarea", "svg", "option");

    private static readonly Gen<object?> Values = Gen.OneOf(
        Texts.Select(text => (object?)text),
        Gen.Elements<object?>(true, false, null, 12, 1.5, EventCallback.Empty)
    );

    private static readonly Gen<RenderFragment> Attributes = Gen.Choose(0, 3)
        .SelectMany(count => Gen.Zip(Gen.Elements("title", "hidden", "Data-X").ArrayOf(count), Values.ArrayOf(count)))
        .SelectMany(pairs =>
            Gen.Elements(true, false).Select(isSpread => Attributed(pairs.Item1, pairs.Item2, isSpread))
        );

    public static Gen<RenderFragment> Fragments { get; } = Gen.Sized(size => Nodes(Math.Min(size / 8, 5)));

    private static Gen<RenderFragment> Nodes(int depth) =>
        Gen.Choose(0, 3)
            .SelectMany(count => Node(depth).ArrayOf(count))
            .Select(nodes =>
                (RenderFragment)(
                    tree =>
                    {
                        foreach (var node in nodes)
                            node(tree);
                    }
                )
            );

    private static Gen<RenderFragment> Node(int depth)
    {
        var leaves = Gen.OneOf(
            Texts.Select(text => (RenderFragment)(tree => tree.AddContent(0, text))),
            Texts.Select(text => (RenderFragment)(tree => tree.AddMarkupContent(0, text))),
            Gen.Constant<RenderFragment>(tree =>
            {
                tree.OpenComponent<RenderedTree.Below>(0);
                tree.CloseComponent();
            })
        );
        return depth == 0
            ? leaves
            : Gen.OneOf(
                leaves,
                from name in Names
                from attributes in Attributes
                from inside in Nodes(depth - 1)
                select Element(name, attributes, inside),
                from inside in Nodes(depth - 1)
                select (RenderFragment)(tree => tree.AddContent(0, inside)),
                from name in Texts
                from attributes in Attributes
                from inside in Nodes(depth - 1)
                select Component(name, attributes, inside),
                from name in Gen.Elements(null, "named")
                from value in Texts
                from inside in Nodes(depth - 1)
                select Cascade(name, value, inside),
                from number in Gen.Choose(1, 9)
                from inside in Nodes(depth - 1)
                select Cascade(null, number, inside)
            );
    }

    private static RenderFragment Attributed(string[] names, object?[] values, bool isSpread) =>
        tree =>
        {
            if (isSpread)
                tree.AddMultipleAttributes(
                    1,
                    names.Zip(values).Select(pair => KeyValuePair.Create(pair.First, pair.Second!))
                );
            else
                foreach (var (name, value) in names.Zip(values).DistinctBy(pair => pair.First))
                    tree.AddAttribute(1, name, value);
        };

    private static RenderFragment Element(string name, RenderFragment attributes, RenderFragment inside) =>
        tree =>
        {
            tree.OpenElement(0, name);
            attributes(tree);
            tree.AddElementReferenceCapture(2, _ => { });
            inside(tree);
            tree.CloseElement();
        };

    private static RenderFragment Component(string name, RenderFragment attributes, RenderFragment inside) =>
        tree =>
        {
            tree.OpenComponent<RenderedTree.Shown>(0);
            attributes(tree);
            tree.AddComponentParameter(2, "Name", name);
            tree.AddComponentParameter(3, "ChildContent", inside);
            tree.CloseComponent();
        };

    private static RenderFragment Cascade<T>(string? name, T value, RenderFragment inside) =>
        tree =>
        {
            tree.OpenComponent<CascadingValue<T>>(0);
            if (name is not null)
                tree.AddComponentParameter(1, "Name", name);
            tree.AddComponentParameter(2, "Value", value);
            tree.AddComponentParameter(3, "ChildContent", inside);
            tree.CloseComponent();
        };
}
