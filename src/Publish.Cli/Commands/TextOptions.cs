using System.CommandLine;
using Publish.Cli.Results;
using Publish.Engine.Diagnostics;
using Publish.Engine.Input;
using Publish.Model;
using Publish.Translation.Status;

namespace Publish.Cli.Commands;

/// <summary>
/// Arguments for a document and a language, with completion, and their refusals with the nearest spelling.
/// </summary>
internal static class TextOptions
{
    /// <summary>Most ids listed where an argument is ambiguous.</summary>
    private const int Most = 12;

    public static Argument<string> Document(Option<string> input)
    {
        var document = new Argument<string>("document")
        {
            Description = "Its id, or any part of it that no other has.",
            HelpName = "document",
        };
        document.CompletionSources.Add(context => Open(context.ParseResult.GetValue(input)!)?.Ids ?? []);
        return document;
    }

    /// <summary>The same argument, optional.</summary>
    public static Argument<string?> AnyDocument(Option<string> input)
    {
        var document = new Argument<string?>("document")
        {
            Description = "Its id, or any part of it that no other has; all of them if left out, for json and wxr.",
            HelpName = "document",
            Arity = ArgumentArity.ZeroOrOne,
        };
        document.CompletionSources.Add(context => Open(context.ParseResult.GetValue(input)!)?.Ids ?? []);
        return document;
    }

    public static Argument<string?> Language(Option<string> input, string description)
    {
        var language = new Argument<string?>("language")
        {
            Description = description,
            HelpName = "language",
            Arity = ArgumentArity.ZeroOrOne,
        };
        language.CompletionSources.Add(context =>
            Open(context.ParseResult.GetValue(input)!)?.Languages.Select(one => one.Tag) ?? []
        );
        return language;
    }

    /// <exception cref="RefusedException">There is no such folder, or its <c>site.yml</c> cannot be used.</exception>
    public static TranslationDesk Desk(string root) =>
        !Directory.Exists(root)
            ? throw new RefusedException(
                $"There is no folder {root}. Name the site's input folder with --input, or change to the folder that it lies in.",
                ExitCode.Environment
            )
            : Open(root)
                ?? throw new RefusedException(
                    $"{Path.Combine(root, "site.yml")} cannot be used, so the site's languages are not known. Run publish check, and mend what it tells.",
                    ExitCode.ContentErrors
                );

    /// <summary>The translation desk, and the texts of one document.</summary>
    /// <exception cref="RefusedException">There is no such folder or document.</exception>
    public static (TranslationDesk All, DocumentTexts Texts) Open(string root, string document)
    {
        var all = Desk(root);
        return (all, all.Texts(IdOf(document, all)));
    }

    /// <exception cref="RefusedException">There is none, or more than one.</exception>
    public static string IdOf(string given, TranslationDesk desk)
    {
        var part = given.Normalize().Replace('\\', '/').Trim('/');
        var ids = desk.Ids.ToArray();
        if (ids.FirstOrDefault(id => id == part || part.EndsWith("/" + id, StringComparison.Ordinal)) is { } whole)
            return whole;
        var found = ids.Where(id => id.Contains(part, StringComparison.OrdinalIgnoreCase)).ToArray();
        return found switch
        {
            [var one] => one,
            [] => throw new RefusedException(
                $"There is no document {given}."
                    + (
                        Nearest(part, ids) is { } near
                            ? $" Did you mean {near}?"
                            : " Run publish status for all of them."
                    ),
                ExitCode.Usage
            ),
            _ => throw new RefusedException(
                $"{given} is a part of {found.Length} ids. Write more of the one you mean:\n"
                    + string.Join('\n', found.Take(Most).Select(id => "  " + id))
                    + (found.Length > Most ? "\n  …" : ""),
                ExitCode.Usage
            ),
        };
    }

    /// <exception cref="RefusedException">The site has no such language.</exception>
    public static Language LanguageOf(string given, TranslationDesk desk) =>
        desk.Languages.OfSite(given)
        ?? throw new RefusedException(
            $"The site has no language {given}. "
                + (
                    (LanguageTagSuggestions.By(given) ?? Spelling.Nearest(given, desk.Languages.Select(one => one.Tag)))
                        is { } near
                    && desk.Languages.OfSite(near) is not null
                        ? $"Did you mean {near}?"
                        : $"It has {string.Join(", ", desk.Languages)}."
                ),
            ExitCode.Usage
        );

    private static TranslationDesk? Open(string root) => TranslationDesk.Open(InputReader.Read(root));

    /// <summary>
    /// The id nearest to a misspelled one: by the whole id, by its name, or by its name without the date.
    /// </summary>
    private static string? Nearest(string part, string[] ids)
    {
        var byName = ids.ToLookup(id => id[(id.IndexOf('/', StringComparison.Ordinal) + 1)..]);
        var byWords = byName.ToLookup(
            names => names.Key.Length > 11 && char.IsAsciiDigit(names.Key[0]) ? names.Key[11..] : names.Key,
            names => names.First()
        );
        return Spelling.Nearest(part, ids)
            ?? (Spelling.Nearest(part, byName.Select(names => names.Key)) is { } name ? byName[name].First() : null)
            ?? (
                Spelling.Nearest(part, byWords.Select(words => words.Key)) is { } words ? byWords[words].First() : null
            );
    }
}

/// <summary>A verb cannot do what was requested; the message is for the user, who can correct it.</summary>
internal sealed class RefusedException(string message, ExitCode code) : Exception(message)
{
    public Refusal Refusal => new(Message, code);
}
