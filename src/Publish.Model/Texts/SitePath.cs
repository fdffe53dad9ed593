namespace Publish.Model;

/// <summary>
/// An address on the site: a path from its root, NFC, not percent-encoded, such as
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

    /// <summary>The percent-encoded path, for attributes and feeds.</summary>
    public string Href => string.Join('/', Value.Split('/').Select(Uri.EscapeDataString));

    /// <summary>The output file that a server answers with, without a leading slash.</summary>
    public string File => Value.EndsWith('/') ? Value[1..] + "index.html" : Value[1..];

    /// <summary>The path of a name in this folder.</summary>
    public SitePath With(string name) => new(Value + name);

    public override string ToString() => Value;
}
