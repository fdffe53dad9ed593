namespace Publish.BrowserTests.Output;

/// <summary>What each kind of file must be sent with, so that a reader is safe and what should be shown is.</summary>
internal static class Safety
{
    private static readonly string[] Same = ["same-origin"];

    /// <param name="path">A folder's ends with a slash.</param>
    /// <param name="sent">By name.</param>
    public static IEnumerable<string> MissingFrom(string path, ILookup<string, string> sent)
    {
        foreach (var (name, value) in Everywhere)
            if (!sent[name].Any(said => said.StartsWith(value, StringComparison.Ordinal)))
                yield return $"{name} is not {value}";
        var policy = string.Join("; ", sent["Content-Security-Policy"]);
        var kind = path.EndsWith('/') ? ".html" : Path.GetExtension(path);
        var resource = kind is ".css" or ".js" or ".pdf" or ".svg" or ".txt" ? Same : [];
        if (!sent["Cross-Origin-Resource-Policy"].SequenceEqual(resource))
            yield return $"its resource policy is {string.Join(", ", sent["Cross-Origin-Resource-Policy"])}";
        if (policy.Contains("unsafe", StringComparison.Ordinal))
            yield return $"its policy is {policy}";
        foreach (var part in Demanded(kind))
            if (!policy.Split("; ").Any(said => said == part))
                yield return $"its policy lacks {part}";
        if (
            kind == ".pdf"
            && (
                policy.Contains("sandbox", StringComparison.Ordinal)
                || policy.Contains("-src", StringComparison.Ordinal)
            )
        )
            yield return "its policy may keep a viewer from showing it";
    }

    private static IEnumerable<(string Name, string Value)> Everywhere =>
        [
            ("X-Content-Type-Options", "nosniff"),
            ("X-Frame-Options", "DENY"),
            ("Referrer-Policy", "same-origin"),
            ("Cross-Origin-Opener-Policy", "same-origin"),
            ("Strict-Transport-Security", "max-age=31536000; includeSubDomains"),
            ("Permissions-Policy", "accelerometer=(), "),
        ];

    private static string[] Demanded(string kind) =>
        kind switch
        {
            ".pdf" => ["base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"],
            ".svg" => ["script-src 'none'", "frame-ancestors 'none'", "sandbox"],
            ".xml" => ["script-src 'none'", "frame-ancestors 'none'"],
            _ => ["base-uri 'none'", "frame-ancestors 'none'"],
        };
}
