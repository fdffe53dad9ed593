using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Publish.Engine.Markdown;

/// <summary>
/// Lists of allowed and removed HTML elements and attributes, for raw HTML in a body, texts of an export and saved
/// pages; no other place has such lists.
/// </summary>
internal sealed class HtmlPolicy
{
    private const string Running =
        "script style object embed applet frame frameset noframes noembed noscript template svg math xmp plaintext textarea select title head link meta base canvas";

    private const string Playing = "iframe audio video";

    private readonly FrozenSet<string> opened;
    private readonly FrozenSet<string> removed;
    private readonly FrozenSet<string> linked;

    /// <summary>Allowed elements; null where every element is allowed that is in no other list.</summary>
    private readonly FrozenSet<string>? elements;

    /// <summary>Allowed attributes; null where every attribute is allowed that is not refused.</summary>
    private readonly FrozenSet<string>? attributes;

    private readonly FrozenSet<string> refused;

    private HtmlPolicy(
        string opened = "",
        string removed = "",
        string linked = "",
        string? elements = null,
        string? attributes = null,
        string refused = ""
    )
    {
        (this.opened, this.removed, this.linked) = (Set(opened), Set(removed), Set(linked));
        this.elements = elements is null ? null : Set(elements);
        this.attributes = attributes is null ? null : Set(attributes);
        this.refused = Set(refused);
    }

    /// <summary>For raw HTML in a body: elements that hold text, nothing that runs, loads or restyles.</summary>
    public static HtmlPolicy Body { get; } =
        new(
            removed: $"{Running} {Playing}",
            elements: "p br strong em b i u s sub sup span div blockquote ul ol li dl dt dd table thead tbody tr th td caption figure figcaption img a h2 h3 h4 h5 h6 hr code pre abbr cite q ruby rt rp details summary",
            attributes: "lang dir id class title alt src href colspan rowspan scope datetime start loading rel"
        );

    /// <summary>
    /// For texts of an export, in the importer: every element except those that run, load or are forms.
    /// </summary>
    public static HtmlPolicy Export { get; } =
        new(
            removed: $"{Running} input button form dialog",
            linked: Playing,
            refused: "srcset sizes ping formaction background poster longdesc srcdoc data xlink:href action cite"
        );

    /// <summary>For the main text of a saved page, after its boilerplate was removed.</summary>
    public static HtmlPolicy Page { get; } =
        new(
            opened: "form fieldset picture label",
            linked: "iframe video",
            attributes: "id name class title lang xml:lang dir alt colspan rowspan headers scope start type value reversed datetime cite role width height epub:type aria-label"
        );

    /// <summary>What to do with an element; a policy that removes any also removes SVG and MathML.</summary>
    public ElementFate FateOf(IElement element) =>
        element.LocalName switch
        {
            var name when linked.Contains(name) => ElementFate.Linked,
            var name when opened.Contains(name) => ElementFate.Opened,
            var name when removed.Contains(name) => ElementFate.Removed,
            _ when removed.Count > 0 && element.NamespaceUri != NamespaceNames.HtmlUri => ElementFate.Removed,
            var name when HasElement(name) => ElementFate.Kept,
            _ => ElementFate.Opened,
        };

    /// <param name="name">In any case.</param>
    public bool HasElement(string name) => elements is null || elements.Contains(name);

    /// <summary>Whether an attribute is kept; event handlers (<c>on…</c>) never are.</summary>
    public bool Allows(IAttr attribute) =>
        !attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
        && !refused.Contains(attribute.Name)
        && (attributes is null || attributes.Contains(attribute.Name));

    private static FrozenSet<string> Set(string names) =>
        names.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
