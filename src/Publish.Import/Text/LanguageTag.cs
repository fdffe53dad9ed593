namespace Publish.Import;

/// <summary>
/// The BCP 47 tag of a language as old sites write it: <c>ko_KR</c>, <c>zh-tw</c>, <c>zh_Hans</c>, <c>kr</c>.
/// </summary>
internal static class LanguageTag
{
    /// <summary>Null where the words are no tag; <c>zh</c> where nothing says which script.</summary>
    public static string? Of(string? written)
    {
        var parts = written?.Trim().Split('-', '_', '.') ?? [];
        if (parts is not [{ Length: 2 or 3 } first, ..] || !first.All(char.IsAsciiLetter))
            return null;
        return first.ToLowerInvariant() switch
        {
            "und" or "zxx" or "mul" => null,
            "eng" => "en",
            "kr" or "kor" => "ko",
            "jp" or "jpn" => "ja",
            "cn" => "zh-Hans",
            "tw" or "hk" => "zh-Hant",
            "zh" or "zho" or "chi" or "chn" => Chinese(parts),
            var language => language + (parts.Length > 1 ? Rest(parts[1]) : ""),
        };
    }

    private static string Chinese(string[] parts) =>
        parts
            .Skip(1)
            .Select(part =>
                part.ToUpperInvariant() switch
                {
                    "HANT" or "CHT" or "TRADITIONAL" or "TW" or "HK" or "MO" => "zh-Hant",
                    "HANS" or "CHS" or "SIMPLIFIED" or "CN" or "SG" or "MY" => "zh-Hans",
                    _ => null,
                }
            )
            .FirstOrDefault(tag => tag is not null)
        ?? "zh";

    /// <summary>A script or a territory; of other things, such as an encoding, nothing.</summary>
    private static string Rest(string part) =>
        !part.All(char.IsAsciiLetter)
            ? ""
            : part.Length switch
            {
                2 => "-" + part.ToUpperInvariant(),
                4 => "-" + char.ToUpperInvariant(part[0]) + part[1..].ToLowerInvariant(),
                _ => "",
            };
}
