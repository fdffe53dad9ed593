namespace Publish.Engine.Import;

/// <summary>The BCP 47 tag of a language as systems of old sites write it: <c>ko_KR</c>, <c>zh-tw</c>, <c>zh_Hans</c>.</summary>
internal static class SourceLanguage
{
    public static string? Of(string? written)
    {
        var parts = written?.Trim().Split('-', '_', '.') ?? [];
        if (parts is not [var first, ..] || first.Length is < 2 or > 3 || !first.All(char.IsAsciiLetter))
            return null;
        var language = first.ToLowerInvariant();
        if (language is "und" or "zxx" or "mul")
            return null;
        if (language is "cn" or "tw" or "kr" or "jp")
            return language switch { "cn" => "zh-Hans", "tw" => "zh-Hant", "kr" => "ko", _ => "ja" };
        if (language != "zh")
            return parts.Length > 1 && parts[1].Length == 4 && parts[1].All(char.IsAsciiLetter) ? language + "-" + Capital(parts[1]) : language;
        return parts.Skip(1).Select(part => part.ToUpperInvariant()).Select(part => part switch
        {
            "HANT" or "TW" or "HK" or "MO" or "TRADITIONAL" => "zh-Hant",
            "HANS" or "CN" or "SG" or "MY" or "SIMPLIFIED" => "zh-Hans",
            _ => null,
        }).FirstOrDefault(tag => tag is not null) ?? "zh";
    }

    private static string Capital(string script) => char.ToUpperInvariant(script[0]) + script[1..].ToLowerInvariant();
}
