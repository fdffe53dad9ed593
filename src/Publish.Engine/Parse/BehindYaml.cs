using Publish.Engine.Read;
using Publish.Model;

namespace Publish.Engine.Parse;

/// <summary>
/// The shape of <c>behind</c>: for all pages or none, or the languages and the age that are left out.
/// </summary>
internal static class BehindYaml
{
    private static readonly Shape<BehindNotice> Limits = Shapes.Object("behind", Describe);

    public static Shape<BehindNotice> Notice { get; } =
        new(
            "true, false, or a map",
            book => Schema.Any(Texts.Truth.Schema(book), Limits.Schema(book)),
            (node, reading) =>
                node is YamlMapping
                    ? Limits.Read(node, reading)
                    : Texts.Truth.Read(node, reading) switch
                    {
                        true => BehindNotice.Everywhere,
                        false => BehindNotice.Nowhere,
                        null => null,
                    }
        );

    private static BehindNotice Describe(Fields fields) =>
        new(
            fields.List("hidden-in", Shapes.ListOf(Names.SiteLanguage), "languages whose pages do not say it"),
            fields.Optional("hidden-before", Times.When, "documents older than this day do not say it")?.Day
        );
}
