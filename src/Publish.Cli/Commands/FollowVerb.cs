using System.CommandLine;
using Publish.Cli.Results;
using Publish.Engine.Input;
using Publish.Model;
using Publish.Translation.Status;

namespace Publish.Cli.Commands;

/// <summary>
/// <c>publish follow</c>: writes the current source mark into a translation, which then counts as up to date.
/// </summary>
internal sealed class FollowVerb : IVerb
{
    private readonly Option<string> input = CommonOptions.Input();
    private readonly Argument<string> document;
    private readonly Argument<string?> language;

    private readonly Option<bool> editorial = new("--editorial")
    {
        Description =
            "The source's last change needs no translation, such as a wrong comma: all languages at once are marked, and one that is behind for another reason stays behind for that.",
    };

    public FollowVerb()
    {
        document = TextOptions.Document(input);
        language = TextOptions.Language(input, "The translation's language; not needed with --editorial.");
        Command = new Command(
            "follow",
            "Marks a translation as caught up with its source: writes the line “follows” of its front matter, and nothing else."
        )
        {
            document,
            language,
            editorial,
            input,
        };
    }

    public Command Command { get; }

    public IReadOnlyList<string> Examples { get; } =
    [
        "publish follow haesong-7 ko               the Korean says what the original says now",
        "publish follow haesong-7 --editorial      the last change needs no translation",
    ];

    public Task<Answer> Run(ParseResult given, CommandContext desk, CancellationToken stop) =>
        Task.Run<Answer>(
            () =>
            {
                var (all, texts) = TextOptions.Open(
                    desk.Around.Full(given.GetValue(input)!),
                    given.GetValue(document)!
                );
                var source = texts.Source
                    ?? throw new RefusedException(
                        $"{texts.Id} has no {texts.SourceLanguage}.md that can be read, the text that translations follow.",
                        ExitCode.ContentErrors
                    );
                if (given.GetValue(editorial))
                    return new FollowResult(texts.Id, Renew(texts, source));
                if (given.GetValue(language) is not { } tag)
                    throw new RefusedException(
                        "Name the language of the translation, or say --editorial for all of them.",
                        ExitCode.Usage
                    );
                var wanted = TextOptions.LanguageOf(tag, all);
                if (wanted == texts.SourceLanguage)
                    throw new RefusedException(
                        $"{texts.Id} was written in {wanted}: it follows nothing.",
                        ExitCode.Usage
                    );
                return new FollowResult(
                    texts.Id,
                    [
                        new(
                            wanted,
                            IsTracked: true,
                            [],
                            Write(texts, wanted, SourceMark.Of(source, texts.SourceLanguage))
                        ),
                    ]
                );
            },
            stop
        );

    private static IReadOnlyList<FollowedText> Renew(DocumentTexts texts, SourceFile source)
    {
        var now = SourceMark.Of(source, texts.SourceLanguage);
        var renewed = EditorialChange.Of(texts, source).ToDictionary(one => one.Language);
        return
        [
            .. texts
                .Languages.Where(one => one != texts.SourceLanguage)
                .Select(one =>
                    renewed.TryGetValue(one, out var mark)
                        ? new FollowedText(
                            one,
                            IsTracked: true,
                            mark.Renewed.ChangedIn(now),
                            mark.Renewed.ToString() != mark.Mark.ToString() && Write(texts, one, mark.Renewed)
                        )
                        : new FollowedText(one, IsTracked: false, [], Changed: false)
                ),
        ];
    }

    /// <returns>Whether the file was written; not where it had the same mark.</returns>
    private static bool Write(DocumentTexts texts, Language language, SourceMark mark)
    {
        if (texts.PathIn(language) is not { } path || texts.In(language) is not { } text)
            throw new RefusedException(
                $"{texts.Id} has no {language}.md that can be read. publish translate {texts.Id} {language} begins it.",
                ExitCode.Usage
            );
        if (FollowsLine.With(text, mark) is not { } bytes)
            throw new RefusedException(
                $"{text.Text.Path} has no front matter that could take the line. Run publish check, and mend what it tells.",
                ExitCode.ContentErrors
            );
        if (bytes.AsSpan().SequenceEqual(text.Bytes.Span))
            return false;
        TextFile.Replace(path, bytes);
        return true;
    }
}
