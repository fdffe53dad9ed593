namespace Publish.Model;

/// <summary>What a document is; its folder below the input and in addresses follows from it.</summary>
public enum DocumentKind
{
    Letter,
    PressRelease,
    Page,
}

/// <summary>The kinds of documents and their folders.</summary>
public static class DocumentKinds
{
    public static DocumentKind Kind(this Document document) =>
        document switch
        {
            Letter => DocumentKind.Letter,
            PressRelease => DocumentKind.PressRelease,
            _ => DocumentKind.Page,
        };

    /// <summary>Such as <c>press-releases</c>.</summary>
    public static string Folder(this DocumentKind kind) =>
        kind switch
        {
            DocumentKind.Letter => "letters",
            DocumentKind.PressRelease => "press-releases",
            _ => "pages",
        };
}
