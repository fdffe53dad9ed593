using System.Text;

namespace Publish.Theme;

/// <summary>Embedded files of the theme, by path.</summary>
internal static class Resource
{
    /// <summary>Files of a folder, sorted by name.</summary>
    public static IReadOnlyList<string> NamesIn(string folder) =>
        [
            .. typeof(Resource)
                .Assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];

    public static bool Has(string name) => typeof(Resource).Assembly.GetManifestResourceInfo(name) is not null;

    public static string Text(string name) => Encoding.UTF8.GetString(Bytes(name));

    public static byte[] Bytes(string name)
    {
        using var stream = typeof(Resource).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
