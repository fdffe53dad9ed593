using System.Collections.Immutable;
using Publish.Engine.Input;

namespace Publish.Engine.Markdown.Extensions;

/// <summary>
/// Attributes in braces, such as <c>{#way-home .wide lang=ko}</c>: an id, classes and a language, nothing else.
/// </summary>
/// <param name="Unknown">First name that is none of these, or null.</param>
/// <param name="Offset">Offset of the opening brace from the start of the body.</param>
internal sealed record Attributes(
    string? Id,
    string? Language,
    ImmutableArray<string> Classes,
    string? Unknown,
    int Offset
)
{
    /// <summary>
    /// Parses braces at <paramref name="at"/>; null where they are not of this form and so ordinary text.
    /// </summary>
    /// <param name="end">Index behind the closing brace.</param>
    public static Attributes? Read(string text, int at, int last, int offset, out int end)
    {
        end = at;
        var close = text.IndexOf('}', at, Math.Min(last + 1 - at, 200));
        if (close < at + 2)
            return null;
        string? id = null,
            language = null,
            unknown = null;
        var classes = ImmutableArray.CreateBuilder<string>();
        foreach (
            var part in text[(at + 1)..close]
                .Split((char[])[' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
        )
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (part[0] == '#' && IsName(part.AsSpan(1)))
                id = UnicodeNormalization.Of(part[1..]);
            else if (part[0] == '.' && IsName(part.AsSpan(1)))
                classes.Add(part[1..]);
            else if (equals > 0 && IsName(part.AsSpan(0, equals)))
                Put(part[..equals], part[(equals + 1)..].Trim('"', '\''));
            else
                return null;
        }
        if (id is null && language is null && unknown is null && classes.Count == 0)
            return null;
        end = close + 1;
        return new(id, language, classes.ToImmutable(), unknown, offset);

        void Put(string name, string value)
        {
            switch (name)
            {
                case "lang":
                    language = value;
                    break;
                case "id":
                    id = UnicodeNormalization.Of(value);
                    break;
                case "class":
                    classes.Add(value);
                    break;
                default:
                    unknown ??= name;
                    break;
            }
        }
    }

    private static bool IsName(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
            if (
                !(
                    char.IsLetterOrDigit(c)
                    || char.IsSurrogate(c)
                    || c is '-' or '_' or '.' or ':'
                    || char.GetUnicodeCategory(c)
                        is System.Globalization.UnicodeCategory.NonSpacingMark
                            or System.Globalization.UnicodeCategory.SpacingCombiningMark
                )
            )
                return false;
        return !name.IsEmpty;
    }
}
