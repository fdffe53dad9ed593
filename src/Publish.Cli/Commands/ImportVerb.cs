using System.CommandLine;
using Publish.Cli.Results;
using Publish.Engine.Build;
using Publish.Engine.OutputFolder;
using Publish.Import;

namespace Publish.Cli.Commands;

/// <summary><c>publish import</c>: imports documents from an old site, its export, or single files.</summary>
internal sealed class ImportVerb : IVerb
{
    private readonly Argument<string> from = new("from")
    {
        Description =
            "A saved HTML page or a folder of them, a WordPress export (XML), a Drupal dump (JSON), a folder of Hugo, Jekyll or Statiq, a Word file, or a PDF.",
        HelpName = "file or folder",
    };

    private readonly Option<string> input = CommonOptions.Input();

    private readonly Option<string?> type = new Option<string?>("--type")
    {
        Description = "What all of it is; else each page is looked at.",
        HelpName = "type",
    }.AcceptOnlyFromAmong("letter", "press-release", "page");

    private readonly Option<string?> language = new("--language", "-l")
    {
        Description = "The language of pages that do not say theirs.",
        HelpName = "tag",
    };

    private readonly Option<string?> sourceUrl = new("--source-url")
    {
        Description =
            "Where the old site or the page stood, such as https://www.example.org; its links are then known as its own.",
        HelpName = "address",
    };

    private readonly Option<bool> dryRun = new("--dry-run")
    {
        Description = "Write the report alone, and nothing into the input.",
    };

    public ImportVerb() =>
        Command = new Command(
            "import",
            "Brings letters, releases and pages in from an old site, pairs their languages, and says in import-report.html what to look at. Overwrites nothing that a person has changed."
        )
        {
            from,
            input,
            type,
            language,
            sourceUrl,
            dryRun,
        };

    public Command Command { get; }

    public IReadOnlyList<string> Examples { get; } =
    [
        "publish import www.example.org --source-url https://www.example.org --dry-run",
        "publish import wordpress-export.xml",
        "publish import letter.docx --type letter --language ko",
    ];

    public async Task<Answer> Run(ParseResult given, CommandContext desk, CancellationToken stop)
    {
        var around = desk.Around;
        if (!Settings.TryBaseUrl(given.GetValue(sourceUrl), out var url, out var wrong))
            return new Refusal(wrong, ExitCode.Usage);
        var request = new ImportRequest
        {
            From = around.Full(given.GetValue(from)!),
            Input = Path.TrimEndingDirectorySeparator(around.Full(given.GetValue(input)!)),
            Kind = given.GetValue(type) switch
            {
                "letter" => OldKind.Letter,
                "press-release" => OldKind.PressRelease,
                "page" => OldKind.Page,
                _ => OldKind.Unknown,
            },
            Language = given.GetValue(language),
            SourceUrl = url,
            IsDryRun = given.GetValue(dryRun),
        };
        if (!File.Exists(request.From) && !Directory.Exists(request.From))
            return new Refusal($"There is no file or folder {given.GetValue(from)}.", ExitCode.Usage);
        if (!Directory.Exists(request.Input))
            return new Refusal(
                $"There is no folder {request.Input}. Name the site's input folder with --input, or change to the folder that it lies in.",
                ExitCode.Environment
            );
        if (
            request.Input == request.From
            || request.Input.StartsWith(request.From + Path.DirectorySeparatorChar, StringComparison.Ordinal)
        )
            return new Refusal(
                $"{given.GetValue(from)} is or holds the site's own input. Name what is to come in from elsewhere.",
                ExitCode.Usage
            );
        var beside = Path.GetDirectoryName(request.Input) ?? request.Input;
        var progress = new ImportProgress();
        var running = Task.Run(
            () => new SiteImport(request, Path.Combine(StateFolder.Of(request.Input), "import"), progress).Run(stop),
            CancellationToken.None
        );
        await desk
            .Presenter.Watch(() => $"Read {progress.Read}, written {progress.Written}", running)
            .ConfigureAwait(false);
        try
        {
            var result = await running.ConfigureAwait(false);
            return new ImportOutcome(
                result,
                ImportReport.Write(beside, result),
                request.IsDryRun ? null : Check(desk, request)
            );
        }
        catch (ImportRefusedException refused)
        {
            return new Refusal(refused.Message, refused.IsOfSite ? ExitCode.ContentErrors : ExitCode.Usage);
        }
    }

    private static Checked Check(CommandContext desk, ImportRequest request)
    {
        var edition = new EditionRequest { Input = request.Input, At = BuildTime.Of(desk.Around.Clock.GetUtcNow()) };
        var (whole, released) = desk.Get<EditionReader>().ReadWhole(edition, desk.NewProgress());
        return Checked.Of([whole, released], request.Input);
    }
}
