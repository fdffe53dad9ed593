using System.Globalization;
using System.Text.Json.Nodes;

namespace Publish.SafetyTests.Content;

/// <summary>What stands in fields that are no free text: right values, as hostile as right values can be.</summary>
/// <param name="texts">For fields that are free text.</param>
internal sealed class KnownValues(Supply texts)
{
    private static readonly string[] Urls =
    [
        "https://evil.example/'onmouseover='hit()",
        "https://evil.example/?a=javascript:hit()&b=%22%3E%3Cscript%3Ehit()",
        "http://evil.example/#javascript:hit()",
        "https://evil.example/;script-src%20*",
        "https://evil.example/`x`{y}$(z)",
        "https://evil.example/&quot;onclick=&quot;hit()",
        "HTTPS://EVIL.EXAMPLE/",
        "https://evil.example/%0d%0a%0d%0a<script>hit()</script>"
            .Replace("<", "%3C", StringComparison.Ordinal)
            .Replace(">", "%3E", StringComparison.Ordinal),
        "https://예시.example/자리,*",
    ];

    private static readonly string[] Emails =
    [
        "o'hit()@example.org",
        "a&b@example.org",
        "`x`+y@example.org",
        "{hit}@example.org",
    ];

    private int number;

    /// <summary>
    /// Of free text what comes next, of other fields what is right; null for what is made of more than one.
    /// </summary>
    public string? At(string path, JsonObject schema) =>
        schema switch
        {
            _ when schema["enum"] is JsonArray choices => FilledYaml.Quoted(
                choices[number++ % choices.Count]!.ToString()
            ),
            _ when schema["type"] is JsonArray => FilledYaml.Quoted(texts.Next()),
            _ when schema["type"]?.ToString() == "boolean" => Key(path) == "draft" ? "false" : "true",
            _ when schema["type"]?.ToString() == "number" => "5000",
            _ when schema["type"]?.ToString() != "string" => null,
            _ when schema["pattern"]?.ToString() is { } pattern => Matching(pattern, path) is { } value
                ? FilledYaml.Quoted(value)
                : null,
            _ when Key(path) == "feed-id" => string.Create(
                CultureInfo.InvariantCulture,
                $"letters/2001-01-01-스크립트-{number++}"
            ),
            _ => Plain(Key(path)) is { } value ? FilledYaml.Quoted(value) : null,
        };

    private string? Matching(string pattern, string path) =>
        pattern switch
        {
            "^https?://" or "^(/|https?://)" => Urls[number++ % Urls.Length],
            "^https?://[^/]+/?$" => Key(path) == "url" ? "https://www.example.org" : "https://social.example",
            "^#[0-9A-Fa-f]{6}$" => "#7a1f2b",
            "^[^@\\s]+@[^@\\s]+$" => Emails[number++ % Emails.Length],
            "^[A-Z]{3}$" => "JPY",
            "^[A-Z]{2}$" => "KR",
            "^[a-z0-9-]+$" => Key(path) switch
            {
                "topics" => "returns",
                "letterhead" => "head",
                "person" => "han",
                _ => null,
            },
            "^[^/?#\\s]+$" => string.Create(CultureInfo.InvariantCulture, $"스크립트-javascript-{number++}"),
            "^/" => string.Create(CultureInfo.InvariantCulture, $"/old-{number++}/'\"><img/src=x/onerror=hit()>;,&!$"),
            _ => null,
        };

    private static string? Plain(string key) =>
        key switch
        {
            "time-zone" => "Asia/Seoul",
            "date" or "as-of" or "hidden-before" => "2024-03-05",
            "updated" => "2024-04-05",
            "published" => "2024-03-06",
            "embargo" => "2024-03-06T00:00:00+09:00",
            "feed-authority" => "www.example.org,2020",
            "language" or "languages" => "en",
            "hidden-in" => "ko",
            "logo" or "signature" => "mark.svg",
            "share-picture" => "share.png",
            _ => null,
        };

    /// <summary>The name of the key that a path ends with.</summary>
    private static string Key(string path) => path.Split('.')[^1].Split('[')[0];
}
