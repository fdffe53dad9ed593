using Publish.Engine.Content.Documents;

namespace Publish.Import;

/// <summary>An old address as an alias: what a host can lead on from.</summary>
internal static class OldAlias
{
    /// <summary>Null where it is a host's root, or nothing that an alias may be.</summary>
    public static string? Of(string address)
    {
        var path =
            address.StartsWith('/') ? address
            : Uri.TryCreate(address, UriKind.Absolute, out var url) ? url.PathAndQuery
            : "";
        return OldAddressReader.Read(path.Split('#')[0])?.ToString();
    }
}
