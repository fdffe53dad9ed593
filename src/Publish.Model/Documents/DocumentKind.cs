namespace Publish.Model;

/// <summary>Kind of a document, which determines its folder in the input and in addresses.</summary>
public enum DocumentKind
{
    Letter,
    PressRelease,
    Page,
}

/// <summary>Kinds of documents and their folders.</summary>
public static class DocumentKinds
{
    public static DocumentKind Kind(this Document document) =>
        document switch
        {
            Letter => DocumentKind.Letter,
            PressRelease => DocumentKind.PressRelease,
            _ => DocumentKind.Page,
        };

    /// <summary>Folder of a kind, such as <c>press-releases</c>.</summary>
    public static string Folder(this DocumentKind kind) =>
        kind switch
        {
            DocumentKind.Letter => "letters",
            DocumentKind.PressRelease => "press-releases",
            _ => "pages",
        };
}
