namespace Publish.Model;

/// <summary>
/// Where something stands on the site: a path from its root, NFC, not percent-encoded, such as
/// <c>/ko/letters/2024/03/05/returns/</c>.
/// </summary>
public readonly record struct SitePath
{
    public SitePath(string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(value);
        if (value[0] != '/')
            throw new ArgumentException($"A site path begins with a slash: {value}", nameof(value));
        Value = value;
    }

    public string Value { get; }

    /// <summary>The path as it stands in an attribute or a feed: percent-encoded UTF-8.</summary>
    public string Href => string.Join('/', Value.Split('/').Select(Uri.EscapeDataString));

    /// <summary>The file of the output that a server answers with, without a leading slash.</summary>
    public string File => Value.EndsWith('/') ? Value[1..] + "index.html" : Value[1..];

    /// <summary>The path with a name added; the path must be a folder's.</summary>
    public SitePath With(string name) => new(Value + name);

    public override string ToString() => Value;
}
