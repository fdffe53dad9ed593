using System.Collections.Immutable;
using System.Globalization;
using Publish.Engine.Content.Documents;
using Publish.Model;

namespace Publish.Import;

/// <summary>
/// Gives each text its document: the one that an earlier import made or a person wrote, or a new one.
/// </summary>
internal sealed class Placement
{
    private readonly KnownDocuments known;
    private readonly Languages languages;
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);

    private Placement(KnownDocuments known, Languages languages) => (this.known, this.languages) = (known, languages);

    /// <param name="undated">Letters and releases for which no day was found: they cannot be placed.</param>
    public static ImmutableArray<PlacedText> Of(
        Paired paired,
        IReadOnlyList<Draft> drafts,
        KnownDocuments known,
        Languages languages,
        out ImmutableArray<Draft> undated
    )
    {
        var placement = new Placement(known, languages);
        var placed = ImmutableArray.CreateBuilder<PlacedText>(paired.Groups.Length);
        var left = ImmutableArray.CreateBuilder<Draft>();
        foreach (var group in paired.Groups)
        {
            var members = group.Drafts.Select(at => drafts[at]).ToArray();
            if (placement.Place(members, group.Certainty) is { } text)
                placed.Add(text);
            else
                left.AddRange(members);
        }
        undated = left.ToImmutable();
        return placed.ToImmutable();
    }

    private PlacedText? Place(Draft[] members, double certainty)
    {
        var ordered = languages
            .Select(language => members.FirstOrDefault(draft => draft.Language == language.Tag))
            .OfType<Draft>()
            .ToImmutableArray();
        var source = SourceOf(ordered);
        var day = source.Day ?? ordered.Select(draft => draft.Day).FirstOrDefault(one => one is not null);
        if (source.Kind != OldKind.Page && day is null)
            return null;
        var id = ordered.Select(known.IdOf).FirstOrDefault(one => one is not null && !taken.Contains(one))
            ?? NewId(source, day);
        taken.Add(id);
        return new PlacedText(id, source.Kind, source, ordered, certainty);
    }

    /// <summary>Who is days ahead of the others wrote first; else the site's first language did.</summary>
    private static Draft SourceOf(ImmutableArray<Draft> ordered)
    {
        var first = ordered[0];
        return
            ordered.Where(draft => draft.Day is not null).MinBy(draft => draft.Day) is { Day: { } earliest } ahead
            && first.Day is { } day
            && earliest < day
            ? ahead
            : first;
    }

    private string NewId(Draft source, DateOnly? day)
    {
        var slug = source.Address is { } address && OldSlug.Of(address) is { } old ? old : Slug.Of(source.Title);
        if (slug.Length == 0)
            slug =
                source.Kind == OldKind.Letter ? "letter"
                : source.Kind == OldKind.PressRelease ? "press-release"
                : "page";
        var name =
            source.Kind == OldKind.Page
                ? slug
                : $"{day!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}-{slug}";
        var id = $"{PlacedText.FolderOf(source.Kind)}/{name}";
        if (!taken.Contains(id) && !known.IsAnother(id, source))
            return id;
        for (var at = 2; ; at++)
            if ($"{id}-{at}" is var next && !taken.Contains(next) && !known.IsAnother(next, source))
                return next;
    }
}
