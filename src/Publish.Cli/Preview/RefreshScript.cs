using System.Globalization;
using System.Text;

namespace Publish.Cli.Preview;

/// <summary>Script that reloads a previewed page when the input changes; a build never writes it.</summary>
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

    /// <param name="version">The version of the reading that the page was made from.</param>
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
