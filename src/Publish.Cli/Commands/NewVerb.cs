using System.CommandLine;
using System.Globalization;
using NodaTime;
using Publish.Cli.Drafts;
using Publish.Cli.Results;
using Publish.Engine.Build;
using Publish.Engine.Content.Documents;
using Publish.Engine.Content.Settings;
using Publish.Engine.Content.Values;
using Publish.Engine.Diagnostics;
using Publish.Engine.Input;
using Publish.Model;

namespace Publish.Cli.Commands;

/// <summary>
/// <c>publish new</c>: creates the folder of a draft letter or press release, with a text and <c>document.yml</c>.
/// </summary>
internal sealed class NewVerb : IVerb
{
    private const string Letter = "letter",
        PressRelease = "press-release";

    private readonly Argument<string> kind = new Argument<string>("kind")
    {
        Description = "letter or press-release.",
    }.AcceptOnlyFromAmong(Letter, PressRelease);

    private readonly Argument<string> title = new("title")
    {
        Description = "The title in the language it is written in first, in quotation marks.",
    };

    private readonly Option<string?> language = new("--language", "-l")
    {
        Description = "The language it is written in first; else the site's first.",
        HelpName = "tag",
    };

    private readonly Option<string?> date = new("--date", "-d")
    {
        Description = "The day on it, such as 2024-03-05; else the embargo's day, else today in the site's time zone.",
        HelpName = "day",
    };

    private readonly Option<string?> embargo = new("--embargo", "-e")
    {
        Description =
            "The moment before which nobody may see it, such as 2024-03-05T09:00 (in the site's time zone) or 2024-03-05T09:00+09:00.",
        HelpName = "instant",
    };

    private readonly Option<string?> slug = new("--slug", "-s")
    {
        Description = "The last part of its address, such as third-demand; else the title's words.",
        HelpName = "words",
    };

    private readonly Option<string[]> to = new("--to", "-t")
    {
        Description = "Whom a letter is to: an id from people.yml or a name in quotation marks; again for each.",
        HelpName = "person",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<string> input = CommonOptions.Input();

    public NewVerb() =>
        Command = new Command(
            "new",
            "Begins a letter or a press release: makes its folder and its first files, as a draft."
        )
        {
            kind,
            title,
            language,
            date,
            embargo,
            slug,
            to,
            input,
        };

    public Command Command { get; }

    public IReadOnlyList<string> Examples { get; } =
    [
        "publish new letter \"On the return of the crew\"",
        "publish new letter \"Third demand for the records\" --to kwon-hyeok-jin --slug third-demand",
        "publish new press-release \"선원 11명, 집으로\" --language ko --embargo 2024-03-05T09:00",
    ];

    public Task<Answer> Run(ParseResult given, CommandContext desk, CancellationToken stop) =>
        Task.Run<Answer>(
            () =>
            {
                var root = desk.Around.Full(given.GetValue(input)!);
                if (!Directory.Exists(root))
                    throw new RefusedException(
                        $"There is no folder {root}. Name the site's input folder with --input, or change to the folder that it lies in.",
                        ExitCode.Environment
                    );
                if (NewsroomReader.Read(InputReader.Read(root), new Findings()) is not { Settings: var site })
                    throw new RefusedException(
                        $"{Path.Combine(root, "site.yml")} cannot be used, so the site's languages are not known. Run publish check, and mend what it tells.",
                        ExitCode.ContentErrors
                    );
                var draft = Draft(given, site, desk.Around.Clock);
                var folder = InputPath.Of(root, draft.Folder);
                if (Directory.Exists(folder) || File.Exists(folder))
                    throw new RefusedException(
                        $"{desk.Around.Shown(folder)} is there already, and is left as it is. Choose another title, --slug or --date.",
                        ExitCode.Usage
                    );
                var files = draft.WriteTo(folder);
                var findings = new Findings();
                NewsroomReader.Read(InputReader.Read(root), findings);
                return new DocumentCreated(
                    files,
                    [.. findings.Sorted().Where(one => one.DocumentId == draft.Folder)],
                    root
                );
            },
            stop
        );

    /// <exception cref="RefusedException">An argument is invalid.</exception>
    private DocumentDraft Draft(ParseResult given, SiteSettings site, TimeProvider clock)
    {
        var source = given.GetValue(language) is not { } tag
            ? site.Languages.First
            : site.Languages.OfSite(tag)
                ?? throw new RefusedException(
                    $"The site has no language {tag}. It has {string.Join(", ", site.Languages)}.",
                    ExitCode.Usage
                );
        if (string.IsNullOrWhiteSpace(given.GetValue(title)))
            throw new RefusedException("A document needs a title.", ExitCode.Usage);
        var isLetter = given.GetValue(kind) == Letter;
        if (!isLetter && given.GetValue(to)!.Length > 0)
            throw new RefusedException("A press release is to nobody: --to is for letters.", ExitCode.Usage);
        if (given.GetValue(slug) is { } words && !Slug.Is(words))
            throw new RefusedException(
                $"“{words}” cannot be a part of an address. Write {(Slug.Of(words) is { Length: > 0 } near ? near : "words with hyphens between them")}.",
                ExitCode.Usage
            );
        var zone = ZoneOf(site);
        var held = Held(given.GetValue(embargo), zone);
        var day = Day(given.GetValue(date))
            ?? (held is { } moment ? DateOnly.FromDateTime(moment.DateTime) : zone.DayOf(clock.GetUtcNow()));
        if (held is { } until && DateOnly.FromDateTime(until.DateTime) < day)
            throw new RefusedException(
                $"The embargo ends on {until:yyyy-MM-dd}, before the day on the document, {day:yyyy-MM-dd}. Give another --date or --embargo.",
                ExitCode.Usage
            );
        return new DocumentDraft
        {
            Kind = isLetter ? DocumentKind.Letter : DocumentKind.PressRelease,
            Title = given.GetValue(title)!.Trim(),
            Language = source,
            IsFirst = source == site.Languages.First,
            Day = day,
            Slug = given.GetValue(slug),
            Embargo = held,
            UsualEmbargo = new BuildTime(day.AddDays(1).ToDateTime(new TimeOnly(9, 0)), null).In(zone),
            To = given.GetValue(to)!,
        };
    }

    private static DateTimeOffset? Held(string? given, DateTimeZone zone)
    {
        if (given is null)
            return null;
        if (given.Trim().Length <= 10 || !BuildTime.TryParse(given, out var moment))
            throw new RefusedException(
                $"“{given}” is no moment. Write a day and a time, such as 2024-03-05T09:00.",
                ExitCode.Usage
            );
        return moment.In(zone);
    }

    private static DateOnly? Day(string? given) =>
        given is null ? null
        : DateOnly.TryParseExact(given, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
        : throw new RefusedException($"“{given}” is no day. Write it such as 2024-03-05.", ExitCode.Usage);

    private static DateTimeZone ZoneOf(SiteSettings site) =>
        TimeZones.Of(site)
        ?? throw new RefusedException(
            "The time zone in site.yml does not exist, so nobody knows which day it is there. Run publish check, and mend what it tells.",
            ExitCode.ContentErrors
        );
}
