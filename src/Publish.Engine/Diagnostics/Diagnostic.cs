using System.Globalization;

namespace Publish.Engine.Diagnostics;

/// <summary>A rule broken at a place.</summary>
/// <param name="Arguments">What fills the placeholders of the rule's message and mend.</param>
/// <param name="DocumentId">The document it belongs to; null where it is the site's.</param>
public sealed record Diagnostic(Rule Rule, Place Place, IReadOnlyList<string> Arguments, string? DocumentId = null)
{
    public string Message => string.Format(CultureInfo.InvariantCulture, Rule.Message, [.. Arguments]);

    public string Mend => string.Format(CultureInfo.InvariantCulture, Rule.Mend, [.. Arguments]);
}
