namespace Publish.Engine.Input;

/// <summary>
/// Tells XML whose reading would take minutes before anybody reads it: a reader's time grows with the square of the
/// names of spaces that an element declares.
/// </summary>
internal static class XmlNames
{
    /// <summary>A drawing or an export declares some twenty.</summary>
    private const int Most = 1000;

    /// <summary>Whether few names are declared, in one or two bytes a letter.</summary>
    public static bool AreFew(ReadOnlySpan<byte> xml) =>
        xml.Count("xmlns"u8) <= Most && xml.Count("x\0m\0l\0n\0s"u8) <= Most;

    public static bool AreFew(ReadOnlySpan<char> xml) => xml.Count("xmlns") <= Most;
}
