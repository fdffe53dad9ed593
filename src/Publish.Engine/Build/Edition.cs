using System.Collections.Immutable;
using Publish.Engine.Content.Documents;
using Publish.Engine.Derived;
using Publish.Engine.Diagnostics;
using Publish.Engine.Host;
using Publish.Engine.Input;
using Publish.Engine.Views;
using Publish.Model;

namespace Publish.Engine.Build;

/// <summary>A site at one moment, with its plan and its diagnostics; nothing is written yet.</summary>
/// <param name="Newsroom">Null where <c>site.yml</c> cannot be used.</param>
/// <param name="Site">Null with the newsroom, or where the interface lacks words.</param>
/// <param name="Plan">All outputs, not rendered yet.</param>
/// <param name="Diagnostics">Without those of documents under embargo.</param>
/// <param name="LeftOut">Ids of documents with errors, left out at the caller's request.</param>
public sealed record Edition(
    InputFolder Input,
    Newsroom? Newsroom,
    Site? Site,
    ImmutableArray<Output> Plan,
    IReadOnlyList<Diagnostic> Diagnostics,
    ImmutableArray<string> LeftOut
)
{
    /// <summary>What could not be done to files because of the machine.</summary>
    public ImmutableArray<Loss> Losses { get; init; } = [];

    /// <summary>Output files of pages whose document was left out, and the document's id.</summary>
    public ImmutableDictionary<string, string> NotMade { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The views of the site; null where there is none.</summary>
    public SiteViews? Views { get; init; }

    /// <summary>Pictures that could not be scaled; null where all were, or none were asked for.</summary>
    public UnscaledPictures? Unscaled { get; init; }

    /// <summary>Whether there is a site without errors, apart from documents left out.</summary>
    public bool IsSound =>
        Site is not null
        && !Diagnostics.Any(diagnostic =>
            diagnostic.Rule.Severity == Severity.Error
            && (DocumentFolder.IdOf(diagnostic) is not { } id || !LeftOut.Contains(id))
        );

    public static bool IsOf(Diagnostic diagnostic, string documentId) => DocumentFolder.IdOf(diagnostic) == documentId;
}
