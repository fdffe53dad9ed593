using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace Publish.BrowserTests.Sample;

/// <summary>
/// The site's <c>_headers</c> as its host applies them, so that its policies are in force while the browser looks.
/// </summary>
internal sealed class HeaderRules
{
    private readonly List<(Regex Path, List<(string Name, string Value)> Headers)> rules = [];

    private HeaderRules() { }

    public HeaderRules(string folder)
    {
        foreach (var line in File.ReadLines(Path.Combine(folder, "_headers")).Select(line => line.Trim()))
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (line[0] == '/')
                rules.Add((Pattern(line), []));
            else if (line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon)
                rules[^1].Headers.Add((line[..colon].Trim(), line[(colon + 1)..].Trim()));
        }
    }

    /// <summary>As a host sends files that knows nothing of the site.</summary>
    public static HeaderRules None { get; } = new();

    public void Apply(HttpResponse response, string path)
    {
        foreach (var (name, value) in For(path))
            response.Headers.Append(name, value);
    }

    /// <summary>Every header that a rule sets on the path, twice where two rules do.</summary>
    public IEnumerable<(string Name, string Value)> For(string path) =>
        rules.Where(rule => rule.Path.IsMatch(path)).SelectMany(rule => rule.Headers);

    /// <summary>
    /// A star stands for anything, a name after a colon for one part of the path; the dot is taken for any letter where
    /// a star stands before it.
    /// </summary>
    private static Regex Pattern(string path)
    {
        var parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries)
            .Select(part =>
                part switch
                {
                    "*" => "?(.*)",
                    [':', ..] => "([^/]+)",
                    _ when part.Contains('*', StringComparison.Ordinal) => part.Replace(
                        "*",
                        "(.*)",
                        StringComparison.Ordinal
                    ),
                    _ => Regex.Escape(part),
                }
            );
        return new Regex($"^/{string.Join('/', parts)}/?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }
}
