using System.Collections.Concurrent;

namespace Publish.Engine.Diagnostics;

/// <summary>Collects the diagnostics of one run from any thread; <see cref="Sorted"/> gives them in a fixed order.</summary>
public sealed class Findings
{
    private readonly ConcurrentQueue<Diagnostic> found = new();

    public bool HasErrors => found.Any(diagnostic => diagnostic.Rule.Severity == Severity.Error);

    public void Add(Rule rule, Place place, params string[] arguments) => found.Enqueue(new Diagnostic(rule, place, arguments));

    public void Add(Diagnostic diagnostic) => found.Enqueue(diagnostic);

    /// <summary>By file, offset and code.</summary>
    public IReadOnlyList<Diagnostic> Sorted() =>
        [.. found.OrderBy(one => one.Place.Source.Path, StringComparer.Ordinal).ThenBy(one => one.Place.Offset).ThenBy(one => one.Rule.Code, StringComparer.Ordinal)];
}
