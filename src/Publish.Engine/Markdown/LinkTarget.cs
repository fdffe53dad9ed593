using System.Buffers;
using Publish.Engine.Diagnostics;
using Publish.Engine.Input;

namespace Publish.Engine.Markdown;

/// <summary>Classified target of a link in a body.</summary>
/// <param name="Value">By kind: the address itself, a document's id, a file below the input, a site path, or what is
/// wrong.</param>
/// <param name="Fragment">With its <c>#</c>, or empty.</param>
internal readonly record struct LinkTarget(LinkTargetKind Kind, string Value, string Fragment = "")
{
    private static readonly SearchValues<char> Impossible = SearchValues.Create([
        ' ',
        '\\',
        '"',
        '<',
        '>',
        '\u007F',
        .. Enumerable.Range(0, 0x20).Select(code => (char)code),
        .. Enumerable.Range(0x80, 0x21).Select(code => (char)code),
    ]);

    /// <param name="address">As Markdown gives it: entities resolved, percent-encoding left.</param>
    /// <param name="folder">The document's folder below the input.</param>
    public static LinkTarget Of(string address, string folder)
    {
        if (SchemeOf(address) is { } scheme)
            return WithScheme(address, scheme);
        if (
            address.Length == 0
            || address.AsSpan().ContainsAny(Impossible)
            || address.StartsWith("//", StringComparison.Ordinal)
        )
            return new(LinkTargetKind.None, address);
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var (path, fragment) = hash < 0 ? (address, "") : (address[..hash], address[hash..]);
        if (path.Length == 0)
            return new(LinkTargetKind.Fragment, "", fragment);
        if (path[0] == '/')
            return new(LinkTargetKind.SitePath, path, fragment);
        var name = UnicodeNormalization.Of(Uri.UnescapeDataString(path));
        if (name.StartsWith("./", StringComparison.Ordinal))
            name = name[2..];
        if (name.AsSpan().ContainsAny("\\\0\n") || name.Split('/').Any(part => part is "." or ".."))
            return new(LinkTargetKind.None, address);
        if (
            name.StartsWith("letters/", StringComparison.Ordinal)
            || name.StartsWith("press-releases/", StringComparison.Ordinal)
            || name.StartsWith("pages/", StringComparison.Ordinal)
        )
            return new(LinkTargetKind.Document, name.TrimEnd('/'), fragment);
        return name.Length == 0 || name[^1] == '/' || name.Contains('?', StringComparison.Ordinal)
            ? new(LinkTargetKind.None, address)
            : new(LinkTargetKind.File, $"{folder}/{name}", fragment);
    }

    /// <summary>
    /// The text before the first colon, if no slash, question mark or hash precedes it: what browsers take for a
    /// scheme; else null.
    /// </summary>
    private static string? SchemeOf(string address)
    {
        var end = address.AsSpan().IndexOfAny(":/?#");
        return end >= 0 && address[end] == ':' ? address[..end] : null;
    }

    private static LinkTarget WithScheme(string address, string scheme)
    {
        var rest = address.AsSpan(scheme.Length + 1);
        var hidden = rest.ContainsAny(Impossible) || ControlCharacters.HidesPart(rest);
        return scheme.ToLowerInvariant() switch
        {
            "https" or "http" => !hidden
            && rest.StartsWith("//")
            && rest.Length > 2
            && char.IsLetterOrDigit(rest[2])
            && Uri.TryCreate(address, UriKind.Absolute, out _)
                ? new(LinkTargetKind.Outside, address)
                : new(LinkTargetKind.None, address),
            "mailto" or "tel" => !hidden && rest.Length > 0
                ? new(LinkTargetKind.Call, address)
                : new(LinkTargetKind.None, address),
            _ => new(LinkTargetKind.Scheme, scheme.Trim() + ":"),
        };
    }
}

/// <summary>Kinds of link target.</summary>
internal enum LinkTargetKind
{
    /// <summary>No valid address.</summary>
    None,

    /// <summary>A scheme that is not allowed, such as <c>javascript:</c>.</summary>
    Scheme,

    /// <summary>Another site.</summary>
    Outside,

    /// <summary>A <c>mailto:</c> or <c>tel:</c> address.</summary>
    Call,
    Fragment,
    Document,
    File,
    SitePath,
}
