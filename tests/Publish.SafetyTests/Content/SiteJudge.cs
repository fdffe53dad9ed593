using System.Text.RegularExpressions;

namespace Publish.SafetyTests.Content;

/// <summary>
/// Judges every file of a made site, each by what reads it; knows the theme from a site of the same form that nobody
/// attacked.
/// </summary>
internal sealed partial class SiteJudge
{
    private readonly Dictionary<string, PageJudge> pages = [];
    private readonly DataJudge data = new();
    private readonly HashSet<string> programs = [];

    public void Learn(IReadOnlyDictionary<string, string> files)
    {
        programs.UnionWith(
            files.Values.Where(IsPage).SelectMany(text => Program().Matches(text)).Select(program => program.Value)
        );
        foreach (var (path, text) in files)
            if (IsPage(text))
                For(path).Learn(Light(text));
            else
                data.Learn(path, text);
    }

    public IEnumerable<string> Complaints(string path, string text) =>
        (IsPage(text) ? For(path).Complaints(Light(text)) : data.Complaints(path, text)).Select(complaint =>
            $"{path}: {complaint}"
        );

    /// <summary>
    /// Without long scripts that stand in every sheet, to the letter as they were learned; reading them again and again
    /// takes the time.
    /// </summary>
    public string Light(string text) =>
        programs.Aggregate(text, (left, program) => left.Replace(program, "", StringComparison.Ordinal));

    private static bool IsPage(string text) => text.StartsWith("<!DOCTYPE html>", StringComparison.Ordinal);

    /// <summary>Pages, sheets of paper and cards may each have what the others may not.</summary>
    private PageJudge For(string path)
    {
        var kind = Path.GetExtension(path);
        return pages.TryGetValue(kind, out var judge) ? judge : pages[kind] = new PageJudge();
    }

    [GeneratedRegex("(?<=<script[^>]*>)(?:(?!</script).){20000,}", RegexOptions.Singleline)]
    private static partial Regex Program();
}
