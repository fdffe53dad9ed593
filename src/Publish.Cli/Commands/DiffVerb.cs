using System.CommandLine;
using Publish.Cli.Presenters;
using Publish.Cli.Results;
using Publish.Translation.Status;

namespace Publish.Cli.Commands;

/// <summary><c>publish diff</c>: prints the changes of a source since a translation was made.</summary>
internal sealed class DiffVerb : IVerb
{
    private readonly Option<string> input = CommonOptions.Input();
    private readonly Argument<string> document;
    private readonly Argument<string?> language;

    private readonly Option<string?> output = new("--output", "-o")
    {
        Description = "The file to write it to; else it is printed.",
        HelpName = "file",
    };

    public DiffVerb()
    {
        document = TextOptions.Document(input);
        language = TextOptions.Language(input, "The translation's language.");
        language.Arity = ArgumentArity.ExactlyOne;
        Command = new Command(
            "diff",
            "Shows what has changed in the source since a translation was made, paragraph by paragraph, beside the translation's own."
        )
        {
            document,
            language,
            input,
            output,
        };
    }

    public Command Command { get; }

    public IReadOnlyList<string> Examples { get; } =
    ["publish diff haesong-7 ko", "publish diff haesong-7 ko --plain      [-words that went-]{+words that came+}"];

    public Task<Answer> Run(ParseResult given, CommandContext desk, CancellationToken stop) =>
        Task.Run<Answer>(
            () =>
            {
                var (all, texts) = TextOptions.Open(
                    desk.Around.Full(given.GetValue(input)!),
                    given.GetValue(document)!
                );
                var wanted = TextOptions.LanguageOf(given.GetValue(language)!, all);
                if (wanted == texts.SourceLanguage)
                    throw new RefusedException(
                        $"{texts.Id} was written in {wanted}. Name a translation's language.",
                        ExitCode.Usage
                    );
                if (texts.In(wanted) is not { } translation || texts.Source is not { } source)
                    throw new RefusedException(
                        $"{texts.Id} has no text in {wanted} to compare with its source. publish translate {texts.Id} {wanted} begins it.",
                        ExitCode.Usage
                    );
                if (texts.MarkIn(wanted) is not { } mark)
                    throw new RefusedException(
                        $"{translation.Text.Path} does not say which text it was made from, so nobody knows what has changed since. Compare it with {source.Text.Path}; when it says the same, publish follow {texts.Id} {wanted} marks it.",
                        ExitCode.ContentErrors
                    );
                var saved = given.GetValue(output) is { } file ? desk.Around.Full(file) : null;
                var compared = new DiffResult(
                    texts.Id,
                    texts.SourceLanguage,
                    wanted,
                    SourceDifference.Of(texts, source, translation, wanted, mark),
                    saved
                );
                if (saved is not null)
                    File.WriteAllText(saved, StyledText.Plain(compared.Blocks()));
                return compared;
            },
            stop
        );
}
