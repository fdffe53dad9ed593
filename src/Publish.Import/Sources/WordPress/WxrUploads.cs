namespace Publish.Import;

/// <summary>Where a file of a WordPress site may lie beside its export.</summary>
internal static class WxrUploads
{
    private const string Folder = "/wp-content/uploads/";

    public static IEnumerable<string> Places(string address)
    {
        var path = Uri.UnescapeDataString(address.Split('?', '#')[0]);
        var uploads = path.IndexOf(Folder, StringComparison.Ordinal);
        foreach (var one in uploads >= 0 ? Sizes(path[(uploads + Folder.Length)..]).ToArray() : [])
        {
            yield return "uploads/" + one;
            yield return Folder + one;
            yield return one;
        }
        yield return path;
    }

    /// <summary>
    /// As it is named, and the picture that WordPress made a smaller one of: <c>march-300x200.jpg</c>.
    /// </summary>
    private static IEnumerable<string> Sizes(string file)
    {
        yield return file;
        var dot = file.LastIndexOf('.');
        var dash = dot < 0 ? -1 : file.LastIndexOf('-', dot);
        if (
            dash > 0
            && file[(dash + 1)..dot].Split('x') is [var width, var height]
            && int.TryParse(width, out _)
            && int.TryParse(height, out _)
        )
            yield return file[..dash] + file[dot..];
    }
}
