using Publish.Engine.Content.Keys;
using Publish.Engine.Yaml;
using Publish.Model;

namespace Publish.Engine.Content.Values;

/// <summary>Shape of <c>behind</c>: true, false, or a map of the languages and the age that are left out.</summary>
internal static class BehindShape
{
    private static readonly Shape<BehindNotice> Limits = Shapes.Object("behind", Describe);

    public static Shape<BehindNotice> Notice { get; } =
        new(
            "true, false, or a map",
            book => Schema.Any(TextShapes.Truth.Schema(book), Limits.Schema(book)),
            (node, reading) =>
                node is YamlMapping
                    ? Limits.Read(node, reading)
                    : TextShapes.Truth.Read(node, reading) switch
                    {
                        true => BehindNotice.Everywhere,
                        false => BehindNotice.Nowhere,
                        null => null,
                    }
        );

    private static BehindNotice Describe(Fields fields) =>
        new(
            fields.List(
                "hidden-in",
                Shapes.ListOf(ReferenceShapes.SiteLanguage),
                "languages whose pages do not say it"
            ),
            fields.Optional("hidden-before", DateShapes.When, "documents older than this day do not say it")?.Day
        );
}
