using System.CommandLine;
using Publish.Cli.Presenters;
using Publish.Cli.Results;
using Publish.Engine.Build;

namespace Publish.Cli.Commands;

/// <summary><c>publish build</c>: builds the whole site into the output folder.</summary>
internal sealed class BuildVerb : IVerb
{
    private readonly Option<string> input = CommonOptions.Input();

    private readonly Option<string?> output = new("--output", "-o")
    {
        Description =
            "The folder that the site takes; it is replaced whole, and never if Publish did not make it. Else PUBLISH_OUTPUT, else output.",
        HelpName = "folder",
    };

    private readonly Option<string?> baseUrl = new("--base-url")
    {
        Description =
            "Where the site will stand, such as https://preview.example.org. Else PUBLISH_BASE_URL, else url in site.yml.",
        HelpName = "address",
    };

    private readonly Option<string?> at = new("--at")
    {
        Description =
            "The moment that counts as now: 2024-03-05, 2024-03-05T09:00 (in the site's time zone) or 2024-03-05T09:00+09:00. Else SOURCE_DATE_EPOCH, else the clock.",
        HelpName = "instant",
    };

    private readonly Option<bool> drafts = new("--drafts")
    {
        Description = "Make drafts too. Embargoed documents stay held.",
    };

    private readonly Option<bool> pdf = new("--pdf")
    {
        Description =
            "Print a PDF of each letter and press release, also where site.yml does not say so; it needs Chromium.",
    };

    private readonly Option<bool> warnOnly = new("--warn-only")
    {
        Description = "Leave documents with errors out instead of failing. Not for a site that goes live.",
    };

    private readonly Option<bool?> strict = new("--strict")
    {
        Description =
            "Write nothing where this machine lacks something and the site would do without: cards, PDFs, fonts, what is taken out of files. Else PUBLISH_STRICT, else strict in site.yml.",
        HelpName = "true|false",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public BuildVerb() =>
        Command = new Command("build", "Makes the whole site, or, on any error, leaves the last one as it stands.")
        {
            input,
            output,
            baseUrl,
            at,
            drafts,
            pdf,
            warnOnly,
            strict,
        };

    public Command Command { get; }

    public IReadOnlyList<string> Examples { get; } =
    [
        "publish build",
        "publish build --drafts --output preview-site",
        "publish build --pdf",
        "publish build --strict                        for a site that goes live; publish doctor says what it needs",
        "publish build --at 2024-12-01T09:00+09:00     the site as it will be then",
        "PUBLISH_BASE_URL=https://staging.example.org publish build --plain",
    ];

    public async Task<Answer> Run(ParseResult given, CommandContext desk, CancellationToken stop)
    {
        var around = desk.Around;
        if (
            !Settings.TryBaseUrl(
                given.GetValue(baseUrl) ?? around.Variable("PUBLISH_BASE_URL"),
                out var url,
                out var wrong
            )
            || !Settings.TryMoment(given.GetValue(at), around, out var moment, out wrong)
            || !Settings.TryStrict(given.GetValue(strict), around, out var isStrict, out wrong)
        )
            return new Refusal(wrong, ExitCode.Usage);
        if (isStrict == true && given.GetValue(warnOnly))
            return new Refusal(
                "A strict build leaves nothing out, and --warn-only leaves out documents with errors. Choose one of them.",
                ExitCode.Usage
            );
        var request = new EditionRequest
        {
            Input = around.Full(given.GetValue(input)!),
            At = moment,
            BaseUrl = url,
            Drafts = given.GetValue(drafts),
            Pdf = given.GetValue(pdf),
            WarnOnly = given.GetValue(warnOnly),
            Strict = isStrict,
        };
        var progress = desk.NewProgress();
        var to = around.Full(given.GetValue(output) ?? around.Variable("PUBLISH_OUTPUT") ?? "output");
        var running = Task.Run(() => desk.Get<SiteBuild>().Run(request, to, progress, stop), CancellationToken.None);
        await desk.Presenter.Watch(() => Sentences.Of(progress), running).ConfigureAwait(false);
        return new Built(await running.ConfigureAwait(false), request.Input);
    }
}
