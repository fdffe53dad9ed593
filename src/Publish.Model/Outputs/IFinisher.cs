namespace Publish.Model;

/// <summary>Works on the whole staged site before it goes live: a search index, a last scan.</summary>
public interface IFinisher
{
    Task Finish(StagedSite staged, CancellationToken stop);
}

/// <summary>The site as it will stand, before anybody can see it.</summary>
/// <param name="Folder">Absolute; a finisher may add files below it, and never changes one that is there: it may be the
/// last site's own.</param>
/// <param name="Files">Paths below <paramref name="Folder"/> with <c>/</c>, sorted ordinally.</param>
public sealed record StagedSite(string Folder, IReadOnlyList<string> Files, Site Site)
{
    /// <summary>
    /// Those of <see cref="Files"/> that no earlier build has brought before the finishers with the same
    /// <see cref="Held"/>.
    /// </summary>
    public IReadOnlyList<string> New { get; init; } = Files;

    /// <summary>What may stand in none of them.</summary>
    public Withheld Held { get; init; } = Withheld.Nothing;

    /// <summary>
    /// By path, the pages that pictures and PDFs were drawn from: in those files themselves words are shapes.
    /// </summary>
    public IReadOnlyDictionary<string, Func<string>> DrawnFrom { get; init; } = new Dictionary<string, Func<string>>();
}
