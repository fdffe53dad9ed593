using Publish.Engine.Diagnostics;

namespace Publish.Engine.Yaml;

/// <summary>Rules for YAML that is too large: entries, length of values.</summary>
public static class YamlBoundRules
{
    public static readonly Rule TooManyEntries = new()
    {
        Code = "PUB114",
        Message = "More than {0} entries stand in the list or map that begins here.",
        Mend = "Delete what does not belong here, or part the file.",
        Why =
            "No list of a site is that long: something else was saved under this name, and a file of keys can stop a program.",
        Example = """
            -- letters/2024-03-05-returns/document.yml (10001 times) --
            topics:
            ‸- returns
            """,
    };

    public static readonly Rule ValueTooLong = new()
    {
        Code = "PUB115",
        Message = "The value that begins here has {0} characters; a value may have {1}.",
        Mend = "Put the text into the body, or attach it as a file.",
        Why = "A title or a description stands on many pages, and one of this size would fill all of them.",
        Example = """
            -- letters/2024-03-05-returns/document.yml (2001 times) --
            image:
              file: ‸|
                Very long.
            """,
    };
}
