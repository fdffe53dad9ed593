using System.CommandLine;
using Publish.Cli.Results;
using Publish.Engine.Build;
using Publish.Engine.Diagnostics;
using Publish.Model;
using Publish.Printing.Browsers;
using Publish.Printing.Pdf;

namespace Publish.Cli.Commands;

/// <summary>
/// <c>publish sheet</c>: prints one letter or press release as a PDF, drafts and embargoed documents too.
/// </summary>
internal sealed class SheetVerb : IVerb
{
    private readonly Option<string> input = CommonOptions.Input();
    private readonly Argument<string> document;

    private readonly Option<string?> language = new("--language", "-l")
    {
        Description = "The language to print, if not the one it was written in.",
        HelpName = "tag",
    };

    private readonly Option<string?> output = new("--output", "-o")
    {
        Description = "The file to write; else the letter's name and language, in this folder.",
        HelpName = "file",
    };

    public SheetVerb()
    {
        document = TextOptions.Document(input);
        Command = new Command(
            "sheet",
            "Prints one letter or press release as a PDF, also a draft or one under embargo, which then says so across every page. It needs Chromium."
        )
        {
            document,
            language,
            output,
            input,
        };
    }

    public Command Command { get; }

    public IReadOnlyList<string> Examples { get; } =
    ["publish sheet haesong-7", "publish sheet haesong-7 --language ko --output to-sign.pdf"];

    public async Task<Answer> Run(ParseResult given, CommandContext desk, CancellationToken stop)
    {
        var root = desk.Around.Full(given.GetValue(input)!);
        var all = TextOptions.Desk(root);
        var id = TextOptions.IdOf(given.GetValue(document)!, all);
        var wanted = given.GetValue(language) is { } tag ? TextOptions.LanguageOf(tag, all).Tag : null;
        var request = new EditionRequest
        {
            Input = root,
            At = BuildTime.Of(desk.Around.Clock.GetUtcNow()),
            Held = true,
            Pdf = true,
        };
        var edition = await Task.Run(
                () => desk.Get<EditionReader>().Read(request with { MakesFiles = true }, desk.NewProgress(), stop),
                stop
            )
            .ConfigureAwait(false);
        if (edition.Site is not { } site || Faults(edition, id) is { Count: > 0 })
            return new Unreadable(id, edition.Site is null ? edition.Diagnostics : Faults(edition, id), root);
        var sheet = Find(edition, site, id, wanted);
        var file = desk.Around.Full(
            given.GetValue(output) ?? $"{Path.GetFileNameWithoutExtension(sheet.Path.File)}-{sheet.Language.Tag}.pdf"
        );
        try
        {
            var pdf = await desk.Get<SheetPrinter>().PrintOne(sheet, site, edition.Input, stop).ConfigureAwait(false);
            await File.WriteAllBytesAsync(file, pdf.File, stop).ConfigureAwait(false);
            return new MessageResult(
                string.Join(
                    " ",
                    pdf.Remarks.Select(remark => remark.Text).Prepend($"Written: {desk.Around.Shown(file)}")
                )
            );
        }
        catch (BrowserException failure)
        {
            return new Refusal(failure.Message, ExitCode.Environment);
        }
    }

    /// <exception cref="RefusedException">There is no such sheet.</exception>
    private static SheetOutput Find(Edition edition, Site site, string id, string? wanted)
    {
        if (!site.ById.TryGetValue(id, out var found) || found is not DatedDocument)
            throw new RefusedException(
                $"{id} is a page of the site and no letter; there is no sheet of it.",
                ExitCode.Usage
            );
        var variant = found.Variants.FirstOrDefault(one => one.Language.Tag == (wanted ?? found.SourceLanguage.Tag))
            ?? throw new RefusedException(
                $"{id} has no text in {wanted}. It has {string.Join(", ", found.Variants.Select(one => one.Language.Tag))}.",
                ExitCode.Usage
            );
        return edition.Plan.OfType<SheetOutput>().FirstOrDefault(sheet => sheet.Source == variant.File)
            ?? throw new RefusedException(
                "This program's theme has no page for paper, so nothing can be printed.",
                ExitCode.Environment
            );
    }

    private static IReadOnlyList<Diagnostic> Faults(Edition edition, string id) =>
        [
            .. edition.Diagnostics.Where(one =>
                one.Rule.Severity == Severity.Error
                && one.Place.Source.Path.StartsWith(id + "/", StringComparison.Ordinal)
            ),
        ];
}
