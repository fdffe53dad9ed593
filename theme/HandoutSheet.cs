using System.Security.Cryptography;
using System.Text;

namespace Publish.Theme;

/// <summary>What a letter in one file is set with: the faces and scripts of the pages, and its own sheet.</summary>
internal static class HandoutSheet
{
    private static string Style { get; } = string.Concat(
        new[] { "assets/10-tokens.css", "assets/30-type.css", "handout/handout.css" }.Select(name => Stylesheet.Slim(Resource.Text(name))));

    /// <param name="accent">The house ink, as <c>#rrggbb</c>.</param>
    public static string StyleWith(string accent) => $"{Style}:root{{--accent:{accent}}}";

    /// <summary>Nothing is loaded and nothing runs, wherever the file is opened: this style alone counts, known by its hash.</summary>
    public static string Policy(string accent) =>
        $"default-src 'none'; img-src data:; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(StyleWith(accent))))}'";
}
