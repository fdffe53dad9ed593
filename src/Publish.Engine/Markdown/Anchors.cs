using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Publish.Engine.Input;
using Publish.Model;

namespace Publish.Engine.Markdown;

/// <summary>
/// The ids of one body: those that authors give, and those made from a heading's words in any script.
/// </summary>
internal sealed class Anchors
{
    private static readonly string[] Reserved = ["note-", "call-", "page-"];

    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> times = new(StringComparer.Ordinal);
    private readonly ImmutableArray<string>.Builder inOrder = ImmutableArray.CreateBuilder<string>();

    public ImmutableArray<string> InOrder => inOrder.ToImmutable();

    /// <summary>
    /// Whether an id begins like those that a page has around the text: of notes, and of what scripts and labels look
    /// for.
    /// </summary>
    public static bool IsReserved(string id) => Reserved.Any(start => id.StartsWith(start, StringComparison.Ordinal));

    public bool Has(string id) => taken.Contains(id);

    /// <summary>False where the id is taken.</summary>
    public bool TryTake(string id)
    {
        if (!taken.Add(id))
            return false;
        inOrder.Add(id);
        return true;
    }

    /// <summary>A paragraph's id; false where somebody has given it to another place.</summary>
    public bool TryTake(ParagraphPiece paragraph) => taken.Add(paragraph.Id);

    /// <summary>An id from a heading's words; the second of the same words gets -2.</summary>
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
