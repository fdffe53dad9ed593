using System.Text;
using Publish.Engine.Markdown.RawHtml;

namespace Publish.Translation.Exchange.Segments;

/// <summary>Writes the Markdown of a unit from its segments.</summary>
internal static class UnitWriter
{
    /// <param name="words">The coded text of each segment; empty where it is not translated.</param>
    /// <param name="spaced">Whether the language puts a space between sentences.</param>
    public static string Write(Unit unit, IReadOnlyList<string> words, bool spaced)
    {
        var text = new StringBuilder();
        var (isNew, beginsLine, space) = (unit.TargetParts.IsEmpty, true, "");
        foreach (var part in isNew ? unit.SourceParts : unit.TargetParts)
        {
            if (part.IsSpace)
                space =
                    !isNew ? part.Raw
                    : spaced ? " "
                    : "";
            else if (part.Segment < 0)
            {
                text.Append(beginsLine ? "" : space).Append(isNew && part.Code != 0 ? Quiet(part.Raw) : part.Raw);
                (beginsLine, space) = (true, "");
            }
            else if (!isNew && words[part.Segment] == unit.Segments[part.Segment].Target)
            {
                text.Append(space).Append(part.Raw);
                (beginsLine, space) = (false, "");
            }
            else if (words[part.Segment].Length > 0)
            {
                text.Append(beginsLine && isNew ? "" : space)
                    .Append(
                        CodedText.Raw(words[part.Segment], unit.Codes, unit.Segments[part.Segment].Leaf, beginsLine)
                    );
                (beginsLine, space) = (false, "");
            }
            else if (isNew && spaced && !beginsLine)
                space = " ";
        }
        return text.Append(isNew ? "" : space).ToString();
    }

    /// <summary>The markup around words, without the source's HTML comments.</summary>
    private static string Quiet(string raw) =>
        raw.Contains("<!--", StringComparison.Ordinal) ? HtmlComments.Strip(raw, out _) : raw;
}
