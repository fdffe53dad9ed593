using Publish.Engine.Diagnostics;
using Publish.Engine.Input;
using Publish.Engine.Yaml;

namespace Publish.Translation.Status;

/// <summary>
/// Adds a language tag to <c>languages</c> in <c>site.yml</c>, in the style of the list; every other byte stays as it
/// is.
/// </summary>
public static class LanguagesKey
{
    private const string Key = "languages";

    /// <summary>The file's bytes with the tag added last; null where the YAML cannot be edited safely.</summary>
    public static byte[]? With(SourceFile site, string tag)
    {
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(tag);
        var text = site.Text.Text;
        if (Map(site.Text)?.Find(Key) is not { } node || Tags(node) is not { } before)
            return null;
        var written = node switch
        {
            YamlSequence { Items: [.., YamlScalar last] } list => text[list.Start] == '['
                ? InBrackets(text, last, tag)
                : OnLine(text, last, tag),
            YamlScalar { IsNothing: false } one =>
                $"{text[..one.Start]}[{text[one.Start..one.End]}, {tag}]{text[one.End..]}",
            _ => null,
        };
        var after = written is null ? null : Map(new SourceText(site.Text.Path, written))?.Find(Key);
        if (written is null || after is null || Tags(after)?.SequenceEqual([.. before, tag]) != true)
            return null;
        return site.With(written);
    }

    private static string InBrackets(string text, YamlScalar last, string tag)
    {
        var lineEnd = text.IndexOf('\n', last.End);
        var isAlone = text[(text.LastIndexOf('\n', last.Start) + 1)..last.Start].AsSpan().IsWhiteSpace();
        var indent = isAlone ? text[text.LastIndexOf('\n', last.Start)..last.Start] : " ";
        var comma =
            text.IndexOf(',', last.End) is >= 0 and var found && text.AsSpan(last.End, found - last.End).IsWhiteSpace()
                ? found
                : -1;
        // A trailing comma stays a trailing comma.
        return comma < 0 || isAlone && lineEnd < comma
            ? $"{text[..last.End]},{indent}{Quoted(text, last, tag)}{text[last.End..]}"
            : $"{text[..(comma + 1)]}{indent}{Quoted(text, last, tag)}{text[comma..]}";
    }

    private static string OnLine(string text, YamlScalar last, string tag)
    {
        var start = text.LastIndexOf('\n', last.Start) + 1;
        var end = text.IndexOf('\n', last.End);
        var line = text[start..last.Start] + Quoted(text, last, tag);
        return end < 0
            ? $"{text}\n{line}"
            : $"{text[..(end + 1)]}{line}{(text[end - 1] == '\r' ? "\r\n" : "\n")}{text[(end + 1)..]}";
    }

    private static string Quoted(string text, YamlScalar like, string tag) =>
        like.IsPlain ? tag : $"{text[like.Start]}{tag}{text[like.Start]}";

    private static YamlMapping? Map(SourceText source) => YamlReader.Read(source, new Findings()) as YamlMapping;

    /// <summary>The tags of the list; null where an item is not a scalar.</summary>
    private static string[]? Tags(YamlNode node)
    {
        var items = node is YamlSequence list ? [.. list.Items] : new[] { node };
        return items.All(item => item is YamlScalar)
            ? [.. items.Cast<YamlScalar>().Select(item => item.Value.Trim())]
            : null;
    }
}
