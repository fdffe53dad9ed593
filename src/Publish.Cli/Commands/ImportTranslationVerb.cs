using System.CommandLine;
using Publish.Cli.Results;
using Publish.Engine.Diagnostics;
using Publish.Engine.Input;
using Publish.Translation.Exchange;

namespace Publish.Cli.Commands;

/// <summary>
/// <c>publish import-translation</c>: imports an exchange file (XLIFF, PO) that a translator has filled.
/// </summary>
internal sealed class ImportTranslationVerb : IVerb
{
    private readonly Option<string> input = CommonOptions.Input();

    private readonly Argument<string> file = new("file")
    {
        Description = "The XLIFF or PO file as it came back.",
        HelpName = "file",
    };

    private readonly Option<bool> replace = new("--replace")
    {
        Description =
            "Where somebody has changed the translation here since the export, take the file’s words all the same.",
    };

    public ImportTranslationVerb() =>
        Command = new Command(
            "import-translation",
            "Takes a translated file back into the site: makes or updates the text in its language. Where anything is wrong, nothing is written."
        )
        {
            file,
            replace,
            input,
        };

    public Command Command { get; }

    public IReadOnlyList<string> Examples { get; } =
    ["publish import-translation haesong-7.ko.xlf", "publish import-translation haesong-7.ko.po --replace"];

    public Task<Answer> Run(ParseResult given, CommandContext desk, CancellationToken stop) =>
        Task.Run<Answer>(
            () =>
            {
                var root = desk.Around.Full(given.GetValue(input)!);
                var all = TextOptions.Desk(root);
                var (name, path) = (given.GetValue(file)!, desk.Around.Full(given.GetValue(file)!));
                if (!File.Exists(path))
                    throw new RefusedException($"There is no file {name}.", ExitCode.Usage);
                var about = new FileInfo(path);
                var findings = new Findings();
                var import = new TranslationImporter(all, findings, given.GetValue(replace)).Read(
                    new InputFile(desk.Around.Shown(path), path, about.Length, about.LastWriteTimeUtc)
                );
                if (import is null)
                    return new NotImported(findings.Sorted(), root);
                if (import is { IsNew: true })
                    TextFile.Create(import.Path, [.. import.Bytes]);
                else if (import.HasChanged)
                    TextFile.Replace(import.Path, [.. import.Bytes]);
                return new Imported(import);
            },
            stop
        );
}
