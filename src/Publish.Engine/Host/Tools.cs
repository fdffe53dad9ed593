using System.Collections.Frozen;

namespace Publish.Engine.Host;

/// <summary>All external programs and fonts that Publish uses beside .NET.</summary>
public static class Tools
{
    public static Tool Chromium { get; } =
        new(
            "Chromium",
            "Draws the cards that pages are shared with, and prints letters as PDF. Chrome and Edge do as well; CHROME_PATH names one that is not found."
        )
        {
            Commands = By(
                "sudo apt-get install chromium",
                "sudo snap install chromium",
                "sudo dnf install chromium",
                "brew install --cask google-chrome",
                "winget install Google.Chrome"
            ),
        };

    public static Tool ExifTool { get; } =
        new(
            "exiftool",
            "Takes out of HEIC and AVIF pictures what they tell beside what a reader sees: where they were taken, by whom, with what. Publish does it itself for other pictures."
        )
        {
            Oldest = new Version(12, 46),
            VersionOption = "-ver",
            Commands = By(
                "sudo apt-get install libimage-exiftool-perl",
                "sudo apt-get install libimage-exiftool-perl",
                "sudo dnf install perl-Image-ExifTool",
                "brew install exiftool",
                "winget install OliverBetz.ExifTool"
            ),
        };

    public static Tool Qpdf { get; } =
        new(
            "qpdf",
            "Takes out of PDFs what they tell beside their pages: who wrote them, with what, and files that lie inside."
        )
        {
            Oldest = new Version(11, 0),
            Commands = By(
                "sudo apt-get install qpdf",
                "sudo apt-get install qpdf",
                "sudo dnf install qpdf",
                "brew install qpdf",
                "winget install QPDF.QPDF"
            ),
        };

    public static Tool Fonts { get; } =
        new(
            "fonts",
            "Cards and PDFs are set in the fonts of the machine that makes them. Each language needs one that has its characters as its readers write them."
        )
        {
            Commands = By(
                "sudo apt-get install fonts-noto-core fonts-noto-cjk fonts-noto-cjk-extra",
                "sudo apt-get install fonts-noto-core fonts-noto-cjk fonts-noto-cjk-extra",
                "sudo dnf install google-noto-serif-fonts google-noto-sans-fonts google-noto-serif-cjk-fonts google-noto-sans-cjk-fonts",
                "brew install --cask font-noto-serif font-noto-sans font-noto-sans-cjk font-noto-serif-cjk",
                "Noto Serif and Noto Sans, with KR, SC or TC for Korean or Chinese, from fonts.google.com/noto"
            ),
        };

    public static Tool Git { get; } =
        new("git", "Gives back older words of a text, so that a translator sees what has changed in a paragraph.")
        {
            Commands = By(
                "sudo apt-get install git",
                "sudo apt-get install git",
                "sudo dnf install git",
                "brew install git",
                "winget install Git.Git"
            ),
        };

    public static Tool PdfToText { get; } =
        new("pdftotext", "Reads the PDFs of an old site when letters are brought in with publish import.")
        {
            VersionOption = "-v",
            Commands = By(
                "sudo apt-get install poppler-utils",
                "sudo apt-get install poppler-utils",
                "sudo dnf install poppler-utils",
                "brew install poppler",
                "winget install oschwartz10612.Poppler"
            ),
        };

    private static FrozenDictionary<HostSystem, string> By(
        string debian,
        string ubuntu,
        string fedora,
        string mac,
        string windows
    ) =>
        new Dictionary<HostSystem, string>
        {
            [HostSystem.Debian] = debian,
            [HostSystem.Ubuntu] = ubuntu,
            [HostSystem.Fedora] = fedora,
            [HostSystem.MacOS] = mac,
            [HostSystem.Windows] = windows,
        }.ToFrozenDictionary();
}
