using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Components;
using Publish.Model;

namespace Publish.Theme;

/// <summary>Base of components: writes texts with their languages, HTML, tags and pictures.</summary>
public abstract class Markup : ComponentBase
{
    /// <summary>A text as HTML, with a <c>lang</c> for each foreign run.</summary>
    protected static MarkupString Say(Text text) => new(text.ToHtml().Value);

    protected static MarkupString Raw(Html html) => new(html.Value);

    /// <summary>A void element without the slash that Razor would write.</summary>
    /// <param name="attributes">Null omits the attribute; an empty value writes its name alone.</param>
    protected static MarkupString Tag(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        var html = new StringBuilder().Append('<').Append(name);
        foreach (var (attribute, value) in attributes)
        {
            if (value is null)
                continue;
            html.Append(' ').Append(attribute);
            if (value.Length > 0)
                html.Append("=\"").Append(TextHtml.Encode(value)).Append('"');
        }
        return new(html.Append('>').ToString());
    }

    /// <summary>
    /// An <c>img</c>, within a <c>picture</c> where there is WebP; an empty alternative text marks it as decorative.
    /// </summary>
    /// <param name="sizes">The <c>sizes</c> attribute, where there is a <c>srcset</c>.</param>
    protected static MarkupString Image(PictureView picture, string sizes = "100vw")
    {
        var image =
            Tag(
                "img",
                ("src", picture.Src),
                ("srcset", picture.SrcSet),
                ("sizes", picture.SrcSet is null ? null : sizes),
                ("width", picture.Width?.ToString(CultureInfo.InvariantCulture)),
                ("height", picture.Height?.ToString(CultureInfo.InvariantCulture)),
                ("lang", picture.Alt.Whole?.Tag)
            ).Value[..^1] + $" alt=\"{TextHtml.Encode(picture.Alt.Plain)}\">";
        return new(
            picture.WebPSrcSet is not { } webP
                ? image
                : $"<picture>{Tag("source", ("type", "image/webp"), ("srcset", webP), ("sizes", sizes))}{image}</picture>"
        );
    }

    /// <summary>A label with a space after it, except after a full-width colon.</summary>
    protected static string Before(string label) => label.EndsWith('：') ? label : label + " ";
}
