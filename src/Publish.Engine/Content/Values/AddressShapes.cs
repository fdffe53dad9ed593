using System.Collections.Immutable;
using System.Text;
using Publish.Engine.Content.Documents;
using Publish.Engine.Content.Keys;
using Publish.Engine.Diagnostics;
using Publish.Engine.Input;
using Publish.Engine.Yaml;
using Publish.Model;

namespace Publish.Engine.Content.Values;

/// <summary>Shapes of URLs, site paths, slugs, aliases and colours.</summary>
internal static class AddressShapes
{
    public static Shape<string> Url { get; } =
        new(
            "an address (https://…)",
            _ => Schema.Matching("^https?://"),
            (node, reading) =>
                TextShapes.ReadText(node, reading) is { } text ? Checked(text, IsUrl(text), node, reading) : null
        );

    /// <summary>URL of a host's root, without a trailing slash.</summary>
    public static Shape<string> Root { get; } =
        new(
            "the address of a host (https://…)",
            _ => Schema.Matching("^https?://[^/]+/?$"),
            (node, reading) =>
                TextShapes.ReadText(node, reading) is { } text
                    ? Checked(
                        text.TrimEnd('/'),
                        IsUrl(text) && new Uri(text) is { PathAndQuery: "/", Fragment: "" },
                        node,
                        reading
                    )
                    : null
        );

    /// <summary>A site path or an absolute address.</summary>
    public static Shape<string> UrlOrPath { get; } =
        new(
            "a site path (/…) or an address (https://…)",
            _ => Schema.Matching("^(/|https?://)"),
            (node, reading) =>
                TextShapes.ReadText(node, reading) is { } text
                    ? Checked(text, IsSitePath(text) || IsUrl(text), node, reading)
                    : null
        );

    public static Shape<string> Colour { get; } =
        new(
            "a colour (\"#rrggbb\")",
            _ => Schema.Matching("^#[0-9A-Fa-f]{6}$"),
            (node, reading) =>
            {
                if (TextShapes.ReadText(node, reading) is not { } text)
                    return null;
                if (text.Length == 7 && text[0] == '#' && text.Skip(1).All(char.IsAsciiHexDigit))
                    return text.ToLowerInvariant();
                reading.Fault(ValueRules.ColourWrong, node, text);
                return null;
            }
        );

    public static Shape<string> Slug { get; } =
        new(
            "the last part of an address",
            _ => Schema.Matching("^[^/?#\\s]+$"),
            (node, reading) =>
            {
                if (TextShapes.ReadText(node, reading) is not { } text)
                    return null;
                if (IsSlug(text))
                    return UnicodeNormalization.Of(text);
                reading.Fault(ValueRules.SlugWrong, node, text);
                return null;
            }
        );

    public static Shape<ImmutableArray<OldAddress>> Aliases { get; } =
        Shapes.ListOfValues(new Shape<OldAddress?>("an old address (/…)", _ => Schema.Matching("^/"), ReadAlias));

    public static Shape<ImmutableArray<OldAddress>> Gone { get; } = Aliases;

    private static Shape<NamedLink> Link { get; } = Shapes.Object("link", fields =>
        {
            var name = fields.Required("name", TextShapes.Words, "what the service is called");
            var url = fields.Required("url", Url, "the page there");
            return name is null || url is null ? null : new NamedLink(name, url);
        });

    public static Shape<ImmutableArray<NamedLink>> Social { get; } =
        Shapes.ListOf(
            new Shape<NamedLink>(
                "{name, url}, or an address alone",
                book => Schema.Any(Url.Schema(book), Link.Schema(book)),
                (node, reading) =>
                    node is YamlScalar
                        ? Url.Read(node, reading) is { } url
                            ? new NamedLink(new Uri(url).Host, url)
                            : null
                        : Link.Read(node, reading)
            )
        );

    /// <summary>
    /// Length limit of a slug in UTF-8: most disks take 255 bytes a name, and a PDF's extension must fit.
    /// </summary>
    private const int MostBytes = 200;

    /// <summary>
    /// Whether a text is a slug: letters and digits of any script, with hyphens, dots and underscores between them.
    /// </summary>
    public static bool IsSlug(string text) =>
        text.Length > 0
        && Encoding.UTF8.GetByteCount(text) <= MostBytes
        && text[0] is not ('.' or '_')
        && text.EnumerateRunes()
            .All(rune =>
                Rune.IsLetterOrDigit(rune)
                || rune.Value is '-' or '_' or '.'
                || Rune.GetUnicodeCategory(rune)
                    is System.Globalization.UnicodeCategory.NonSpacingMark
                        or System.Globalization.UnicodeCategory.SpacingCombiningMark
            );

    private static OldAddress? ReadAlias(YamlNode node, ParseContext reading)
    {
        if (TextShapes.ReadText(node, reading) is not { } text)
            return null;
        if (OldAddressReader.Read(text) is { } address)
            return address;
        reading.Fault(ValueRules.AliasWrong, node, text);
        return null;
    }

    private static bool IsSitePath(string text) =>
        text.StartsWith('/')
        && !text.Contains("//", StringComparison.Ordinal)
        && text.IndexOf('\\', StringComparison.Ordinal) < 0
        && !text.Any(letter => char.IsWhiteSpace(letter) || char.IsControl(letter))
        && !ControlCharacters.HidesPart(text)
        && text.Split('/') is var parts
        && !parts.Contains("..")
        && !parts.Contains(".");

    private static bool IsUrl(string text) =>
        (
            text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        )
        && !text.Any(letter =>
            char.IsWhiteSpace(letter) || char.IsControl(letter) || letter is '"' or '<' or '>' or '\\'
        )
        && !ControlCharacters.HidesPart(text)
        && Uri.TryCreate(text, UriKind.Absolute, out var url)
        && url.Host.Length > 0
        && url.UserInfo.Length == 0;

    private static string? Checked(string text, bool right, YamlNode node, ParseContext reading)
    {
        if (!right)
            reading.Fault(ValueRules.UrlWrong, node, text);
        return right ? text : null;
    }
}
