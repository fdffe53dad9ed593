using System.Collections.Immutable;
using Publish.Model;

namespace Publish.Import;

/// <summary>The drafts of one text with the id that its document has in the site.</summary>
/// <param name="Id">Such as <c>letters/2015-11-24-returns</c>.</param>
/// <param name="Source">The draft in the language that the text was written in.</param>
/// <param name="Drafts">In the order of the site's menu.</param>
/// <param name="Certainty">That they are one text.</param>
internal sealed record PlacedText(string Id, OldKind Kind, Draft Source, ImmutableArray<Draft> Drafts, double Certainty)
{
    public bool IsAlone => Drafts.Length == 1;

    /// <summary>The addresses of its variants where no <c>slug</c> says anything else.</summary>
    public IEnumerable<string> Paths(Languages languages)
    {
        var name = Id[(Id.IndexOf('/', StringComparison.Ordinal) + 1)..];
        var address =
            Kind == OldKind.Page
                ? $"/{name}/"
                : $"/{Id[..Id.IndexOf('/', StringComparison.Ordinal)]}/{name[..4]}/{name[5..7]}/{name[8..10]}/{name[11..]}/";
        return Drafts.Select(draft =>
            draft.Language == languages.First.Tag ? address : $"/{draft.Language.ToLowerInvariant()}{address}"
        );
    }

    public static string FolderOf(OldKind kind) =>
        kind switch
        {
            OldKind.Letter => DocumentKind.Letter.Folder(),
            OldKind.PressRelease => DocumentKind.PressRelease.Folder(),
            _ => DocumentKind.Page.Folder(),
        };
}
