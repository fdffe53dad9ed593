using System.CommandLine;
using System.Text;
using Publish.Cli.Results;
using Publish.Engine.Content.Settings;
using Publish.Engine.Diagnostics;
using Publish.Engine.Input;
using Publish.Engine.Localization;
using Publish.Model;
using Publish.Translation.Status;

namespace Publish.Cli.Commands;

/// <summary>
/// <c>publish add-language</c>: adds a language to <c>site.yml</c>, and a file of interface words to translate.
/// </summary>
internal sealed class AddLanguageVerb : IVerb
{
    private readonly Argument<string> language = new("language")
    {
        Description = "The language's tag, such as ja or pt-BR.",
        HelpName = "tag",
    };

    private readonly Option<string> input = CommonOptions.Input();

    public AddLanguageVerb() =>
        Command = new Command(
            "add-language",
            "Adds a language to site.yml, and writes the interface's words to fill in, those that CLDR knows filled in already. Overwrites nothing."
        )
        {
            language,
            input,
        };

    public Command Command { get; }

    public IReadOnlyList<string> Examples { get; } =
    ["publish add-language ja", "publish status --language ja                    what is left"];

    public Task<Answer> Run(ParseResult given, CommandContext desk, CancellationToken stop) =>
        Task.Run<Answer>(
            () =>
            {
                var root = desk.Around.Full(given.GetValue(input)!);
                var languages = TextOptions.Desk(root).Languages;
                var wanted = Wanted(given.GetValue(language)!, languages);
                Type[] lists = [.. Wordings.Lists, .. WordLists.In(desk.Get<ITheme>().Assembly)];
                var words = InputPath.Of(root, InterfaceWordFile.PathOf(wanted.Tag));
                var (isOfSite, hasFile) = (languages.OfSite(wanted.Tag) is not null, File.Exists(words));
                var isSpoken = WordLists.Missing(lists, [wanted]).Count == 0;
                var since = hasFile ? Since(root, wanted, languages, lists) : null;
                if (isOfSite && since is null && (hasFile || isSpoken))
                    throw new RefusedException(
                        $"{wanted} is a language of this site already{(hasFile ? $", and {desk.Around.Shown(words)} is left as it is" : "")}. publish status --language {wanted} shows what is left.",
                        ExitCode.Usage
                    );
                var site = isOfSite ? null : WithLanguage(root, wanted, desk);
                var sheet = hasFile || isSpoken ? null : WordSheet.Of(wanted, languages, lists);
                if (sheet is not null)
                {
                    Directory.CreateDirectory(Path.GetDirectoryName(words)!);
                    TextFile.Create(words, Encoding.UTF8.GetBytes(sheet.Text));
                }
                else if (since is not null)
                    TextFile.Replace(words, Encoding.UTF8.GetBytes(since.Text));
                if (site is var (path, bytes))
                    TextFile.Replace(path, bytes);
                return new LanguageAdded(
                    wanted.Tag,
                    LanguageTags.NameOf(wanted, languages),
                    site?.Path,
                    words,
                    sheet ?? since
                );
            },
            stop
        );

    private static Language Wanted(string given, Languages languages) =>
        languages.Known(given)
        ?? throw new RefusedException(
            $"“{given}” is no language's tag. "
                + (
                    LanguageTags.Nearest(given, languages) is { } near
                        ? $"Did you mean {near}?"
                        : "Write its BCP 47 tag, such as ja, ar or pt-BR."
                ),
            ExitCode.Usage
        );

    /// <summary>
    /// The interface words that the program has gained since the file was written; null where there are none.
    /// </summary>
    private static WordSheet? Since(string root, Language wanted, Languages languages, IReadOnlyList<Type> lists) =>
        InputReader.Read(root).Files.TryGetValue(InterfaceWordFile.PathOf(wanted.Tag), out var file)
        && SourceReader.Read(file, new Findings()) is { } source
        && WordSheet.Added(InterfaceWordFile.Read(source.Text, new Findings()), wanted, languages, lists)
            is { Filled: var filled, Open: var open } sheet
        && filled + open > 0
            ? sheet
            : null;

    private static (string Path, byte[] Bytes)? WithLanguage(string root, Language wanted, CommandContext desk)
    {
        var path = Path.Combine(root, "site.yml");
        if (
            SourceReader.Read(InputReader.Read(root).Files["site.yml"], new Findings()) is { } site
            && LanguagesKey.With(site, wanted.Tag) is { } bytes
        )
            return (path, bytes);
        throw new RefusedException(
            $"The languages in {desk.Around.Shown(path)} are written in a way that cannot be added to. Write {wanted} behind the others, and run this again.",
            ExitCode.ContentErrors
        );
    }
}
