using Publish.Engine.Read;

namespace Publish.Engine.Import;

/// <summary>An old address as an alias: the paths that a host can redirect.</summary>
internal static class OldAlias
{
    /// <summary>Null where it has no path of its own, or one that only a query tells apart.</summary>
    public static string? Of(string address)
    {
        var path = address.StartsWith('/') ? address : Uri.TryCreate(address, UriKind.Absolute, out var url) ? url.PathAndQuery : "";
        path = path.Split('#')[0];
        if (path.Contains('%', StringComparison.Ordinal))
            path = Uri.UnescapeDataString(path);
        return path.Length > 1 && path[0] == '/' && path.AsSpan().IndexOfAny("?#*:\\") < 0 && !path.Contains("//", StringComparison.Ordinal)
            && !path.Any(letter => char.IsWhiteSpace(letter) || char.IsControl(letter)) && !path.Split('/').Any(part => part is "." or "..")
                ? Composed.Of(path)
                : null;
    }
}
