using AngleSharp.Dom;

namespace Publish.Import;

/// <summary>Says how the words of an element stand out.</summary>
internal static class ElementStyles
{
    public static BitStyle Of(IElement element, BitStyle around)
    {
        var marks = around.Marks | MarksOf(element.LocalName);
        if (element.GetAttribute("style") is { Length: > 0 } css)
            marks = WithCss(marks, css);
        return new(marks, LanguageOf(element) ?? around.Language, around.Link);
    }

    private static BitMarks MarksOf(string name) =>
        name switch
        {
            "b" or "strong" => BitMarks.Strong,
            "i" or "em" or "cite" or "dfn" or "var" or "u" => BitMarks.Emphasis,
            "sup" => BitMarks.Raised,
            "code" or "kbd" or "samp" or "tt" => BitMarks.Code,
            _ => BitMarks.None,
        };

    private static BitMarks WithCss(BitMarks marks, string css)
    {
        if (Says(css, "font-weight", "bold") || Says(css, "font-weight", "700") || Says(css, "font-weight", "600"))
            marks |= BitMarks.Strong;
        else if (Says(css, "font-weight", "normal") || Says(css, "font-weight", "400"))
            marks &= ~BitMarks.Strong;
        if (Says(css, "font-style", "italic"))
            marks |= BitMarks.Emphasis;
        else if (Says(css, "font-style", "normal"))
            marks &= ~BitMarks.Emphasis;
        return Says(css, "vertical-align", "super") ? marks | BitMarks.Raised : marks;
    }

    private static bool Says(string css, string name, string value)
    {
        var at = css.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return false;
        var rest = css.AsSpan(at + name.Length).TrimStart();
        return rest is [':', ..] && rest[1..].TrimStart().StartsWith(value, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>
    /// Word marks every word and comma with tags such as <c>EN-US</c>, in capitals: they say what keyboard was used.
    /// </summary>
    private static string? LanguageOf(IElement element)
    {
        var tag = element.GetAttribute("lang") ?? element.GetAttribute("xml:lang");
        if (string.IsNullOrWhiteSpace(tag))
            return null;
        tag = tag.Trim().Replace('_', '-');
        return tag.Length > 3 && !tag.Any(char.IsLower) || tag.Length > 35 ? null : tag;
    }
}
