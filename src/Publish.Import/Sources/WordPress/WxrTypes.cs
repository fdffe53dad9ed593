using System.Collections.Frozen;

namespace Publish.Import;

/// <summary>
/// Tells the items that people wrote as documents from those that WordPress and its plugins keep beside them.
/// </summary>
internal static class WxrTypes
{
    private static readonly FrozenSet<string> Furniture = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "attachment",
        "revision",
        "nav_menu_item",
        "custom_css",
        "customize_changeset",
        "oembed_cache",
        "user_request",
        "acf-field",
        "acf-field-group",
        "acf-post-type",
        "acf-taxonomy",
        "elementor_library",
        "wpcf7_contact_form",
        "polylang_mo",
        "product_variation",
        "shop_order",
        "scheduled-action",
        "mc4wp-form",
        "tablepress_table",
        "jp_pay_order",
        "feedback",
        "reply",
        "forum",
        "topic"
    );

    private static readonly FrozenSet<string> Gone = FrozenSet.Create(
        StringComparer.Ordinal,
        "trash",
        "auto-draft",
        "inherit",
        "spam"
    );

    public static bool IsDocument(WxrItem item) =>
        !Furniture.Contains(item.Type)
        && !item.Type.StartsWith("wp_", StringComparison.Ordinal)
        && !Gone.Contains(item.Status);

    public static OldKind KindOf(WxrItem item) =>
        SourceKind.Of(
            item.Type == "post" ? null : item.Type,
            string.Join(
                ' ',
                item.Terms.Where(term =>
                        term.Taxonomy == "category" && SourceKind.Of(term.Slug, term.Name) != OldKind.Page
                    )
                    .Select(term => term.Slug + " " + term.Name)
            )
        );

    /// <summary>A category that says what its items are, and not what they are about.</summary>
    public static bool IsKind(WxrTerm term) =>
        term.Taxonomy == "category" && PageKind.ByWord(term.Name) != OldKind.Unknown;
}
