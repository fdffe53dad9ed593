using Publish.Engine.Diagnostics;

namespace Publish.Engine.Assets;

/// <summary>Diagnostics of the accent colour, the share picture and signatures.</summary>
public static class FileRules
{
    public static readonly Rule FaintAccent = new()
    {
        Code = "PUB501",
        Severity = Severity.Warning,
        Message = "The accent {0} has a contrast of only {1} on its paper (on dark paper it becomes {2}).",
        Mend = "Choose a darker colour, with a contrast of 4.5 or more.",
        Why =
            "Links, labels and buttons are printed in the accent; many readers cannot read what is fainter than 4.5 to 1.",
        Example = """
            -- site.yml --
            title: Example
            url: https://www.example.org
            languages: [en]
            accent: ‸"#9fb4e8"
            """,
    };

    public static readonly Rule SharePictureWrong = new()
    {
        Code = "PUB502",
        Message = "The picture {0} is no PNG of 1200 × 630 pixels.",
        Mend = "Save the picture as a PNG, 1200 pixels wide and 630 high.",
        Why =
            "Services show shared pages in this form, cut off what is larger, and show no SVG; and the picture stands in for each card that cannot be drawn.",
        Example = """
            -- site.yml --
            title: Example
            url: https://www.example.org
            languages: [en]
            share-picture: ‸emblem.svg
            -- emblem.svg --
            <svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"></svg>
            """,
    };

    public static readonly Rule SignatureNoPicture = new()
    {
        Code = "PUB503",
        Message = "The signature {0} is no picture.",
        Mend = "Save the signature as an SVG or a PNG, black on nothing.",
        Why = "A browser would show a broken picture in its place, and paper an empty one.",
        Example = """
            -- site.yml --
            title: Example
            url: https://www.example.org
            languages: [en]
            -- people.yml --
            park-so-ra:
              name: Park So-ra
              signature: ‸signatures/park-so-ra.png
            -- signatures/park-so-ra.png --
            This is a text.
            -- letters/2024-03-05-returns/document.yml --
            signatories: [park-so-ra]
            -- letters/2024-03-05-returns/en.md --
            ---
            title: On returns
            ---
            Nobody was asked.
            """,
    };
}
