using System.CommandLine;
using System.Text;
using Publish.Cli.Answers;
using Publish.Engine.Exchange;

namespace Publish.Cli.Verbs;

/// <summary><c>publish export</c>: writes a document for a translator's own program.</summary>
internal sealed class ExportVerb : IVerb
{
    private const string Xliff = "xliff";

    private readonly Option<string> input = CommonOptions.Input();
    private readonly Argument<string> document;
    private readonly Argument<string?> language;

    private readonly Option<string> format = new Option<string>("--format")
    {
        Description = "xliff for OmegaT, Trados, memoQ, and most others; po for Poedit and Weblate.",
        HelpName = "format",
        DefaultValueFactory = _ => Xliff,
    }.AcceptOnlyFromAmong(Xliff, "po");

    private readonly Option<string?> output = new("--output", "-o") { Description = "The file to write it to; else it is printed.", HelpName = "file" };

    public ExportVerb()
    {
        document = TextOptions.Document(input);
        language = TextOptions.Language(input, "The language to translate into.");
        language.Arity = ArgumentArity.ExactlyOne;
        Command = new Command("export", "Writes a document for a translation program, sentence by sentence, with what the translation says already.") { document, language, format, output, input };
    }

    public Command Command { get; }

    public IReadOnlyList<string> Examples { get; } =
    [
        "publish export haesong-7 ko --output haesong-7.ko.xlf",
        "publish export haesong-7 ko --format po --output haesong-7.ko.po",
    ];

    public Task<Answer> Run(ParseResult given, Desk desk, CancellationToken stop) => Task.Run<Answer>(() =>
    {
        var (all, texts) = TextOptions.Open(desk.Around.Full(given.GetValue(input)!), given.GetValue(document)!);
        var wanted = TextOptions.LanguageOf(given.GetValue(language)!, all);
        if (wanted == texts.SourceLanguage)
            throw new RefusedException($"{texts.Id} was written in {wanted}. Name a language to translate it into.", ExitCode.Usage);
        var export = Export.Of(all, texts.Id, wanted)
            ?? throw new RefusedException($"{texts.Id} has no {texts.SourceLanguage}.md that can be read. Run publish check, and mend what it tells.", ExitCode.ContentErrors);
        var text = given.GetValue(format) == Xliff ? XliffWriter.Write(export) : PoWriter.Write(export);
        if (given.GetValue(output) is not { } file)
            return new Script(text);
        var path = desk.Around.Full(file);
        if (Directory.Exists(path))
            throw new RefusedException($"{file} is a folder. Name a file to write to.", ExitCode.Usage);
        File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return new Exported(path, export);
    }, stop);
}
