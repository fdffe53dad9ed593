using System.Collections.Frozen;
using System.Collections.Immutable;
using Publish.Engine.Content.Keys;
using Publish.Engine.Content.Values;
using Publish.Engine.Diagnostics;
using Publish.Engine.Input;
using Publish.Engine.Yaml;
using Publish.Model;

namespace Publish.Engine.Content.Settings;

/// <summary>Interface words in one language as the site's translators wrote them: lists of keys and texts.</summary>
/// <param name="Words">In the order of the file, with empty ones.</param>
public sealed record InterfaceWordFile(SourceText Source, ImmutableArray<WrittenWord> Words)
{
    public const string Folder = "words";

    /// <summary>Path below the input.</summary>
    public static string PathOf(string tag) => $"{Folder}/{tag}.yml";

    /// <summary>Words that are not empty, by list and key.</summary>
    public FrozenDictionary<string, string> Said =>
        Words
            .Where(word => word.Text.Length > 0)
            .ToFrozenDictionary(word => word.Name, word => word.Text, StringComparer.Ordinal);

    /// <summary>
    /// Files of the site's languages that exist and can be read, without diagnostics: those are reported when the site
    /// is read.
    /// </summary>
    public static ImmutableArray<(Language Language, InterfaceWordFile File)> AllOf(
        InputFolder input,
        Languages languages
    )
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(languages);
        return
        [
            .. from language in languages
            where input.Files.ContainsKey(PathOf(language.Tag))
            let source = SourceReader.Read(input.Files[PathOf(language.Tag)], new Findings())
            where source is not null
            select (language, Read(source.Text, new Findings())),
        ];
    }

    public static InterfaceWordFile Read(SourceText source, Findings findings)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(findings);
        var words = ImmutableArray.CreateBuilder<WrittenWord>();
        foreach (var (list, node) in Entries(source, YamlReader.Read(source, findings), findings))
        foreach (var (key, value) in Entries(source, node, findings))
            if (value is YamlScalar text)
                words.Add(
                    new WrittenWord(
                        list.Value,
                        list.Start,
                        key.Value,
                        key.Start,
                        text.IsNothing ? "" : text.Value.Trim(),
                        text.Start
                    )
                );
            else
                Wrong(source, value, "a text", findings);
        return new InterfaceWordFile(source, words.ToImmutable());
    }

    private static ImmutableArray<YamlEntry> Entries(SourceText source, YamlNode? node, Findings findings)
    {
        if (node is YamlMapping map)
            return map.Entries;
        if (node is not null and not YamlScalar { IsNothing: true })
            Wrong(source, node, "a map", findings);
        return [];
    }

    private static void Wrong(SourceText source, YamlNode node, string expected, Findings findings) =>
        findings.Add(
            ParseRules.ShapeWrong,
            new Place(source, node.Start),
            expected,
            Shapes.Kind(node),
            $"Write {expected}."
        );
}

/// <summary>One interface word.</summary>
/// <param name="ListOffset">Offset of its list's name in the file.</param>
/// <param name="Text">Empty where nothing is written.</param>
public sealed record WrittenWord(string List, int ListOffset, string Key, int KeyOffset, string Text, int TextOffset)
{
    public string Name => $"{List}.{Key}";
}
