using DocumentFormat.OpenXml.Packaging;

namespace Publish.Import;

/// <summary>A Word file while it is read: what its parts share.</summary>
/// <param name="Name">The item's.</param>
internal sealed class WordDocument(string name, MainDocumentPart main)
{
    public MainDocumentPart Main { get; } = main;

    public WordStyles Styles { get; } = new(main);

    public WordNotes Notes { get; } = new();

    public WordLanguageCount Languages { get; } = new(new WordStyles(main).Language);

    /// <summary>Words were deleted or inserted, and nobody has agreed yet.</summary>
    public bool HasChanges { get; set; }

    /// <summary>Where a picture within the file is to be asked for.</summary>
    public string AddressOf(Uri part) => "/" + name + part.OriginalString;
}
