using Publish.Engine.Diagnostics;

namespace Publish.Engine.Files;

/// <summary>What can be wrong with files and colours.</summary>
public static class FileRules
{
    public static readonly Rule FaintAccent = new()
    {
        Code = "PUB501",
        Severity = Severity.Warning,
        Message = "The accent {0} has a contrast of only {1} on its paper (on dark paper it becomes {2}).",
        Mend = "Choose a darker colour, with a contrast of 4.5 or more.",
        Why = "Links, labels and buttons are printed in the accent; many readers cannot read what is fainter than 4.5 to 1.",
        Example = """
            -- site.yml --
            title: Example
            url: https://www.example.org
            languages: [en]
            accent: "‸#9fb4e8"
            """,
    };
}
