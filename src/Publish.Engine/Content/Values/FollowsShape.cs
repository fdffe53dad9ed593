using System.Text.RegularExpressions;
using Publish.Engine.Content.Keys;
using Publish.Engine.Yaml;

namespace Publish.Engine.Content.Values;

/// <summary>Shape of <c>follows</c>: the source mark by which a translation names the text it was made from.</summary>
internal static partial class FollowsShape
{
    /// <summary>Hexadecimal digits of a blob id.</summary>
    public const int BlobLength = 12;

    public static Shape<string> Mark { get; } =
        new(
            "the mark that the program writes",
            _ => Schema.Matching(Pattern),
            (node, reading) =>
            {
                if (TextShapes.ReadText(node, reading) is not { } text || IsMark(text))
                    return (node as YamlScalar)?.Value.Trim();
                reading.Fault(ReferenceRules.MarkWrong, node, text.Length > 40 ? text[..40] + "…" : text);
                return null;
            }
        );

    private const string Pattern = "^[0-9a-f]{12}( ([A-Za-z0-9_-]{3})+)?$";

    /// <summary>Whether a text is a source mark: a blob id, alone or with three characters for each block.</summary>
    public static bool IsMark(string text) => Whole().IsMatch(text);

    [GeneratedRegex(Pattern, RegexOptions.CultureInvariant)]
    private static partial Regex Whole();
}
