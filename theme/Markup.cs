using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Components;
using Publish.Model;

namespace Publish.Theme;

/// <summary>What every component writes with, so that no text loses its languages on the way to the page.</summary>
public abstract class Markup : ComponentBase
{
    /// <summary>The words of a text, each foreign stretch under its own <c>lang</c>.</summary>
    protected static MarkupString Say(Text text) => new(text.ToHtml().Value);

    protected static MarkupString Raw(Html html) => new(html.Value);

    /// <summary>An element without content; Razor itself would end it with a slash, which validators note.</summary>
    /// <param name="attributes">A null value leaves the attribute out, an empty one writes its name alone.</param>
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

    /// <summary>A picture; an empty alternative text says that it adds nothing to the words.</summary>
    /// <param name="sizes">How wide it stands, as the attribute has it, where a browser may choose between
    /// several.</param>
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

    /// <summary>The label of a phone or address, with a space where its language has one after the colon.</summary>
    protected static string Before(string label) => label.EndsWith('：') ? label : label + " ";
}
