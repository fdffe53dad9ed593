using System.Collections.Concurrent;

namespace Publish.Engine.Diagnostics;

/// <summary>
/// Thread-safe collection of the diagnostics of one run; <see cref="Sorted"/> gives them in a fixed order.
/// </summary>
public sealed class Findings
{
    private readonly ConcurrentQueue<Diagnostic> found;
    private readonly string? documentId;

    public Findings() => found = new();

    private Findings(ConcurrentQueue<Diagnostic> found, string documentId) =>
        (this.found, this.documentId) = (found, documentId);

    public bool HasErrors => found.Any(diagnostic => diagnostic.Rule.Severity == Severity.Error);

    /// <summary>
    /// A view of the same collection that adds a document's id to each diagnostic, so that those of a held document can
    /// be kept back.
    /// </summary>
    public Findings Of(string documentId) => new(found, documentId);

    public void Add(Rule rule, Place place, params string[] arguments) =>
        found.Enqueue(new Diagnostic(rule, place, arguments, documentId));

    public void Add(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        found.Enqueue(
            diagnostic.DocumentId is null && documentId is not null
                ? diagnostic with
                {
                    DocumentId = documentId,
                }
                : diagnostic
        );
    }

    /// <summary>All diagnostics in the order of <see cref="InOrder"/>.</summary>
    public IReadOnlyList<Diagnostic> Sorted() => [.. InOrder(found)];

    /// <summary>
    /// Site-wide files before documents, because their errors cause others; then by file, offset, code and message.
    /// </summary>
    public static IOrderedEnumerable<Diagnostic> InOrder(IEnumerable<Diagnostic> found) =>
        found
            .OrderBy(one => Distance(one.Place.Source.Path))
            .ThenBy(one => one.Place.Source.Path, StringComparer.Ordinal)
            .ThenBy(one => one.Place.Offset)
            .ThenBy(one => one.Rule.Code, StringComparer.Ordinal)
            .ThenBy(one => one.Message, StringComparer.Ordinal);

    private static int Distance(string path) =>
        path switch
        {
            "site.yml" => 0,
            _ when !path.Contains('/', StringComparison.Ordinal) => 1,
            _ when path.StartsWith("letters/", StringComparison.Ordinal)
                    || path.StartsWith("press-releases/", StringComparison.Ordinal)
                    || path.StartsWith("pages/", StringComparison.Ordinal) => 3,
            _ => 2,
        };
}
