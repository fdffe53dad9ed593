using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NodaTime;
using Publish.Engine.Content.Documents;
using Publish.Engine.Content.Values;
using Publish.Engine.Diagnostics;
using Publish.Engine.Input;
using Publish.Engine.Linking;
using Publish.Engine.Yaml;
using Publish.Model;

namespace Publish.Engine.OutputFolder;

/// <summary>
/// Reads from git history the addresses of documents that were renamed, deleted or given another slug; used where no
/// addresses file exists yet.
/// </summary>
internal sealed class GitAddresses
{
    /// <summary>Most commits that are read, and most older files.</summary>
    private const int MostCommits = 1000,
        MostTexts = 200;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(3);

    private readonly InputFolder input;
    private readonly Languages languages;
    private readonly Addresses addresses;
    private readonly DateTimeZone? zone;
    private readonly Dictionary<string, PublicAddress> found = new(StringComparer.Ordinal);
    private int asked;

    private GitAddresses(InputFolder input, SiteSettings settings) =>
        (this.input, languages, addresses, zone) = (
            input,
            settings.Languages,
            new Addresses(settings.Languages),
            TimeZones.Of(settings)
        );

    /// <summary>
    /// The addresses by path; empty without a git repository. Older files that cannot be read are skipped.
    /// </summary>
    public static ImmutableArray<PublicAddress> Of(InputFolder input, SiteSettings settings)
    {
        for (var folder = new DirectoryInfo(input.Root); ; folder = folder.Parent!)
            if (folder is null)
                return [];
            else if (Path.Exists(Path.Combine(folder.FullName, ".git")))
                break;
        var all = new GitAddresses(input, settings);
        all.Look(["--diff-filter=RD", "-M"]);
        all.Look(["--diff-filter=M", "-G^slug:"]);
        return [.. all.found.Values.OrderBy(address => address.Path, StringComparer.Ordinal)];
    }

    private void Look(string[] filter)
    {
        string[] log =
        [
            "-c",
            "core.quotePath=false",
            "log",
            $"-n{MostCommits}",
            .. filter,
            "--name-status",
            "--relative",
            "--format=commit %H %ct",
            "--",
            "letters",
            "press-releases",
            "pages",
        ];
        if (GitHistory.Ask(input.Root, Longest, log) is not { } listed)
            return;
        var (commit, at) = ("", DateTimeOffset.MinValue);
        foreach (var line in Encoding.UTF8.GetString(listed).Split('\n'))
            if (
                line.Split(' ') is ["commit", var id, var seconds]
                && long.TryParse(seconds, CultureInfo.InvariantCulture, out var time)
            )
                (commit, at) = (id, DateTimeOffset.FromUnixTimeSeconds(time));
            else if (
                line.Split('\t') is [_, var path, ..]
                && DocumentFolder.IdOf(UnicodeNormalization.Of(path)) is { } document
            )
                foreach (
                    var language in path.EndsWith("/document.yml", StringComparison.Ordinal)
                        ? languages
                        : languages.Where(one => path == $"{document}/{one.Tag}.md")
                )
                    Add(commit, at, document, language);
    }

    private void Add(string commit, DateTimeOffset until, string id, Language language)
    {
        if (
            asked++ > MostTexts
            || Then(commit, $"{id}/{language.Tag}.md") is not { } text
            || FrontMatterBounds.Of(text.Text) is not var (start, end, _)
            || YamlReader.Read(text, start, end, new Findings(), out _) is not YamlMapping head
        )
            return;
        var shared = Then(commit, id + "/document.yml") is { } yaml
            ? YamlReader.Read(yaml, new Findings()) as YamlMapping
            : null;
        if (
            Holds(head, until)
            || Holds(shared, until)
            || AddressOf(id, Said(head, "slug") ?? Said(shared, "slug"), HeldDay(shared), language) is not { } path
        )
            return;
        found.TryAdd(path, new PublicAddress(path, id, language.Tag, PublicAddress.Print(Said(head, "title") ?? "")));
    }

    private string? AddressOf(string id, string? slug, DateOnly? heldTo, Language language)
    {
        var folder = new DocumentFolder(
            id,
            id[0] switch
            {
                'l' => DocumentKind.Letter,
                'p' when id.StartsWith("pages/", StringComparison.Ordinal) => DocumentKind.Page,
                _ => DocumentKind.PressRelease,
            },
            []
        );
        if (folder.Kind == DocumentKind.Page)
            return In(SharedPath.Standing(slug ?? folder.Name));
        return folder.Day is { } day && folder.Name.Length > 11
            ? In(SharedPath.Dated(folder.Kind, heldTo > day ? heldTo.Value : day, slug ?? folder.Name[11..]))
            : null;

        string In(SharedPath path) => addresses.In(language, path).Value;
    }

    /// <summary>
    /// The day in the address of a document that had an embargo and no date: the day on which the embargo ended.
    /// </summary>
    private DateOnly? HeldDay(YamlMapping? shared) =>
        zone is not null
        && Said(shared, "date") is null
        && Said(shared, "published") is null
        && Said(shared, "embargo") is { } embargo
        && DateShapes.Parse(embargo, zone) is { When.Instant: var until }
            ? zone.DayOf(until)
            : null;

    /// <summary>
    /// Whether the older version was a draft, or under embargo at the time of the commit, and so was never public.
    /// </summary>
    private bool Holds(YamlMapping? map, DateTimeOffset until) =>
        Said(map, "draft") is "true" or "True"
        || Said(map, "embargo") is { } embargo
            && (DateShapes.Parse(embargo, zone)?.When.Instant ?? DateTimeOffset.MaxValue) > until;

    private SourceText? Then(string commit, string path) =>
        GitHistory.Ask(input.Root, Longest, "cat-file", "blob", $"{commit}^:./{path}") is { } bytes
            ? SourceReader.Decode(path, bytes, new Findings())?.Text
            : null;

    private static string? Said(YamlMapping? map, string key) =>
        map?.Find(key) is YamlScalar { IsNothing: false, Value: var value } ? value.Trim() : null;
}
