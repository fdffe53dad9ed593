using System.Text;
using System.Text.Json;
using Publish.Engine.Content.Documents;
using Publish.Engine.Diagnostics;
using Publish.Engine.Yaml;

namespace Publish.Import;

/// <summary>
/// Finds the front matter of a text and reads it: YAML between dashes, TOML between plus signs, or JSON.
/// </summary>
internal static class OldFrontReader
{
    private const int Longest = 200_000;

    /// <summary>Lines that are told one by one.</summary>
    private const int MostFaults = 5;

    /// <summary>What it says, and where the body begins.</summary>
    public static (OldFront Front, int Body) Read(string text, List<Doubt> doubts)
    {
        if (FrontMatterBounds.Of(text) is var (start, end, body))
            return end - start > Longest ? (TooLong(doubts), body) : (Yaml(text, start, end, doubts), body);
        if (
            text.StartsWith("+++", StringComparison.Ordinal)
            && text.IndexOf('\n') is > 0 and var line
            && text.IndexOf("\n+++", line - 1, StringComparison.Ordinal) is >= 0 and var close
        )
        {
            var behind = text.IndexOf('\n', close + 1) is >= 0 and var next ? next + 1 : text.Length;
            return close - line > Longest
                ? (TooLong(doubts), behind)
                : (OfToml(text[line..Math.Max(line, close)], doubts), behind);
        }
        if (text.StartsWith('{') && Json(text, doubts) is var (front, after))
            return (front, after);
        return Bare(text) is { } bare ? (Yaml(text, 0, bare.End, doubts), bare.Body) : (OldFront.None, 0);
    }

    public static OldFront OfToml(string text, List<Doubt> doubts)
    {
        var (read, faults) = TomlFront.Read(text.Replace("\r\n", "\n", StringComparison.Ordinal));
        foreach (var fault in faults.Take(MostFaults))
            doubts.Add(
                new(
                    DoubtKind.Damaged,
                    $"Line {fault.Line}, column {fault.Column} of the front matter could not be read.",
                    Excerpt.Of(fault.Text)
                )
            );
        if (read is not null)
            return new(read);
        doubts.Add(
            new(
                DoubtKind.Damaged,
                "The front matter is no TOML that can be read. Its plain lines were taken; check the title, the date and the rest.",
                Excerpt.Of(text)
            )
        );
        return new(FrontNodes.Mapping(Lines(text, '=')));
    }

    public static OldFront Yaml(string text, int start, int end, List<Doubt> doubts)
    {
        var findings = new Findings();
        if (
            YamlReader.Read(new("front matter", text), start, end, findings, out var broken) is YamlMapping read
            && !broken
        )
            return new(read);
        if (string.IsNullOrWhiteSpace(text[start..end]))
            return OldFront.None;
        var why = findings.Sorted() is [var first, ..] ? first.Message.TrimEnd('.') : "it is no list of keys";
        doubts.Add(
            new(
                DoubtKind.Damaged,
                $"The front matter is no YAML that can be read ({why}). Its plain lines were taken; check the title, the date and the rest.",
                Excerpt.Of(text[start..end])
            )
        );
        return new(FrontNodes.Mapping(Lines(text[start..end], ':')));
    }

    private static OldFront TooLong(List<Doubt> doubts)
    {
        doubts.Add(new(DoubtKind.Damaged, "The front matter is too long to be one, and was not read."));
        return OldFront.None;
    }

    private static (OldFront Front, int Body)? Json(string text, List<Doubt> doubts)
    {
        var bytes = Encoding.UTF8.GetBytes(text[..Math.Min(text.Length, Longest)]);
        try
        {
            var reader = new Utf8JsonReader(
                bytes,
                isFinalBlock: false,
                new(
                    new JsonReaderOptions
                    {
                        MaxDepth = 16,
                        CommentHandling = JsonCommentHandling.Skip,
                        AllowTrailingCommas = true,
                    }
                )
            );
            if (!reader.Read() || !reader.TrySkip())
                return null;
            var end = (int)reader.BytesConsumed;
            using var json = JsonDocument.Parse(
                bytes.AsMemory(0, end),
                new()
                {
                    MaxDepth = 16,
                    CommentHandling = JsonCommentHandling.Skip,
                    AllowTrailingCommas = true,
                }
            );
            return (new((YamlMapping)FrontNodes.Of(json.RootElement)), Encoding.UTF8.GetCharCount(bytes, 0, end));
        }
        catch (JsonException)
        {
            doubts.Add(
                new(
                    DoubtKind.Damaged,
                    "The front matter is no JSON that can be read, and stands in the text now.",
                    Excerpt.Of(text)
                )
            );
            return null;
        }
    }

    /// <summary>Statiq reads front matter that has a line of dashes under it alone.</summary>
    private static (int End, int Body)? Bare(string text)
    {
        for (var line = 0; line < Math.Min(text.Length, 20_000); )
        {
            var end = text.IndexOf('\n', line) is >= 0 and var feed ? feed : text.Length;
            var said = text.AsSpan(line, end - line).TrimEnd();
            if (said.Length >= 3 && said.IndexOfAnyExcept('-') < 0)
                return line > 0 ? (line, Math.Min(text.Length, end + 1)) : null;
            var colon = said.IndexOf(':');
            if (
                said.Length > 0
                && said[0] is not (' ' or '-' or '\t')
                && (colon <= 0 || said[..colon].ContainsAnyExcept(Names))
            )
                return null;
            line = end + 1;
        }
        return null;
    }

    private static readonly System.Buffers.SearchValues<char> Names = System.Buffers.SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-."
    );

    /// <summary>What each line says that is a key, a sign and a value.</summary>
    private static IEnumerable<(string Key, YamlNode Value)> Lines(string text, char sign)
    {
        foreach (var line in text.Split('\n').Take(2000))
            if (
                line.IndexOf(sign, StringComparison.Ordinal) is > 0 and var at
                && !char.IsWhiteSpace(line[0])
                && line.AsSpan(0, at).TrimEnd() is var key
                && !key.ContainsAnyExcept(Names)
            )
                yield return (key.ToString(), FrontNodes.Scalar(line[(at + 1)..].Trim().Trim('"', '\'')));
    }
}
