namespace Publish.Engine.Build;

/// <summary>Which site is wanted, of which moment.</summary>
public sealed record EditionRequest
{
    /// <summary>The input folder.</summary>
    public required string Input { get; init; }

    /// <summary>What counts as now.</summary>
    public required BuildTime At { get; init; }

    /// <summary>
    /// Where the site will stand, if not where <c>site.yml</c> says; absolute, without a slash at the end.
    /// </summary>
    public string? BaseUrl { get; init; }

    public bool Drafts { get; init; }

    /// <summary>Print letters and releases, also where <c>site.yml</c> does not say so.</summary>
    public bool Pdf { get; init; }

    /// <summary>Write nothing where the machine cannot do all of it; null for what <c>site.yml</c> says.</summary>
    public bool? Strict { get; init; }

    /// <summary>
    /// Make the files that a site is published with, narrower pictures and files without metadata, and keep them in
    /// <c>.publish</c>; what only looks at a site makes none.
    /// </summary>
    public bool MakesFiles { get; init; }

    /// <summary>Show embargoed documents and drafts, and tell their faults: for the eyes of those who write.</summary>
    public bool Held { get; init; }

    /// <summary>
    /// Leave documents with errors out instead of failing: together with <see cref="Held"/> those alone, and no other
    /// that links to them.
    /// </summary>
    public bool WarnOnly { get; init; }
}
