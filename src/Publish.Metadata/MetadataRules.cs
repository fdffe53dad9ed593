using Publish.Engine.Diagnostics;

namespace Publish.Metadata;

/// <summary>Rules for metadata of published files.</summary>
public static class MetadataRules
{
    public static readonly Rule PositionStays = new()
    {
        Code = "PUB504",
        Message = "The file {0} holds {1}, which cannot be taken out because {2}.",
        Mend = "{3} Where readers may know the place and all the rest, write \"metadata: keep\" in site.yml.",
        Why =
            "A photograph can tell to a few steps where it was taken: at somebody's home, in a shelter, on a way out of a country. Whoever takes the file from the site can read it. So a position is never published unless site.yml says that it may be.",
        Example = """
            -- letters/2024-03-05-returns/document.yml --
            attachments:
              - file: ‸agreement.pdf
            -- letters/2024-03-05-returns/agreement.pdf --
            %PDF-1.4
            1 0 obj << /Type /Catalog /Pages 2 0 R /Metadata 3 0 R /AcroForm << /Fields [4 0 R] >> >> endobj
            2 0 obj << /Type /Pages /Kids [] /Count 0 >> endobj
            3 0 obj << /Type /Metadata /Subtype /XML /Length 95 >> stream
            <x:xmpmeta><exif:GPSLatitude>37,33.6N</exif:GPSLatitude><exif:GPSLongitude>126,58.2E</exif:GPSLongitude></x:xmpmeta>
            endstream endobj
            4 0 obj << /FT /Sig /V << /Type /Sig /ByteRange [0 1 2 3] >> >> endobj
            trailer << /Root 1 0 R /Size 5 >>
            %%EOF
            """,
    };

    public static readonly Rule TracesStay = new()
    {
        Code = "PUB505",
        Severity = Severity.Warning,
        Message = "The file {0} holds {1}, which cannot be taken out because {2}.",
        Mend = "{3} Where readers may know all of it, write \"metadata: keep\" in site.yml.",
        Why =
            "Cameras and office programs write into a file who made it, when, with what, and sometimes what it looked like before it was cut. Whoever takes the file from the site can read that.",
        Example = """
            -- letters/2024-03-05-returns/document.yml --
            attachments:
              - file: ‸agreement.pdf
            -- letters/2024-03-05-returns/agreement.pdf --
            %PDF-1.4
            1 0 obj << /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [4 0 R] >> >> endobj
            2 0 obj << /Type /Pages /Kids [] /Count 0 >> endobj
            3 0 obj << /Author (Park So-ra) /Producer (Office) >> endobj
            4 0 obj << /FT /Sig /V << /Type /Sig /ByteRange [0 1 2 3] >> >> endobj
            trailer << /Root 1 0 R /Info 3 0 R /Size 5 >>
            %%EOF
            """,
    };

    public static readonly Rule TracesRefused = new()
    {
        Code = "PUB506",
        Message = "The file {0} holds {1}.",
        Mend =
            "Take it out and save the file again; or write \"metadata: strip\" in site.yml, and Publish takes it out of what it publishes.",
        Why = "site.yml says \"metadata: refuse\": no file is published that tells more than what a reader sees of it.",
        Example = """
            -- site.yml --
            title: Example
            url: https://www.example.org
            languages: [en]
            metadata: refuse
            organization:
              logo: ‸logo.svg
            -- logo.svg --
            <svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><!-- drawn by Park So-ra --><circle r="9"/></svg>
            """,
    };
}
