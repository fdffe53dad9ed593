using System.Collections.Immutable;
using Publish.Engine.Content.Keys;
using Publish.Engine.Yaml;
using Publish.Model;

namespace Publish.Engine.Content.Values;

/// <summary>Shape of paper sizes: one for all, or one a language and <c>default</c> for the rest.</summary>
internal static class PaperSizeShape
{
    private static readonly Shape<PaperSize?> Size = TextShapes.Choice(
        "`a4` or `letter`",
        [("a4", PaperSize.A4), ("letter", PaperSize.Letter)]
    );

    public static Shape<PaperSizes> Sizes { get; } =
        new(
            "`a4` or `letter`, or one a language",
            book =>
                Schema.Any(Size.Schema(book), Schema.Map(Size.Schema(book), "^(default|[a-z]{2,3}(-[A-Za-z0-9]+)*)$")),
            (node, reading) =>
                node is YamlMapping map ? ByLanguage(map, reading)
                : Size.Read(node, reading) is { } size ? PaperSizes.Usual with { Usually = size }
                : null
        );

    private static PaperSizes ByLanguage(YamlMapping map, ParseContext reading)
    {
        var usually = PaperSizes.Usual.Usually;
        var byLanguage = ImmutableDictionary.CreateBuilder<Language, PaperSize>();
        foreach (var (key, value) in map.Entries)
            if (key.Value == "default")
                usually = reading.Read(key.Value, value, Size) ?? usually;
            else if (ReferenceShapes.OfSite(key.Value, key.Start, reading) is { } language)
                byLanguage[language] = reading.Read(key.Value, value, Size) ?? usually;
        return new PaperSizes(usually, byLanguage.ToImmutable());
    }
}
