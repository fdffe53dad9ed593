using Publish.Engine.Content.Documents;
using Publish.Engine.Diagnostics;
using Publish.Engine.Input;
using Publish.Engine.Yaml;
using Publish.Model;

namespace Publish.Translation.Moves;

/// <summary>
/// Adds an old address to <c>aliases</c> in YAML, in the style that the list has; every other byte stays as it is.
/// </summary>
internal static class AliasLine
{
    private const string Key = "aliases";

    /// <summary>The edit; null where the file's YAML cannot be edited safely.</summary>
    /// <param name="add">The alias to add; null for none.</param>
    /// <param name="without">The document's new address, which is removed from the aliases if it is there.</param>
    public static TextEdit? Edit(SourceText file, OldAddress? add, string without)
    {
        var text = file.Text;
        var (start, last) = file.Path.EndsWith(".md", StringComparison.Ordinal)
            ? FrontMatterBounds.Of(text) is var (head, foot, _)
                ? (head, foot)
                : (-1, -1)
            : (0, text.Length);
        if (
            start < 0
            || YamlReader.Read(file, start, last, new Findings(), out var broken) is var node
                && (broken || node is not (null or YamlMapping or YamlScalar { IsNothing: true }))
        )
            return null;
        var map = node as YamlMapping;
        if (map is { Entries.IsEmpty: false } && text[map.Start] == '{')
            return null;
        var written = map?.Find(Key);
        YamlNode[] items = written switch
        {
            YamlSequence list => [.. list.Items],
            YamlScalar { IsNothing: false } => [written],
            _ => [],
        };
        var kept = items
            .Where(item =>
                AddressOf(item) is not { } address || AddressKey.Of(address.ToString()) != AddressKey.Of(without)
            )
            .ToList();
        if (add is { } already && kept.Any(item => AddressOf(item) == already))
            add = null;
        if (add is null && kept.Count == items.Length)
            return new TextEdit(start, 0, "");
        var ends = text.AsSpan(start).Contains('\r') ? "\r\n" : "\n";
        if (written is null)
            return new TextEdit(
                last,
                0,
                $"{(last > start && text[last - 1] != '\n' ? ends : "")}{Key}: [{Quoted(add)}]{ends}"
            );
        var isFlow = written is YamlSequence && text[written.Start] == '[';
        if (kept.Count == items.Length && items.Length > 0 && written is YamlSequence && !isFlow)
            return Below(text, items[^1], Quoted(add), ends);
        if (kept.Count == items.Length && items.Length > 0 && isFlow)
            return new TextEdit(items[^1].End, 0, ", " + Quoted(add));
        if (items.Length > 0 && !isFlow && written is YamlSequence)
            return null;
        var all = kept.Select(item => text[item.Start..item.End]).Concat(add is null ? [] : new[] { Quoted(add) });
        var gap = written is YamlScalar { IsNothing: true } && text[written.Start - 1] == ':' ? " " : "";
        var end = isFlow && text[written.End - 1] != ']' ? written.End + 1 : written.End;
        return new TextEdit(written.Start, end - written.Start, $"{gap}[{string.Join(", ", all)}]");
    }

    /// <summary>
    /// Inserts a line above the first key of a YAML file; null where the file is not a block mapping.
    /// </summary>
    public static TextEdit? Above(SourceText file, string line)
    {
        if (
            YamlReader.Read(file, 0, file.Text.Length, new Findings(), out var broken) is var node
            && (broken || node is not (null or YamlMapping or YamlScalar { IsNothing: true }))
        )
            return null;
        var start =
            node is YamlMapping { Entries: [var first, ..] } map && file.Text[map.Start] != '{'
                ? file.Text.LastIndexOf('\n', first.Key.Start) + 1
            : node is null ? 0
            : -1;
        return start < 0
            ? null
            : new TextEdit(start, 0, line + (file.Text.Contains('\r', StringComparison.Ordinal) ? "\r\n" : "\n"));
    }

    /// <summary>Adds an item to a block list, in the style of its last item.</summary>
    private static TextEdit? Below(string text, YamlNode last, string item, string ends)
    {
        var line = text.LastIndexOf('\n', last.Start) + 1;
        var feed = text.IndexOf('\n', last.End - 1);
        var mark = text[line..last.Start];
        return mark.Trim() != "-" ? null
            : feed < 0 ? new TextEdit(text.Length, 0, $"{ends}{mark}{item}")
            : new TextEdit(feed + 1, 0, $"{mark}{item}{ends}");
    }

    private static OldAddress? AddressOf(YamlNode item) =>
        item is YamlScalar { Value: var value } ? OldAddressReader.Read(value.Trim()) : null;

    private static string Quoted(OldAddress? address) => address is { } one ? ScalarText.InList(one.ToString()) : "";
}
