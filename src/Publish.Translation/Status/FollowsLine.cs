using Publish.Engine.Content.Documents;
using Publish.Engine.Diagnostics;
using Publish.Engine.Input;
using Publish.Engine.Yaml;

namespace Publish.Translation.Status;

/// <summary>Writes the <c>follows</c> line of a front matter; every other byte stays as it is.</summary>
public static class FollowsLine
{
    private const string Key = "follows";

    /// <summary>The file's bytes with the source mark; null where the front matter cannot be edited safely.</summary>
    public static byte[]? With(SourceFile file, SourceMark mark)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(mark);
        var text = file.Text.Text;
        if (
            FrontMatterBounds.Of(text) is not var (start, end, _)
            || Map(file.Text, start, end, out var broken) is var map && broken
        )
            return null;
        var written = map?.Find(Key) is { } value
            ? Replaced(text, map, value, mark)
            : text.Insert(end, $"{Key}: {mark}{LineEnd(text, start)}");
        if (
            written is null
            || FrontMatterBounds.Of(written) is not var (newStart, newEnd, _)
            || Map(new SourceText(file.Text.Path, written), newStart, newEnd, out _)?.Find(Key)
                is not YamlScalar { Value: var read }
            || read != mark.ToString()
        )
            return null;
        return file.With(written);
    }

    private static YamlMapping? Map(SourceText source, int start, int end, out bool broken) =>
        YamlReader.Read(source, start, end, new Findings(), out broken) as YamlMapping;

    /// <summary>The text with the value replaced; null where the old value spans several lines.</summary>
    private static string? Replaced(string text, YamlMapping map, YamlNode value, SourceMark mark)
    {
        if (value is YamlScalar { IsNothing: true, Value: "" })
        {
            var key = map.Entries.First(entry => entry.Key.Value == Key).Key;
            return text.Insert(text.IndexOf(':', key.End) + 1, $" {mark}");
        }
        if (value is not YamlScalar || text.AsSpan(value.Start, value.End - value.Start).Contains('\n'))
            return null;
        var quote = text[value.Start] is '"' or '\'' ? text[value.Start].ToString() : "";
        return $"{text[..value.Start]}{quote}{mark}{quote}{text[value.End..]}";
    }

    private static string LineEnd(string text, int start) => start > 1 && text[start - 2] == '\r' ? "\r\n" : "\n";
}
