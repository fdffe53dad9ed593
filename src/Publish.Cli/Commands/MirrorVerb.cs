using System.CommandLine;
using Publish.Cli.Presenters;
using Publish.Cli.Results;
using Publish.Engine.Build;
using Publish.Engine.Diagnostics;
using Publish.Export.Mirror;
using Publish.Model;

namespace Publish.Cli.Commands;

/// <summary>
/// <c>publish mirror</c>: packs the site into one tar file, or writes one letter as a single HTML file for each
/// language.
/// </summary>
internal sealed class MirrorVerb : IVerb
{
    private readonly Option<string> input = CommonOptions.Input();

    private readonly Option<string?> output = new("--output", "-o")
    {
        Description = "The file to write, else mirror.tar; with --letter the folder to write into, else this one.",
        HelpName = "file",
    };

    private readonly Option<string?> baseUrl = new("--base-url")
    {
        Description = "Where the site stands that the mirror is of. Else PUBLISH_BASE_URL, else url in site.yml.",
        HelpName = "address",
    };

    private readonly Option<string?> at = new("--at")
    {
        Description = "The moment that counts as now, as for build. Else SOURCE_DATE_EPOCH, else the clock.",
        HelpName = "instant",
    };

    private readonly Option<string?> letter = new("--letter")
    {
        Description = "This letter or press release alone, in one file for each language.",
        HelpName = "document",
    };

    public MirrorVerb() =>
        Command = new Command(
            "mirror",
            "Packs the site into one file that works from any folder, offline and without script, with each letter and press release as a single page to send."
        )
        {
            output,
            letter,
            baseUrl,
            at,
            input,
        };

    public Command Command { get; }

    public IReadOnlyList<string> Examples { get; } =
    ["publish mirror", "publish mirror --output /media/stick/site.tar", "publish mirror --letter haesong-7"];

    public async Task<Answer> Run(ParseResult given, CommandContext desk, CancellationToken stop)
    {
        var around = desk.Around;
        if (
            !Settings.TryBaseUrl(
                given.GetValue(baseUrl) ?? around.Variable("PUBLISH_BASE_URL"),
                out var url,
                out var wrong
            ) || !Settings.TryMoment(given.GetValue(at), around, out var moment, out wrong)
        )
            return new Refusal(wrong, ExitCode.Usage);
        var request = new EditionRequest
        {
            Input = around.Full(given.GetValue(input)!),
            At = moment,
            BaseUrl = url,
        };
        if (given.GetValue(letter) is { } id)
            return await One(request, id, around.Full(given.GetValue(output) ?? "."), desk, stop).ConfigureAwait(false);
        var progress = desk.NewProgress();
        var running = Task.Run(
            () =>
                desk.Get<SiteMirror>()
                    .Run(request, around.Full(given.GetValue(output) ?? "mirror.tar"), progress, stop),
            CancellationToken.None
        );
        await desk.Presenter.Watch(() => Sentences.Of(progress), running).ConfigureAwait(false);
        return new Mirrored(await running.ConfigureAwait(false), request.Input);
    }

    /// <summary>
    /// Writes the single files of one document; a document under embargo is not found, as in a build.
    /// </summary>
    private static async Task<Answer> One(
        EditionRequest request,
        string given,
        string folder,
        CommandContext desk,
        CancellationToken stop
    )
    {
        var id = TextOptions.IdOf(given, TextOptions.Desk(request.Input));
        var edition = await Task.Run(
                () => desk.Get<EditionReader>().Read(request with { MakesFiles = true }, desk.NewProgress(), stop),
                stop
            )
            .ConfigureAwait(false);
        if (!edition.IsSound || edition.Site is not { } site)
            return new Unreadable(
                id,
                [.. edition.Diagnostics.Where(one => one.Rule.Severity == Severity.Error)],
                request.Input
            );
        if (!site.ById.TryGetValue(id, out var found) || found is not DatedDocument document)
            return new Refusal($"{id} is no letter or press release that is published by then.", ExitCode.Usage);
        var handouts = desk.Get<Handouts>().Of(edition, site, document);
        Directory.CreateDirectory(folder);
        foreach (var (name, bytes) in handouts)
            await File.WriteAllBytesAsync(Path.Combine(folder, name), bytes, stop).ConfigureAwait(false);
        return new MessageResult(
            $"Written: {string.Join(", ", handouts.Select(handout => desk.Around.Shown(Path.Combine(folder, handout.Name))))}"
        );
    }
}
