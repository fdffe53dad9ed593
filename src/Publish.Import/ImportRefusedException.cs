namespace Publish.Import;

/// <summary>Nothing was imported, and the person who asked can mend it.</summary>
/// <param name="isOfSite">The site's own input is at fault, and not what was named.</param>
public sealed class ImportRefusedException(string message, bool isOfSite) : Exception(message)
{
    public bool IsOfSite => isOfSite;
}
