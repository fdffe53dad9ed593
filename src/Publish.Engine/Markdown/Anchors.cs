using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Publish.Engine.Input;
using Publish.Model;

namespace Publish.Engine.Markdown;

/// <summary>
/// Heading and element ids of one body: those given by authors, and those generated from a heading's words in any
/// script.
/// </summary>
internal sealed class Anchors
{
    private static readonly string[] Reserved = ["note-", "call-", "page-"];

    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> times = new(StringComparer.Ordinal);
    private readonly ImmutableArray<string>.Builder inOrder = ImmutableArray.CreateBuilder<string>();

    public ImmutableArray<string> InOrder => inOrder.ToImmutable();

    /// <summary>
    /// Whether an id begins with a prefix reserved for the page around the text: <c>note-</c>, <c>call-</c>,
    /// <c>page-</c>.
    /// </summary>
    public static bool IsReserved(string id) => Reserved.Any(start => id.StartsWith(start, StringComparison.Ordinal));

    public bool Has(string id) => taken.Contains(id);

    /// <summary>Registers an id; false where it is taken.</summary>
    public bool TryTake(string id)
    {
        if (!taken.Add(id))
            return false;
        inOrder.Add(id);
        return true;
    }

    /// <summary>Registers a paragraph's id; false where it is taken.</summary>
    public bool TryTake(ParagraphPiece paragraph) => taken.Add(paragraph.Id);

    /// <summary>Generates an id from a heading's words; duplicates get the suffix -2, -3 and so on.</summary>
    public string Make(string words)
    {
        var made = Slug(words);
        if (made.Length == 0 || IsReserved(made))
            made = made.Length == 0 ? "section" : "section-" + made;
        var id = made;
        while (!TryTake(id))
            id = string.Create(
                CultureInfo.InvariantCulture,
                $"{made}-{times[made] = times.GetValueOrDefault(made, 1) + 1}"
            );
        return id;
    }

    private static string Slug(string words)
    {
        var slug = new StringBuilder(words.Length);
        foreach (var c in UnicodeNormalization.Of(words.Trim()).ToLowerInvariant())
        {
            if (
                char.IsLetterOrDigit(c)
                || char.IsSurrogate(c)
                || c == '_'
                || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            )
                slug.Append(c);
            else if (c == '-' || char.IsWhiteSpace(c))
                slug.Append('-');
        }
        return slug.ToString().Trim('-');
    }
}
