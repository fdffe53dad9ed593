using System.CommandLine;
using Publish.Cli.Presenters;
using Publish.Cli.Results;
using Publish.Engine.Diagnostics;
using Publish.Engine.Localization;
using Publish.Model;
using Publish.Translation.Status;

namespace Publish.Cli.Commands;

/// <summary><c>publish status</c>: prints the translation state of every document in every language.</summary>
internal sealed class StatusVerb : IVerb
{
    private readonly Option<string> input = CommonOptions.Input();

    private readonly Option<string?> language = new("--language", "-l")
    {
        Description = "One language alone, such as ko.",
        HelpName = "tag",
    };

    private readonly Option<string?> document = new("--document", "-d")
    {
        Description = "One document alone: its id, or any part of it that no other has.",
        HelpName = "id",
    };

    private readonly Option<string> format = new Option<string>("--format", "-f")
    {
        Description =
            $"One of {string.Join(", ", StatusText.Formats)}; github prints an annotation for each text that is behind.",
        HelpName = "format",
        DefaultValueFactory = _ => StatusText.Formats[0],
    }.AcceptOnlyFromAmong([.. StatusText.Formats]);

    private readonly Option<string?> failOn = new("--fail-on")
    {
        Description = "States that end the program with 1, such as missing,changed.",
        HelpName = "states",
    };

    private readonly Option<string?> output = new("--output", "-o")
    {
        Description = "The file to write it to; else it is printed.",
        HelpName = "file",
    };

    public StatusVerb() =>
        Command = new Command(
            "status",
            "Shows which translations are current, changed, untracked, drafts or missing, held documents too."
        )
        {
            input,
            language,
            document,
            format,
            failOn,
            output,
        };

    public Command Command { get; }

    public IReadOnlyList<string> Examples { get; } =
    [
        "publish status                                what every language lacks",
        "publish status --language ko                  what Korean lacks, name by name",
        "publish status --document haesong-7",
        "publish status --fail-on missing,changed      ends with 1 where anything is, for CI",
        "publish status --format html --output translations.html",
    ];

    public async Task<Answer> Run(ParseResult given, CommandContext desk, CancellationToken stop)
    {
        var around = desk.Around;
        var root = around.Full(given.GetValue(input)!);
        var failing = States(given.GetValue(failOn));
        var texts = TextOptions.Desk(root);
        var only = given.GetValue(language) is { } tag ? TextOptions.LanguageOf(tag, texts) : null;
        var id = given.GetValue(document) is { } part ? TextOptions.IdOf(part, texts) : null;
        var findings = new Findings();
        var status = await Task.Run(() => texts.Status(around.Clock.GetUtcNow(), findings), stop).ConfigureAwait(false);
        Language[] languages = only is null ? [.. status.Languages] : [only];
        TranslatedDocument[] documents = [.. status.Documents.Where(one => id is null || one.Id == id)];
        var standing = new StatusResult
        {
            Languages = languages,
            Documents = documents,
            Names = [.. id is null ? status.Names : [], .. documents.SelectMany(one => one.Names)],
            Words = id is null ? Words(languages, desk.Get<ITheme>()) : [],
            NamesWords = only is not null || id is not null,
            Format = given.GetValue(format)!,
            FailOn = failing,
            Diagnostics = [.. findings.Sorted().Where(one => id is null || one.DocumentId == id)],
            Input = root,
            SavedTo = given.GetValue(output) is { } file ? around.Full(file) : null,
        };
        if (standing.SavedTo is { } saved)
            await File.WriteAllTextAsync(saved, StatusText.Of(standing, around), stop).ConfigureAwait(false);
        if (standing.Format == StatusText.GitHub && around.Variable("GITHUB_STEP_SUMMARY") is { } summary)
            await File.AppendAllTextAsync(summary, StatusMarkdown.Of(standing), stop).ConfigureAwait(false);
        return standing;
    }

    private static HashSet<TranslationState> States(string? given)
    {
        var states = new HashSet<TranslationState>();
        foreach (
            var word in (given ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        )
            if (Enum.TryParse<TranslationState>(word, ignoreCase: true, out var state) && char.IsAsciiLetter(word[0]))
                states.Add(state);
            else
                throw new RefusedException(
                    $"There is no state {word}. "
                        + (
                            Spelling.Nearest(word, StatusText.States) is { } near
                                ? $"Did you mean {near}?"
                                : $"There are {string.Join(", ", StatusText.States)}."
                        ),
                    ExitCode.Usage
                );
        return states;
    }

    private static IReadOnlyList<InterfaceWords> Words(IReadOnlyList<Language> languages, ITheme theme)
    {
        Type[] lists = [.. Wordings.Lists, .. WordLists.In(theme.Assembly)];
        var missing = lists
            .SelectMany(list =>
                WordLists.Missing([list], languages).Select(word => (word.Language, Name: WordNames.Of(list, word.Key)))
            )
            .ToLookup(word => word.Language, word => word.Name);
        return
        [
            .. languages.Select(language => new InterfaceWords(
                language,
                lists.Sum(list => WordLists.Keys(list, language).Count()),
                [.. missing[language]]
            )),
        ];
    }
}
