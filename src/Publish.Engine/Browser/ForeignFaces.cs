using System.Text.RegularExpressions;

namespace Publish.Engine.Browser;

/// <summary>Tells the faces that Korean, Chinese or Japanese is set in though they are drawn for another region, whose readers write the same characters otherwise.</summary>
internal static partial class ForeignFaces
{
    /// <summary>Marks one element in each language of a sheet that has words of its script, and gives the languages.</summary>
    public const string Script = """
        (() => {
          const found = new Map();
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let text = texts.nextNode(); text; text = texts.nextNode()) {
            const tag = text.parentElement.closest("[lang]")?.lang ?? "";
            const letters = /^(ko|zh-Han[st]|ja)\b/.test(tag) ? /[\p{sc=Han}\p{sc=Hang}\p{sc=Hira}\p{sc=Kana}]/u : /\p{L}/u;
            if (tag && !found.has(tag) && !text.parentElement.closest("script, style") && letters.test(text.data)) found.set(tag, text.parentElement);
          }
          for (const [tag, element] of found) element.dataset.face = tag;
          return [...found.keys()];
        })()
        """;

    /// <summary>What stands in the names of faces for each language's readers.</summary>
    private static readonly (string Tag, string[] Regions)[] Own = [("ko", ["KR"]), ("zh-Hans", ["SC", "CN"]), ("zh-Hant", ["TC", "TW", "HK"]), ("ja", ["JP"])];

    /// <summary>Null where the face names no region, or the right one, or the language is set in no such face.</summary>
    public static FaceRemark? Told(string tag, IEnumerable<string> faces)
    {
        if (Own.FirstOrDefault(one => tag.StartsWith(one.Tag, StringComparison.Ordinal)).Regions is not { } own)
            return null;
        return faces.FirstOrDefault(face => Region().Match(face) is { Success: true, Value: var region } && !own.Contains(region)) is { } foreign
            ? new FaceRemark(tag, $"Words in {tag} are set in {foreign}, which is drawn for readers of another region. Install a face of their own.") : null;
    }

    [GeneratedRegex(@"\b(KR|SC|CN|TC|TW|HK|JP)\b")]
    private static partial Regex Region();
}
