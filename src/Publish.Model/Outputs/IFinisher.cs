namespace Publish.Model;

/// <summary>Works on the whole staged site before it is swapped in: a search index, the leak scan.</summary>
public interface IFinisher
{
    Task Finish(StagedSite staged, CancellationToken stop);
}

/// <summary>The staged site for finishers.</summary>
/// <param name="Folder">Absolute. A finisher may add files, but never change one, which may be a hard link to the last
/// site's.</param>
/// <param name="Files">Paths below <paramref name="Folder"/> with <c>/</c>, sorted ordinally.</param>
public sealed record StagedSite(string Folder, IReadOnlyList<string> Files, Site Site)
{
    /// <summary>Files that no earlier build has passed to the finishers with the same <see cref="Held"/>.</summary>
    public IReadOnlyList<string> New { get; init; } = Files;

    /// <summary>Fingerprints of what is under embargo.</summary>
    public Withheld Held { get; init; } = Withheld.Nothing;

    /// <summary>
    /// The HTML that cards and PDFs were rendered from, by path, as their text cannot be read from the files.
    /// </summary>
    public IReadOnlyDictionary<string, Func<string>> DrawnFrom { get; init; } = new Dictionary<string, Func<string>>();
}
