using System.Collections.Immutable;

namespace Publish.Import;

/// <summary>An item of an export as it stands there.</summary>
internal sealed record WxrItem
{
    public string Id { get; set; } = "";
    public string? Title { get; set; }
    public string? Link { get; set; }
    public string? Guid { get; set; }
    public string Content { get; set; } = "";
    public string? Excerpt { get; set; }
    public string? Name { get; set; }
    public string Type { get; set; } = "post";
    public string Status { get; set; } = "publish";
    public string? Password { get; set; }
    public string? Parent { get; set; }
    public string? Date { get; set; }
    public string? DateUtc { get; set; }
    public string? Modified { get; set; }
    public string? ModifiedUtc { get; set; }
    public string? File { get; set; }
    public ImmutableArray<WxrTerm>.Builder Terms { get; } = ImmutableArray.CreateBuilder<WxrTerm>();

    /// <summary>The first of each key.</summary>
    public Dictionary<string, string> Meta { get; } = new(StringComparer.Ordinal);
}

/// <summary>A category, a tag, a language: what WordPress calls a term.</summary>
internal readonly record struct WxrTerm(string Taxonomy, string Slug, string Name);
