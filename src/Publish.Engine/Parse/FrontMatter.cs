using System.Collections.Immutable;
using Publish.Engine.Read;
using Publish.Model;

namespace Publish.Engine.Parse;

/// <summary>What the front matter of a variant may say.</summary>
internal static class FrontMatter
{
    private static readonly Shape<ImmutableArray<Localized<string>>> Translators = Shapes.ListOf(
        new Shape<Localized<string>>(
            "a name, one a language, or a person's id",
            Texts.Localized.Schema,
            (node, reading) =>
                node is YamlScalar
                    ? Texts.ReadText(node, reading) is { } text
                        ? Parties.Named(text, node, reading, reading.Written?.Tag ?? reading.SourceLanguage.Tag)?.Name
                        : null
                    : Texts.Localized.Read(node, reading)
        )
    );

    public static Variant Describe(Fields fields, Variant bare) =>
        bare with
        {
            Title = Title(fields) ?? "",
            Subtitle = fields.Optional("subtitle", Texts.Words, "the line under the title"),
            Description = fields.Optional("description", Texts.Words, "a sentence or two for lists, search and feeds"),
            Subject = fields.Optional("subject", Texts.Subject, "a letter's Re: line"),
            Salutation = fields.Optional("salutation", Texts.Lines, "how the letter greets"),
            Closing = fields.Optional("closing", Texts.Lines, "how the letter takes leave"),
            Dateline = fields.Optional("dateline", Texts.Words, "a release's place"),
            Follows = fields.Optional(
                "follows",
                Marks.Mark,
                "the mark of the text that this translation was made from; the program writes it"
            ),
            Parity = fields.List(
                "parity",
                Texts.Several,
                "what this translation says otherwise than its source, and means to: `numbers`, `links` …, or what is written there, such as `\"1,170\"`"
            ),
            Translators = fields.List("translators", Translators, "who translated: names or ids of people"),
            Draft = fields.Optional("draft", Texts.Truth, "`true`: this language is not built unless asked for")
                ?? false,
            Embargo = fields.Optional(
                "embargo",
                Times.Embargo,
                "before it this language is not published; in the source language it holds the document"
            ),
            Slug = fields.Optional("slug", Addresses.Slug, "the last part of the address in this language"),
            Aliases = fields.List("aliases", Addresses.Aliases, "old addresses that lead here"),
            Published = fields.Optional(
                "published",
                Times.When,
                "when this language appeared here, if not with the document"
            ),
        };

    /// <summary>A draft may have its title yet to come.</summary>
    private static string? Title(Fields fields) =>
        fields.Says("draft", "true")
            ? fields.Optional("title", Texts.Words, "the title")
            : fields.Required("title", Texts.Words, "the title");
}
