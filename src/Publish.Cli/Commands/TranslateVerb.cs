using System.CommandLine;
using System.Text;
using Publish.Cli.Results;
using Publish.Engine.Input;
using Publish.Translation.Status;

namespace Publish.Cli.Commands;

/// <summary><c>publish translate</c>: creates a translation from the template, with the source in comments.</summary>
internal sealed class TranslateVerb : IVerb
{
    private readonly Option<string> input = CommonOptions.Input();
    private readonly Argument<string> document;
    private readonly Argument<string?> language;

    private readonly Option<string?> from = new("--from")
    {
        Description = "The language to translate from, if not the one it was written in.",
        HelpName = "tag",
    };

    public TranslateVerb()
    {
        document = TextOptions.Document(input);
        language = TextOptions.Language(input, "The language to translate into.");
        language.Arity = ArgumentArity.ExactlyOne;
        Command = new Command(
            "translate",
            "Begins a translation: a draft with every paragraph of the source as a comment above an empty place. Overwrites nothing."
        )
        {
            document,
            language,
            from,
            input,
        };
    }

    public Command Command { get; }

    public IReadOnlyList<string> Examples { get; } =
    ["publish translate third-demand zh-Hant", "publish translate third-demand zh-Hant --from zh-Hans"];

    public Task<Answer> Run(ParseResult given, CommandContext desk, CancellationToken stop) =>
        Task.Run<Answer>(
            () =>
            {
                var (all, texts) = TextOptions.Open(
                    desk.Around.Full(given.GetValue(input)!),
                    given.GetValue(document)!
                );
                var wanted = TextOptions.LanguageOf(given.GetValue(language)!, all);
                var spoken = given.GetValue(from) is { } tag ? TextOptions.LanguageOf(tag, all) : texts.SourceLanguage;
                if (texts.PathIn(wanted) is { } there)
                    throw new RefusedException(
                        $"{desk.Around.Shown(there)} is there already, and is left as it is.",
                        ExitCode.Usage
                    );
                if (texts.In(spoken) is not { } text || texts.Source is not { } source)
                    throw new RefusedException(
                        $"{texts.Id} has no text in {spoken} to translate from. It has {string.Join(", ", texts.Languages)}.",
                        ExitCode.Usage
                    );
                var mark =
                    spoken == texts.SourceLanguage ? SourceMark.Of(source, texts.SourceLanguage) : texts.MarkIn(spoken);
                var path = Path.Combine(Path.GetDirectoryName(texts.PathIn(spoken)!)!, wanted.Tag + ".md");
                TextFile.Create(path, Encoding.UTF8.GetBytes(TranslationTemplate.Of(text, spoken, mark)));
                return new TranslationBegun(path, mark is not null, Glossary.Of(all, texts, text, spoken, wanted));
            },
            stop
        );
}
