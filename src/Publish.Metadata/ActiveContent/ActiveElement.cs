using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Publish.Metadata.ActiveContent;

/// <summary>Decides for one element whether it is active content.</summary>
internal static partial class ActiveElement
{
    private static readonly FrozenSet<string> Running = Set(
        "script handler listener iframe frame frameset object embed applet portal fencedframe base form template noscript xmp plaintext"
    );

    /// <summary>
    /// Attributes whose address a browser loads by itself, on any element; the <c>href</c> of a link needs a click.
    /// </summary>
    private static readonly FrozenSet<string> Loading = Set(
        "src srcset poster background data lowsrc dynsrc manifest profile ping codebase archive imagesrcset"
    );

    /// <returns>A description of the active content; null where the element has none.</returns>
    public static string? In(string name, IReadOnlyList<(string Name, string Value)> attributes, string text)
    {
        var element = name.ToLowerInvariant();
        if (
            Running.Contains(element)
            || (
                element == "meta"
                && attributes.Any(one => Is(one.Name, "http-equiv") && !Is(one.Value.Trim(), "content-type"))
            )
        )
            return $"<{element}>";
        if (element == "style" && Loads().IsMatch(text))
            return "a style that loads something";
        foreach (var (attribute, value) in attributes)
            if (attribute.StartsWith("on", StringComparison.OrdinalIgnoreCase))
                return attribute;
            else if (Scripted().IsMatch(Bare(value)) || Leads(element, attribute.ToLowerInvariant(), Bare(value)))
                return $"{attribute}=\"{value}\"";
            else if (Loads().IsMatch(value))
                return "a style that loads something";
        return null;
    }

    private static bool Leads(string element, string attribute, string address) =>
        attribute switch
        {
            "href" when element is "a" or "area" => Scheme().Match(address) is { Success: true, Groups: var groups }
                && groups["scheme"].Value.ToLowerInvariant() is not ("https" or "http" or "mailto" or "tel"),
            "href" or "action" or "formaction" => IsElsewhere(address),
            "srcdoc" => true,
            "attributename" => Is(address, "href")
                || Is(address, "xlink:href")
                || address.StartsWith("on", StringComparison.OrdinalIgnoreCase),
            _ => Loading.Contains(attribute) && IsElsewhere(address),
        };

    private static bool IsElsewhere(string address) =>
        !Picture().IsMatch(address)
        && (
            Scheme().IsMatch(address)
            || address.StartsWith("//", StringComparison.Ordinal)
            || address.Contains('\\', StringComparison.Ordinal)
            || address
                .Split(',')
                .Skip(1)
                .Any(one => Scheme().IsMatch(one) || one.StartsWith("//", StringComparison.Ordinal))
        );

    private static bool Is(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);

    /// <summary>The address without white space and control characters, which browsers ignore.</summary>
    private static string Bare(string value) => string.Concat(value.Where(letter => letter > ' '));

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    [GeneratedRegex(
        "(^|;)(javascript|vbscript|livescript|data:(?!image/|font/)[^,]*(html|xml|script))",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Scripted();

    [GeneratedRegex("^(?<scheme>[^/?#:]*):")]
    private static partial Regex Scheme();

    [GeneratedRegex("^data:image/(png|jpeg|jpg|gif|webp|avif|svg\\+xml)[;,]", RegexOptions.IgnoreCase)]
    private static partial Regex Picture();

    /// <summary>
    /// CSS that loads something, in a style or any attribute; a CSS escape counts too, as it may hide a keyword.
    /// </summary>
    [GeneratedRegex(
        @"@import|\\[0-9a-f]|url\(\s*['""]?\s*(?!#|data:(image|font)/|['""]?\s*\))|image-set\(|expression\(|-moz-binding",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Loads();
}
