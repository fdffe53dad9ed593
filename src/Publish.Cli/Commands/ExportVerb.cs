using System.CommandLine;
using System.Text;
using Publish.Cli.Results;
using Publish.Engine.Input;
using Publish.Export.Archive;
using Publish.Export.Json;
using Publish.Export.WordPress;
using Publish.Translation.Exchange;
using Publish.Translation.Exchange.Po;
using Publish.Translation.Exchange.Xliff;

namespace Publish.Cli.Commands;

/// <summary>
/// <c>publish export</c>: writes a document for translation (XLIFF, PO), or the released site for another system (JSON,
/// WXR).
/// </summary>
internal sealed class ExportVerb : IVerb
{
    private const string Xliff = "xliff";
    private const string Json = "json";
    private const string Wxr = "wxr";

    private readonly Option<string> input = CommonOptions.Input();
    private readonly Argument<string?> document;
    private readonly Argument<string?> language;

    private readonly Option<string> format = new Option<string>("--format")
    {
        Description =
            "xliff for OmegaT, Trados, memoQ, and most others; po for Poedit and Weblate; json and wxr (WordPress) for all that is released, or one document, in all languages.",
        HelpName = "format",
        DefaultValueFactory = _ => Xliff,
    }.AcceptOnlyFromAmong(Xliff, "po", Json, Wxr);

    private readonly Option<string?> output = new("--output", "-o")
    {
        Description = "The file to write it to; else it is printed.",
        HelpName = "file",
    };

    public ExportVerb()
    {
        document = TextOptions.AnyDocument(input);
        language = TextOptions.Language(input, "The language to translate into.");
        Command = new Command(
            "export",
            "Writes a document for a translation program, sentence by sentence, or the whole site for another system."
        )
        {
            document,
            language,
            format,
            output,
            input,
        };
    }

    public Command Command { get; }

    public IReadOnlyList<string> Examples { get; } =
    [
        "publish export haesong-7 ko --output haesong-7.ko.xlf",
        "publish export haesong-7 ko --format po --output haesong-7.ko.po",
        "publish export --format json --output site.json",
        "publish export --format wxr --output site.xml",
    ];

    public Task<Answer> Run(ParseResult given, CommandContext desk, CancellationToken stop) =>
        Task.Run<Answer>(
            () =>
            {
                if (given.GetValue(format) is Json or Wxr)
                    return Archive(given, desk);
                if (given.GetValue(document) is not { } named || given.GetValue(language) is not { } said)
                    throw new RefusedException(
                        "Name a document and the language to translate it into: publish export haesong-7 ko. The whole site is written by --format json or --format wxr.",
                        ExitCode.Usage
                    );
                var (all, texts) = TextOptions.Open(desk.Around.Full(given.GetValue(input)!), named);
                var wanted = TextOptions.LanguageOf(said, all);
                if (wanted == texts.SourceLanguage)
                    throw new RefusedException(
                        $"{texts.Id} was written in {wanted}. Name a language to translate it into.",
                        ExitCode.Usage
                    );
                var export = TranslationExport.Of(all, texts.Id, wanted)
                    ?? throw new RefusedException(
                        $"{texts.Id} has no {texts.SourceLanguage}.md that can be read. Run publish check, and mend what it tells.",
                        ExitCode.ContentErrors
                    );
                var text = given.GetValue(format) == Xliff ? XliffWriter.Write(export) : PoWriter.Write(export);
                if (given.GetValue(output) is not { } file)
                    return new CompletionScript(text);
                var path = PathOf(file, desk);
                File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
                return new Exported(path, export);
            },
            stop
        );

    private static string PathOf(string file, CommandContext desk)
    {
        var path = desk.Around.Full(file);
        return Directory.Exists(path)
            ? throw new RefusedException($"{file} is a folder. Name a file to write to.", ExitCode.Usage)
            : path;
    }

    private Answer Archive(ParseResult given, CommandContext desk)
    {
        if (given.GetValue(language) is { } unwanted)
            throw new RefusedException(
                $"--format {given.GetValue(format)} holds every language. Leave {unwanted} out, or choose --format xliff or po.",
                ExitCode.Usage
            );
        var all = TextOptions.Desk(desk.Around.Full(given.GetValue(input)!));
        var id = given.GetValue(document) is { } named ? TextOptions.IdOf(named, all) : null;
        var archive = SiteArchive.Open(
            InputReader.Read(desk.Around.Full(given.GetValue(input)!)),
            desk.Around.Clock.GetUtcNow(),
            id
        )
            ?? throw new RefusedException(
                "A text leads to what is not there or may not be seen yet, or site.yml is wrong, so that nothing was written. Run publish check, and mend what it tells.",
                ExitCode.ContentErrors
            );
        if (id is not null && archive.Documents.IsEmpty)
            throw new RefusedException(
                $"{id} is a draft or under embargo, and is written when it is released.",
                ExitCode.Usage
            );
        Action<SiteArchive, Stream> write = given.GetValue(format) == Json ? JsonArchive.Write : WxrArchive.Write;
        if (given.GetValue(output) is not { } file)
        {
            using var text = new MemoryStream();
            write(archive, text);
            return new CompletionScript(Encoding.UTF8.GetString(text.ToArray()).TrimStart('\uFEFF'));
        }
        var path = PathOf(file, desk);
        using (var written = File.Create(path))
            write(archive, written);
        return new Archived(path, archive.Documents.Length);
    }
}
