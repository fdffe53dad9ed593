using Publish.Engine.Diagnostics;

namespace Publish.Engine.Localization;

/// <summary>Diagnostics of interface words.</summary>
public static class WordRules
{
    public static readonly Rule MissingWords = new()
    {
        Code = "PUB601",
        Message = "The interface cannot speak {0}: it lacks {1}.",
        Mend =
            "{3}Run publish add-language {0}, which writes words/{0}.yml to fill in, or take {0} out of languages. Those who build their own program can add {2} instead.",
        Why =
            "A word that a language lacks would have to be shown in another one, and its reader would meet half a page they cannot read.",
        Example = """
            -- site.yml --
            url: https://www.example.org
            title: Example
            languages: [en, ‸fr]
            """,
    };

    public static readonly Rule WordEmpty = new()
    {
        Code = "PUB602",
        Message = "\"{0}\" has no words in {1} yet. In English: {2}",
        Mend = "Write them between the quotation marks. publish status --language {1} shows how many are left.",
        Why = "A site is shown in a language when it can say everything in it: a button without words helps nobody.",
        Example = """
            -- words/en.yml --
            editorial:
              letters: ‸""
            """,
    };

    public static readonly Rule WordPlaces = new()
    {
        Code = "PUB603",
        Message = "\"{0}\" should have {1} in it; it has {2}.",
        Mend = "Write what stands in braces as it stands in the English: {3}",
        Why = "A name, a date or a number goes there; without its place it would be missing from the page.",
        Example = """
            -- words/en.yml --
            editorial:
              compare-with: ‸"Show {tongue} beside"
            """,
    };

    public static readonly Rule FormWrong = new()
    {
        Code = "PUB604",
        Message = "\"{0}\" is no {1}.",
        Mend = "Write it as in English: {2}",
        Why = "Every date of the site is written by it.",
        Example = """
            -- words/en.yml --
            form:
              month-names: ‸"January February"
            """,
    };
}
