using System.Collections.Frozen;
using System.Collections.Immutable;
using Publish.Model;

namespace Publish.Engine.Linking;

/// <summary>
/// Chooses two documents of “more reading” for each: the nearest newer and older, of the other kind first.
/// </summary>
internal static class Neighbours
{
    /// <summary>Choices by document id.</summary>
    /// <param name="newestFirst">All dated documents.</param>
    public static FrozenDictionary<string, ImmutableArray<DatedDocument>> Of(ImmutableArray<DatedDocument> newestFirst)
    {
        var newer = Nearest(newestFirst);
        var older = Nearest([.. newestFirst.Reverse()]);
        return newestFirst.ToFrozenDictionary(
            document => document.Id,
            document => Choose(newer[document.Id], older[document.Id])
        );
    }

    private static ImmutableArray<DatedDocument> Choose(Pair newer, Pair older)
    {
        var other = new[] { newer.Other, older.Other }.OfType<DatedDocument>().ToImmutableArray();
        return other.Length == 2
            ? other
            : [.. other.Concat(new[] { newer.Same, older.Same }.OfType<DatedDocument>()).Take(2)];
    }

    /// <summary>For each document, the last one before it of its own kind and of the other.</summary>
    private static Dictionary<string, Pair> Nearest(ImmutableArray<DatedDocument> documents)
    {
        var last = new Dictionary<DocumentKind, DatedDocument>();
        var found = new Dictionary<string, Pair>();
        foreach (var document in documents)
        {
            var kind = document.Kind();
            var other = kind == DocumentKind.Letter ? DocumentKind.PressRelease : DocumentKind.Letter;
            found[document.Id] = new Pair(last.GetValueOrDefault(kind), last.GetValueOrDefault(other));
            last[kind] = document;
        }
        return found;
    }

    private readonly record struct Pair(DatedDocument? Same, DatedDocument? Other);
}
