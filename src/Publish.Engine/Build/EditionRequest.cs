namespace Publish.Engine.Build;

/// <summary>Options of a reading: input, time, drafts, strictness.</summary>
public sealed record EditionRequest
{
    /// <summary>The input folder.</summary>
    public required string Input { get; init; }

    /// <summary>The build time.</summary>
    public required BuildTime At { get; init; }

    /// <summary>Base URL in place of that of <c>site.yml</c>: absolute, without a slash at the end.</summary>
    public string? BaseUrl { get; init; }

    public bool Drafts { get; init; }

    /// <summary>Print PDFs also where <c>site.yml</c> does not ask for them.</summary>
    public bool Pdf { get; init; }

    /// <summary>Write nothing where anything is lost; null to do as <c>site.yml</c> says.</summary>
    public bool? Strict { get; init; }

    /// <summary>
    /// Scale pictures and remove metadata from files, into <c>.publish</c>; false for check and preview, which make no
    /// file.
    /// </summary>
    public bool MakesFiles { get; init; }

    /// <summary>Include drafts and documents under embargo with their diagnostics, for check and preview.</summary>
    public bool Held { get; init; }

    /// <summary>
    /// Leave documents with errors out instead of failing; with <see cref="Held"/> only those, and none that link to
    /// them.
    /// </summary>
    public bool WarnOnly { get; init; }
}
