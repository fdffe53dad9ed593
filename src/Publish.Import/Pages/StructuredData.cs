using System.Text.Json;
using AngleSharp.Html.Dom;

namespace Publish.Import;

/// <summary>What a page's JSON-LD says of its article; empty where there is none or it is broken.</summary>
internal sealed record StructuredData
{
    private const int Deepest = 6;

    public string? Type { get; private init; }

    public string? Headline { get; private init; }

    public string? Subtitle { get; private init; }

    public string? Published { get; private init; }

    public string? Updated { get; private init; }

    public string? Language { get; private init; }

    public string? Body { get; private init; }

    public static StructuredData Of(IHtmlDocument page)
    {
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']").Take(20))
            if (Read(script.TextContent) is { } article)
                return article;
        return new StructuredData();
    }

    private static StructuredData? Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(
                json,
                new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip }
            );
            return Find(document.RootElement, 0);
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static StructuredData? Find(JsonElement element, int depth)
    {
        if (depth > Deepest)
            return null;
        if (element.ValueKind == JsonValueKind.Array)
            return element
                .EnumerateArray()
                .Take(50)
                .Select(one => Find(one, depth + 1))
                .FirstOrDefault(found => found is not null);
        if (element.ValueKind != JsonValueKind.Object)
            return null;
        if (element.TryGetProperty("headline", out _) || element.TryGetProperty("articleBody", out _))
            return new StructuredData
            {
                Type = Text(element, "@type"),
                Headline = Text(element, "headline"),
                Subtitle = Text(element, "alternativeHeadline"),
                Published = Text(element, "datePublished"),
                Updated = Text(element, "dateModified"),
                Language = Text(element, "inLanguage"),
                Body = Text(element, "articleBody"),
            };
        return (element.TryGetProperty("@graph", out var graph) ? Find(graph, depth + 1) : null)
            ?? (element.TryGetProperty("mainEntity", out var main) ? Find(main, depth + 1) : null);
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.String
        && PageWords.Collapsed(value.GetString()) is { Length: > 0 } text
            ? text
            : null;
}
