using Publish.Engine.Diagnostics;

namespace Publish.Engine.Assets.Pictures;

/// <summary>Diagnostics of pictures that cannot be scaled.</summary>
public static class PictureRules
{
    public static readonly Rule PictureUnreadable = new()
    {
        Code = "PUB508",
        Severity = Severity.Warning,
        Message = "The picture {0} cannot be read to its end.",
        Mend =
            "Open it in a program for pictures, look whether all of it is there, and save it anew; or copy it again from where you have it.",
        Why =
            "The file is broken, cut off, or no picture at all. It is published as it is: readers see a broken picture or half of one, and phones get no smaller one.",
        Example = """
            -- site.yml --
            title: Example
            url: https://www.example.org
            languages: [en]
            -- letters/2024-03-05-returns/document.yml --
            image:
              file: ‸harbor.jpg
              alt: The harbor
            -- letters/2024-03-05-returns/harbor.jpg --
            This is a text.
            -- letters/2024-03-05-returns/en.md --
            ---
            title: On returns
            ---
            Nobody was asked.
            """,
    };

    public static readonly Rule PictureTooLarge = new()
    {
        Code = "PUB509",
        Severity = Severity.Warning,
        Message = "The picture {0} has {1} million pixels, and no smaller ones are made of more than {2} million.",
        Mend = "Save it with fewer pixels, such as 4,000 across.",
        Why =
            "No camera makes such pictures, and a small file can claim to be one. It is published as it is, and many phones cannot show it.",
        Example = """
            -- site.yml --
            title: Example
            url: https://www.example.org
            languages: [en]
            metadata: keep
            -- letters/2024-03-05-returns/document.yml --
            image:
              file: ‸harbor.gif
              alt: The harbor
            -- letters/2024-03-05-returns/harbor.gif --
            GIF89azzzz
            -- letters/2024-03-05-returns/en.md --
            ---
            title: On returns
            ---
            Nobody was asked.
            """,
    };
}
