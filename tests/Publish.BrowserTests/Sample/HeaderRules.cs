using Microsoft.AspNetCore.Http;

namespace Publish.BrowserTests.Sample;

/// <summary>The site's <c>_headers</c> as its host applies them, so that its policies are in force while the browser looks.</summary>
internal sealed class HeaderRules
{
    private readonly List<(string Path, List<(string Name, string Value)> Headers)> rules = [];

    public HeaderRules(string folder)
    {
        foreach (var line in File.ReadLines(Path.Combine(folder, "_headers")).Select(line => line.Trim()))
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (line[0] == '/')
                rules.Add((line, []));
            else if (line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon)
                rules[^1].Headers.Add((line[..colon].Trim(), line[(colon + 1)..].Trim()));
        }
    }

    public void Apply(HttpResponse response, string path)
    {
        foreach (var (name, value) in rules.Where(rule => Matches(rule.Path, path)).SelectMany(rule => rule.Headers))
            response.Headers.Append(name, value);
    }

    private static bool Matches(string pattern, string path) =>
        pattern.EndsWith('*') ? path.StartsWith(pattern[..^1], StringComparison.Ordinal) : pattern == path;
}
