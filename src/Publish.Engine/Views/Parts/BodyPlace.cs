using System.Security.Cryptography;
using System.Text;
using Publish.Engine.Markdown.Writing;
using Publish.Model;

namespace Publish.Engine.Views.Parts;

/// <summary>Prefixes ids of a body for the page that it is shown on, where two languages share a page.</summary>
internal sealed class BodyPlace(Document document, Variant variant, Language page)
{
    /// <summary>
    /// Key of footnote ids, unique where several texts share a page, such as in feed readers: a short hash of the slug,
    /// and the language.
    /// </summary>
    private readonly string key =
        $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(document.Slug)))[..4]}-{variant.Language.UrlTag}";

    public Language Page => page;

    /// <summary>Whether paragraphs have permalinks.</summary>
    public bool HasParagraphLinks { get; init; }

    /// <summary>
    /// An id of the body as it is on the page: with a prefix <c>page-</c> and language on another language's page.
    /// </summary>
    public string Id(string id) =>
        page == variant.Language || id == BodyWriter.EditorsId ? id : $"page-{variant.Language.UrlTag}.{id}";

    public string Note(int number) => $"note-{number}-{key}";

    public string Call(int number, int call) => call == 1 ? $"call-{number}-{key}" : $"call-{number}.{call}-{key}";
}
