using System.CommandLine;
using System.Globalization;
using Publish.Cli.Answers;
using Publish.Cli.Drafting;
using Publish.Engine.Diagnostics;
using Publish.Engine.Parse;
using Publish.Engine.Read;
using Publish.Model;

namespace Publish.Cli.Verbs;

/// <summary><c>publish new</c>: begins a document with a folder that builds.</summary>
internal sealed class NewVerb : IVerb
{
    private readonly Argument<string> kind = new Argument<string>("kind") { Description = "letter or press-release." }.AcceptOnlyFromAmong("letter", "press-release");

    private readonly Argument<string> title = new("title") { Description = "The title in the language it is written in first, in quotation marks." };

    private readonly Option<string?> language = new("--language", "-l")
    {
        Description = "The language it is written in first; else the site's first.",
        HelpName = "tag",
    };

    private readonly Option<string?> date = new("--date", "-d")
    {
        Description = "The day on it, such as 2024-03-05; else today in the site's time zone.",
        HelpName = "day",
    };

    private readonly Option<string> input = CommonOptions.Input();

    public NewVerb() => Command = new Command("new", "Begins a letter or a press release: makes its folder and its first files.") { kind, title, language, date, input };

    public Command Command { get; }

    public IReadOnlyList<string> Examples { get; } =
    [
        "publish new letter \"On the return of the crew\"",
        "publish new press-release \"선원 11명, 집으로\" --language ko --date 2024-03-05",
    ];

    public Task<Answer> Run(ParseResult given, Desk desk, CancellationToken stop)
    {
        var root = desk.Around.Full(given.GetValue(input)!);
        if (!Directory.Exists(root))
            return Refused($"There is no folder {root}. Name the site's input folder with --input, or change to the folder that it lies in.", ExitCode.Environment);
        if (NewsroomReader.Read(InputReader.Read(root), new Findings()) is not { Settings: var site })
            return Refused($"{Path.Combine(root, "site.yml")} cannot be used, so the site's languages are not known. Run publish check, and mend what it tells.", ExitCode.ContentErrors);
        if (Wanted(given.GetValue(language), site) is not { } source)
            return Refused($"The site has no language {given.GetValue(language)}. It has {string.Join(", ", site.Languages)}.", ExitCode.Usage);
        if (Day(given.GetValue(date), site, desk.Around.Clock) is not { } day)
            return Refused($"“{given.GetValue(date)}” is no day. Write it such as 2024-03-05.", ExitCode.Usage);
        if (string.IsNullOrWhiteSpace(given.GetValue(title)))
            return Refused("A document needs a title.", ExitCode.Usage);

        var draft = new DocumentDraft(given.GetValue(kind)!, given.GetValue(title)!.Trim(), source, day, IsFirst: source == site.Languages.First);
        var folder = InputPath.Of(root, draft.Folder);
        if (Directory.Exists(folder) || File.Exists(folder))
            return Refused($"{desk.Around.Shown(folder)} is there already, and is left as it is. Choose another title or --date.", ExitCode.Usage);
        return Task.FromResult<Answer>(new Begun(draft.WriteTo(folder)));
    }

    private static Task<Answer> Refused(string message, ExitCode code) => Task.FromResult<Answer>(new Refusal(message, code));

    private static Language? Wanted(string? tag, SiteSettings site) => tag is null ? site.Languages.First : site.Languages.OfSite(tag);

    private static DateOnly? Day(string? given, SiteSettings site, TimeProvider clock)
    {
        if (given is not null)
            return DateOnly.TryParseExact(given, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
        var zone = TimeZoneInfo.TryFindSystemTimeZoneById(site.TimeZone, out var found) ? found : TimeZoneInfo.Utc;
        return DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), zone).DateTime);
    }
}
