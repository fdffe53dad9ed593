using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Publish.Engine.Input;
using Publish.Engine.Linking;
using Publish.Model;

namespace Publish.Engine.OutputFolder;

/// <summary>
/// Stores in <c>.publish/addresses</c> every address at which a build has published a text, for finding broken ones.
/// </summary>
internal static class PublicAddresses
{
    private const string FileName = "addresses";
    private const string Form = "publish addresses 1";

    /// <summary>The stored addresses; null where no build has stored any.</summary>
    /// <param name="state">The site's folder <c>.publish</c>.</param>
    public static ImmutableArray<PublicAddress>? Load(string state)
    {
        var file = Path.Combine(state, FileName);
        try
        {
            var lines = File.Exists(file) ? File.ReadLines(file).ToList() : [];
            return lines.Count > 0 && lines[0] == Form
                ? [.. lines.Skip(1).Select(PublicAddress.Parse).OfType<PublicAddress>()]
                : null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>
    /// Adds the addresses of a site's published variants; drafts and those under embargo are left out.
    /// </summary>
    public static void Remember(string state, Site site, InputFolder input)
    {
        var remembered = Load(state);
        var known = remembered ?? GitAddresses.Of(input, site.Settings);
        var byPath = new SortedDictionary<string, PublicAddress>(StringComparer.Ordinal);
        foreach (var address in known)
            byPath[address.Path] = address;
        var addresses = new Addresses(site.Languages);
        var rule = new EmbargoRule(site.At);
        foreach (var document in site.Documents.Where(document => !rule.Holds(document)))
        foreach (var variant in document.Variants.Where(variant => !rule.Holds(variant)))
            byPath[addresses.Of(document, variant).Value] = PublicAddress.Of(
                addresses.Of(document, variant),
                document,
                variant
            );
        if (remembered is not null && byPath.Values.SequenceEqual(known))
            return;
        try
        {
            var text = byPath.Values.Aggregate(new StringBuilder(Form).Append('\n'), (all, address) =>
                all.Append(address).Append('\n')
            );
            TextFile.Write(Path.Combine(state, FileName), Encoding.UTF8.GetBytes(text.ToString()));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // A failure to store is no failure of the build.
        }
    }
}

/// <summary>An address at which a text was published.</summary>
/// <param name="Document">Id of the document at that time.</param>
/// <param name="Language">Its language's tag.</param>
/// <param name="Title">Hash of its title, for finding the document again in another folder.</param>
internal sealed record PublicAddress(string Path, string Document, string Language, string Title)
{
    public static PublicAddress Of(SitePath path, Document document, Variant variant) =>
        new(path.Value, document.Id, variant.Language.Tag, Print(variant.Title));

    public static PublicAddress? Parse(string line) =>
        line.Split('\t') is [['/', ..] path, var document, var language, var title]
            ? new(path, document, language, title)
            : null;

    public static string Print(string title) =>
        ContentHash.Of(Encoding.UTF8.GetBytes(title)).ToString("x16", CultureInfo.InvariantCulture);

    public override string ToString() => $"{Path}\t{Document}\t{Language}\t{Title}";
}
