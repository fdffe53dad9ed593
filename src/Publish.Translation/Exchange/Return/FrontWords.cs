using Publish.Engine.Content.Documents;
using Publish.Engine.Diagnostics;
using Publish.Engine.Yaml;
using Publish.Translation.Status;

namespace Publish.Translation.Exchange.Return;

/// <summary>Writes single values of a front matter; every other byte stays as it is.</summary>
internal static class FrontWords
{
    private const string Draft = "draft";

    /// <summary>
    /// The text with a key's value replaced or inserted; null where the front matter would not read back the same.
    /// </summary>
    public static string? With(SourceText source, string key, string words)
    {
        var text = source.Text;
        if (Map(source) is not var (map, start, end))
            return null;
        var place = map.Entries.FirstOrDefault(entry => entry.Key.Value == key);
        var isQuoted = place.Value is YamlScalar { IsPlain: false } && text[place.Value.Start] is '"' or '\'';
        var value = ScalarText.Of(words, isQuoted);
        string written;
        if (place.Value is null)
            written = text.Insert(After(text, map, key, start), $"{key}: {value}\n");
        else if (place.Value is YamlScalar { IsNothing: true, Value: "" })
            written = Filled(text, place.Key, value, start);
        else
            written =
                text[..place.Value.Start]
                + value
                + (text[..place.Value.End].EndsWith('\n') ? "\n" : "")
                + text[place.Value.End..];
        var read = new SourceText(source.Path, written);
        return
            Map(read) is var (_, newStart, newEnd)
            && SourceBlocks.Words(read, newStart, newEnd).Any(pair => pair.Key == key && pair.Words == words)
            ? written
            : null;
    }

    /// <summary>The text without its <c>draft</c> line and without the hint of the translation template.</summary>
    public static string WithoutDraft(SourceText source) =>
        Map(source) is var (map, start, _)
        && map.Entries.FirstOrDefault(entry => entry.Key.Value == Draft) is { Value: not null } draft
            ? TranslationTemplate.Hint is var hint && source.Text.AsSpan(start).StartsWith(hint)
                ? source
                    .Text.Remove(LineStart(source.Text, draft.Key.Start), LineLength(source.Text, draft.Key.Start))
                    .Remove(start, hint.Length)
                : source.Text.Remove(LineStart(source.Text, draft.Key.Start), LineLength(source.Text, draft.Key.Start))
            : source.Text;

    /// <summary>The offset of a key's value; 0 where there is none.</summary>
    public static int PlaceOf(SourceText source, string key) =>
        Map(source) is var (map, _, _) ? map.Find(key)?.Start ?? 0 : 0;

    private static (YamlMapping Map, int Start, int End)? Map(SourceText source) =>
        FrontMatterBounds.Of(source.Text) is var (start, end, _)
        && YamlReader.Read(source, start, end, new Findings(), out var broken) is YamlMapping map
        && !broken
            ? (map, start, end)
            : null;

    /// <summary>
    /// The offset after the last of the keys that precede this one in <see cref="SourceBlocks.WordKeys"/>.
    /// </summary>
    private static int After(string text, YamlMapping map, string key, int start)
    {
        var place = start;
        foreach (var earlier in SourceBlocks.WordKeys.TakeWhile(one => one != key))
            if (map.Entries.FirstOrDefault(entry => entry.Key.Value == earlier) is { Value: { } value })
                place = Math.Max(
                    place,
                    text[..value.End].EndsWith('\n')
                        ? value.End
                        : LineStart(text, value.End) + LineLength(text, value.End)
                );
        return place;
    }

    /// <summary>Fills the empty value of a template, and removes the comments above it that quote the source.</summary>
    private static string Filled(string text, YamlScalar key, string value, int start)
    {
        var written = text.Insert(text.IndexOf(':', key.End) + 1, " " + value);
        var line = LineStart(text, key.Start);
        while (
            line > start
            && LineStart(text, line - 1) is var above
            && above >= start
            && text[above] == '#'
            && !text.AsSpan(above).StartsWith(TranslationTemplate.Hint)
        )
        {
            written = written.Remove(above, line - above);
            line = above;
        }
        return written;
    }

    private static int LineStart(string text, int at) => at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;

    private static int LineLength(string text, int at) =>
        (text.IndexOf('\n', at) is >= 0 and var end ? end + 1 : text.Length) - LineStart(text, at);
}
