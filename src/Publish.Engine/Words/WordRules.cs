using Publish.Engine.Diagnostics;

namespace Publish.Engine.Words;

/// <summary>What can be wrong with the words of the interface.</summary>
public static class WordRules
{
    public static readonly Rule MissingWords = new()
    {
        Code = "PUB601",
        Message = "The interface cannot speak {0}: it lacks {1}.",
        Mend = "Add the missing words of {0} beside each list of words ({2}), or take {0} out of languages.",
        Why = "A word that a language lacks would have to be shown in another one, and its reader would meet half a page they cannot read.",
        Example = """
            -- site.yml --
            url: https://www.example.org
            title: Example
            languages: [en, ‸fr]
            """,
    };
}
