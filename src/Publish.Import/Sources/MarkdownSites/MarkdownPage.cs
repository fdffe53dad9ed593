using AngleSharp.Dom;
using Publish.Engine.Yaml;

namespace Publish.Import;

/// <summary>Makes a page of one text of a Markdown site.</summary>
internal sealed class MarkdownPage(MarkdownSite site, MarkdownAddress addresses, MarkdownFile file)
{
    private static readonly string[] GroupKeys =
    [
        "translationKey",
        "translation_key",
        "translation_id",
        "lang-ref",
        "lang_ref",
        "ref",
        "i18n_key",
        "page_id",
    ];

    private readonly List<Doubt> doubts = [];

    public OldReading Read()
    {
        var text = OldTextFile.Read(file.Path, doubts);
        if (text is null)
            return new(null, new(DoubtKind.NotImported, "The file is too large to be a text, or is none."));
        var (front, start) = OldFrontReader.Read(text, doubts);
        var date = front.Text("date", "published", "publishDate", "publish_date", "published_at", "PublishedDate");
        var day = SourceDate.Of(date) ?? file.Day;
        if (date is not null && SourceDate.Of(date) is null && !bool.TryParse(date, out _))
            doubts.Add(new(DoubtKind.Uncertain, "The date in the front matter could not be read.", Excerpt.Of(date)));
        var language = LanguageTag.Of(front.Text("lang", "language", "locale"))
            ?? file.Language
            ?? site.DefaultLanguage;
        var address = addresses.Of(file, front, day);
        var content = Content(text[start..], address, language);
        var title = SourceHtml.Words(front.Text("title", "name"));
        if (title is null && content.QuerySelector("h1") is null && front.Root is null)
            doubts.Add(
                new(
                    DoubtKind.Uncertain,
                    "The text has neither front matter nor a heading; its title was taken from the file's name.",
                    file.Name
                )
            );
        return new(
            new()
            {
                Source = file.Name,
                Address = address,
                OtherAddresses = front.List(commas: false, "aliases", "alias", "redirect_from", "RedirectFrom"),
                Kind = Kind(front),
                Language = language,
                Title = title
                    ?? SourceHtml.Words(content.QuerySelector("h1")?.InnerHtml)
                    ?? file.Stem.Replace('-', ' '),
                Subtitle = SourceHtml.Words(front.Text("subtitle", "sub_title", "subheading")),
                Description = SourceHtml.Words(front.Text("description", "summary", "excerpt", "lead", "abstract")),
                Published = day,
                Updated = SourceDate.Of(
                    front.Text("lastmod", "updated", "last_modified_at", "modified", "date_modified")
                ),
                IsDraft = IsDraft(front),
                Topics = front.List(commas: true, "tags", "tag", "categories", "category", "topics", "topic"),
                Countries = front.List(commas: true, "countries", "country", "regions", "region"),
                Group = front.Text(GroupKeys) ?? SharedKey(),
                Image = Image(front, new(address)),
                Related = [.. Related(front, address, language)],
                Content = content,
                Doubts = [.. doubts],
            },
            null
        );
    }

    private OldKind Kind(OldFront front) =>
        SourceKind.Of([
            front.Text("type"),
            front.Text("layout"),
            .. file.Folder.Split('/'),
            .. front.List(commas: false, "category", "categories"),
        ]);

    private bool IsDraft(OldFront front) =>
        front.Truth("draft") == true
        || front.Truth("published") == false
        || front.Text("status") is "draft"
        || front.Truth("Excluded") == true
        || file.Name.Contains("_drafts/", StringComparison.Ordinal);

    private IEnumerable<string> Related(OldFront front, string address, string? language) =>
        front
            .List(commas: false, "related")
            .Select(one =>
                site.Find(one, language) is { } other ? AddressOf(other) : new SourceAddress(address).Follow(one)
            )
            .OfType<string>();

    private IElement Content(string body, string address, string? language)
    {
        var filled = new ShortcodeText(
            place => site.Find(place, language) is { } other ? AddressOf(other) : null,
            doubts
        ).Fill(body);
        var html = file.IsHtml ? filled : SiteMarkdown.Html(file.Name, filled, doubts);
        return SourceHtml.Parse(html, new SourceAddress(address) { Known = place => Known(place, language) }, doubts);
    }

    /// <summary>A link to another text by its file.</summary>
    private string? Known(string place, string? language)
    {
        var (path, rest) = place.IndexOfAny(['#', '?']) is >= 0 and var end
            ? (place[..end], place[end..])
            : (place, "");
        if (!MarkdownSite.IsMarkdown(path) || path.Contains(':', StringComparison.Ordinal))
            return null;
        var near = path.StartsWith('/')
            ? path
            : new Uri(new Uri("http://nowhere.invalid/" + file.Folder + "/"), path).AbsolutePath;
        var other = site.Find(Uri.UnescapeDataString(near), language) ?? site.Find(Path.GetFileName(path), language);
        return other is null ? null : AddressOf(other) + rest;
    }

    private string AddressOf(MarkdownFile other)
    {
        var front = OldTextFile.Read(other.Path, []) is { } text ? OldFrontReader.Read(text, []).Front : OldFront.None;
        return addresses.Of(other, front, SourceDate.Of(front.Text("date", "published", "publishDate")) ?? other.Day);
    }

    /// <summary>Its place without its language, where another language has a text at the same.</summary>
    private string? SharedKey() => site.Files.Length > 1 && site.HasOthers(file) ? file.Key : null;

    private static OldFile? Image(OldFront front, SourceAddress page)
    {
        foreach (
            var key in new[]
            {
                "image",
                "images",
                "cover",
                "featured_image",
                "featuredImage",
                "hero",
                "thumbnail",
                "header",
            }
        )
        {
            var node = front.Find(key) is YamlSequence { Items: [var first, ..] } ? first : front.Find(key);
            if (node is YamlScalar { IsNothing: false } scalar && page.Follow(scalar.Value) is { } address)
                return new(address);
            if (
                node is YamlMapping mapping
                && new OldFront(mapping) is var about
                && page.Follow(about.Text("src", "url", "path", "file", "image", "filename")) is { } there
            )
                return new(
                    there,
                    null,
                    about.Text("alt", "image_description"),
                    about.Text("caption"),
                    about.Text("credit")
                );
        }
        return null;
    }
}
