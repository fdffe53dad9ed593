namespace Publish.Engine.Input;

/// <summary>
/// Limits namespace declarations in XML before it is parsed: a parser's time grows with the square of those on one
/// element.
/// </summary>
internal static class XmlNames
{
    /// <summary>Most declarations; a drawing or an export has about twenty.</summary>
    private const int Most = 1000;

    /// <summary>Whether there are at most so many, in UTF-8 or UTF-16.</summary>
    public static bool AreFew(ReadOnlySpan<byte> xml) =>
        xml.Count("xmlns"u8) <= Most && xml.Count("x\0m\0l\0n\0s"u8) <= Most;

    public static bool AreFew(ReadOnlySpan<char> xml) => xml.Count("xmlns") <= Most;
}
