using System.Collections.Immutable;
using Publish.Engine.Content.Documents;
using Publish.Engine.Content.Settings;
using Publish.Engine.Diagnostics;
using Publish.Engine.Input;
using Publish.Engine.Yaml;
using Publish.Model;

namespace Publish.Translation.Status;

/// <summary>Finds the localized texts of a YAML file: every mapping whose keys are languages of the site.</summary>
internal sealed class LocalizedNames(SourceText source, Languages languages, ImmutableArray<Language> wanted)
{
    /// <summary>A key whose mapping holds share services for each language, no texts.</summary>
    private const string Services = "share";

    private readonly ImmutableArray<LocalizedName>.Builder found = ImmutableArray.CreateBuilder<LocalizedName>();

    /// <param name="wanted">The languages whose pages show the texts.</param>
    public static ImmutableArray<LocalizedName> In(
        SourceText source,
        YamlNode? root,
        Languages languages,
        ImmutableArray<Language> wanted
    )
    {
        var names = new LocalizedNames(source, languages, wanted);
        names.Look(root, "");
        return names.found.ToImmutable();
    }

    /// <summary>The localized texts of all YAML files outside documents, interface words excepted.</summary>
    public static ImmutableArray<LocalizedName> OfSite(InputFolder input, Languages languages) =>
        [
            .. input
                .Files.Values.Where(file =>
                    file.Path.EndsWith(".yml", StringComparison.Ordinal)
                    && DocumentFolder.IdOf(file.Path) is null
                    && !file.Path.StartsWith(InterfaceWordFile.Folder + "/", StringComparison.Ordinal)
                )
                .Select(file => SourceReader.Read(file, new Findings()))
                .OfType<SourceFile>()
                .SelectMany(file =>
                    In(file.Text, YamlReader.Read(file.Text, new Findings()), languages, [.. languages])
                ),
        ];

    private void Look(YamlNode? node, string key)
    {
        if (node is YamlMapping map && key != Services)
        {
            if (!map.Entries.IsEmpty && map.Entries.All(entry => IsLanguage(entry.Key.Value)))
                found.Add(
                    new(new Place(source, map.Start), key, wanted, [.. wanted.Where(language => !Says(map, language))])
                );
            else
                foreach (var (name, value) in map.Entries)
                    Look(value, key.Length == 0 ? name.Value : $"{key}.{name.Value}");
        }
        else if (node is YamlSequence list)
            for (var at = 0; at < list.Items.Length; at++)
                Look(list.Items[at], $"{key}[{at + 1}]");
    }

    private bool IsLanguage(string key)
    {
        foreach (var language in languages)
            if (language.Tag == key)
                return true;
        return false;
    }

    private static bool Says(YamlMapping map, Language language) =>
        map.Find(language.Tag) is not (null or YamlScalar { IsNothing: true });
}
