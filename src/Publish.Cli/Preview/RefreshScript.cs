using System.Globalization;
using System.Text;

namespace Publish.Cli.Preview;

/// <summary>The link in a shown page that renews it when the input changed; the page a build writes has none.</summary>
internal static class RefreshScript
{
    public const string Text = """
        const shown = document.currentScript.dataset.version;
        const changes = new EventSource("/.publish-preview/changes");
        changes.onmessage = event => {
          if (event.data !== shown) {
            changes.close();
            location.reload();
          }
        };
        addEventListener("pagehide", () => changes.close());

        """;

    /// <param name="version">The reading that the page was made from.</param>
    public static ReadOnlyMemory<byte> AddTo(ReadOnlyMemory<byte> page, int version)
    {
        var end = page.Span.LastIndexOf("</body>"u8);
        var link = Encoding.UTF8.GetBytes(
            string.Create(
                CultureInfo.InvariantCulture,
                $"<script src=\"/.publish-preview/refresh.js\" data-version=\"{version}\"></script>"
            )
        );
        var at = end < 0 ? page.Length : end;
        return (byte[])[.. page.Span[..at], .. link, .. page.Span[at..]];
    }
}
