using System.Collections.Frozen;
using System.Reflection;
using System.Text;
using Publish.Model;

namespace Publish.Theme;

/// <summary>The built-in theme.</summary>
public sealed class PressTheme : ITheme
{
    private const string Folder = "assets/";

    public Assembly Assembly => typeof(PressTheme).Assembly;

    /// <summary>
    /// <c>site.css</c>, joined from all stylesheets in <c>assets</c> by name, and the other files there.
    /// </summary>
    public IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Assets { get; } = Read();

    public string PictureSizes => PictureWidths.Text;

    public string ComparedPictureSizes => PictureWidths.Compared;

    public EmbeddedScript? SheetScript { get; } =
        new(
            "Paged.js",
            "Lays letters out on pages of paper, with running heads and footnotes. It is built into Publish, which has to be built again once it is fetched.",
            "npm ci --prefix theme/paper --ignore-scripts",
            PaperSheet.IsPaged
        );

    private static FrozenDictionary<string, ReadOnlyMemory<byte>> Read()
    {
        var names = Resource.NamesIn(Folder);
        var styles = names.Where(name => name.EndsWith(".css", StringComparison.Ordinal)).ToList();
        return names
            .Except(styles)
            .ToDictionary(name => name[Folder.Length..], Served)
            .Append(
                new(
                    "site.css",
                    Encoding.UTF8.GetBytes(string.Concat(styles.Select(name => Stylesheet.Slim(Resource.Text(name)))))
                )
            )
            .ToFrozenDictionary();
    }

    private static ReadOnlyMemory<byte> Served(string name) =>
        name.EndsWith(".js", StringComparison.Ordinal)
            ? Encoding.UTF8.GetBytes(ScriptFile.Slim(Resource.Text(name)))
            : Resource.Bytes(name);
}
