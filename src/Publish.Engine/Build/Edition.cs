using System.Collections.Immutable;
using Publish.Engine.Assets.Pictures;
using Publish.Engine.Content.Documents;
using Publish.Engine.Diagnostics;
using Publish.Engine.Host;
using Publish.Engine.Input;
using Publish.Model;

namespace Publish.Engine.Build;

/// <summary>The site as it may be seen at one moment, with what is wrong with it.</summary>
/// <param name="Newsroom">Null where <c>site.yml</c> cannot be used.</param>
/// <param name="Site">Null with it.</param>
/// <param name="Plan">Everything that the site consists of, not yet made.</param>
/// <param name="Diagnostics">Those that may be told: a held document's are not.</param>
/// <param name="LeftOut">Ids of documents with errors that were left out because that was asked for.</param>
public sealed record Edition(
    InputFolder Input,
    Newsroom? Newsroom,
    Site? Site,
    ImmutableArray<Output> Plan,
    IReadOnlyList<Diagnostic> Diagnostics,
    ImmutableArray<string> LeftOut
)
{
    /// <summary>What the machine could not do to the files of the site.</summary>
    public ImmutableArray<Loss> Losses { get; init; } = [];

    /// <summary>
    /// The file of each page that is not there because its document was left out, and that document's id.
    /// </summary>
    public ImmutableDictionary<string, string> NotMade { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Null where narrower pictures could be made, or were not asked for.</summary>
    public UnscaledPictures? Unscaled { get; init; }

    /// <summary>Whether anything may be made of it.</summary>
    public bool IsSound =>
        Site is not null
        && !Diagnostics.Any(diagnostic =>
            diagnostic.Rule.Severity == Severity.Error
            && (DocumentFolder.IdOf(diagnostic) is not { } id || !LeftOut.Contains(id))
        );

    public static bool IsOf(Diagnostic diagnostic, string documentId) => DocumentFolder.IdOf(diagnostic) == documentId;
}
