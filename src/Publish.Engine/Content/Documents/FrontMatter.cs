using System.Collections.Immutable;
using Publish.Engine.Content.Keys;
using Publish.Engine.Content.Values;
using Publish.Engine.Yaml;
using Publish.Model;

namespace Publish.Engine.Content.Documents;

/// <summary>Keys of a variant's front matter.</summary>
internal static class FrontMatter
{
    private static readonly Shape<ImmutableArray<Localized<string>>> Translators = Shapes.ListOf(
        new Shape<Localized<string>>(
            "a name, one a language, or a person's id",
            TextShapes.Localized.Schema,
            (node, reading) =>
                node is YamlScalar
                    ? TextShapes.ReadText(node, reading) is { } text
                        ? PartyShapes
                            .Named(text, node, reading, reading.Written?.Tag ?? reading.SourceLanguage.Tag)
                            ?.Name
                        : null
                    : TextShapes.Localized.Read(node, reading)
        )
    );

    public static Variant Describe(Fields fields, Variant bare) =>
        bare with
        {
            Title = Title(fields) ?? "",
            Subtitle = fields.Optional("subtitle", TextShapes.Words, "the line under the title"),
            Description = fields.Optional(
                "description",
                TextShapes.Words,
                "a sentence or two for lists, search and feeds"
            ),
            Subject = fields.Optional("subject", TextShapes.Subject, "a letter's Re: line"),
            Salutation = fields.Optional("salutation", TextShapes.Lines, "how the letter greets"),
            Closing = fields.Optional("closing", TextShapes.Lines, "how the letter takes leave"),
            Dateline = fields.Optional("dateline", TextShapes.Words, "a release's place"),
            Follows = fields.Optional(
                "follows",
                FollowsShape.Mark,
                "the mark of the text that this translation was made from; the program writes it"
            ),
            Parity = fields.List(
                "parity",
                TextShapes.Several,
                "what this translation says otherwise than its source, and means to: `numbers`, `links` …, or what is written there, such as `\"1,170\"`"
            ),
            Translators = fields.List("translators", Translators, "who translated: names or ids of people"),
            Draft = fields.Optional("draft", TextShapes.Truth, "`true`: this language is not built unless asked for")
                ?? false,
            Embargo = fields.Optional(
                "embargo",
                DateShapes.Embargo,
                "before it this language is not published; in the source language it holds the document"
            ),
            Slug = fields.Optional("slug", AddressShapes.Slug, "the last part of the address in this language"),
            Aliases = fields.List("aliases", AddressShapes.Aliases, "old addresses that lead here"),
            Published = fields.Optional(
                "published",
                DateShapes.When,
                "when this language appeared here, if not with the document"
            ),
        };

    /// <summary>Required, except in a draft.</summary>
    private static string? Title(Fields fields) =>
        fields.Says("draft", "true")
            ? fields.Optional("title", TextShapes.Words, "the title")
            : fields.Required("title", TextShapes.Words, "the title");
}
