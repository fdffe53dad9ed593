using Publish.Model;

namespace Publish.Engine.Localization;

/// <summary>Chinese names of languages: ending in 文 for writing, 语 or 語 for speech.</summary>
internal static class ChineseNames
{
    // Sinitic languages, whose names are the same for writing and speech.
    private static readonly string[] Sinitic =
    [
        "zh",
        "yue",
        "wuu",
        "nan",
        "hak",
        "gan",
        "hsn",
        "cdo",
        "cjy",
        "mnp",
        "lzh",
    ];

    public static string Written(string name, Language named, Language reader) =>
        !IsSinitic(named) && name.EndsWith(Speech(reader)) ? name[..^1] + '文' : name;

    public static string Spoken(string name, Language named, Language reader) =>
        !IsSinitic(named) && name.EndsWith('文') ? name[..^1] + Speech(reader) : name;

    private static char Speech(Language reader) => reader.Tag == "zh-Hant" ? '語' : '语';

    private static bool IsSinitic(Language named) => Sinitic.Contains(named.Tag.Split('-')[0]);
}
