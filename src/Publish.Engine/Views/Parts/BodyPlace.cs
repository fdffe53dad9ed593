using System.Security.Cryptography;
using System.Text;
using Publish.Engine.Markdown.Writing;
using Publish.Model;

namespace Publish.Engine.Views.Parts;

/// <summary>
/// The page that a text stands on: its own, or as a guest another language's, where the ids of both must stay apart.
/// </summary>
internal sealed class BodyPlace(Document document, Variant variant, Language page)
{
    /// <summary>
    /// In a feed or another program's archive the notes of several texts stand on one page; of the slug a hash, which
    /// is short.
    /// </summary>
    private readonly string key =
        $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(document.Slug)))[..4]}-{variant.Language.UrlTag}";

    public Language Page => page;

    /// <summary>Each paragraph offers its address.</summary>
    public bool HasParagraphLinks { get; init; }

    /// <summary>What the page calls an id of the text; no text has one of its own that begins with page-.</summary>
    public string Id(string id) =>
        page == variant.Language || id == BodyWriter.EditorsId ? id : $"page-{variant.Language.UrlTag}.{id}";

    public string Note(int number) => $"note-{number}-{key}";

    public string Call(int number, int call) => call == 1 ? $"call-{number}-{key}" : $"call-{number}.{call}-{key}";
}
