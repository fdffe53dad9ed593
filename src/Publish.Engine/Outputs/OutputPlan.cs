using System.Collections.Immutable;
using Publish.Engine.Content.Documents;
using Publish.Engine.Diagnostics;
using Publish.Engine.Input;
using Publish.Engine.Linking;
using Publish.Engine.Outputs.Hosting;
using Publish.Engine.Views;
using Publish.Model;

namespace Publish.Engine.Outputs;

/// <summary>
/// Plans all outputs of a build and checks them together: collisions of paths, aliases, links to site paths.
/// </summary>
public static class OutputPlan
{
    /// <summary>The address suggested where none is near.</summary>
    private const string Usual = "/letters/";

    public static ImmutableArray<Output> Of(
        Site site,
        SiteViews views,
        IEnumerable<IPipeline> pipelines,
        InputFolder input,
        Findings findings
    )
    {
        ArgumentNullException.ThrowIfNull(site);
        var all = pipelines.ToImmutableArray();
        var first = all.SelectMany(pipeline => pipeline.Plan(site, views)).ToImmutableArray();
        var outputs = first.AddRange(all.SelectMany(pipeline => pipeline.PlanLast(site, views, first)));
        var places = new InputPlaces(input, site.Places);
        CheckCollisions(outputs, site, input, places, findings);
        var old = new OldAddresses(site);
        AliasCheck.Run(outputs, site, places, findings);
        CheckSitePaths(outputs, site, old, places, findings);
        SecurityTxtCheck.Run(site, input, findings);
        return outputs;
    }

    /// <summary>Reports two outputs at one path, at the input file where there is one.</summary>
    private static void CheckCollisions(
        ImmutableArray<Output> outputs,
        Site site,
        InputFolder input,
        InputPlaces places,
        Findings findings
    )
    {
        var claims = new PathClaims();
        foreach (var output in outputs)
            if (claims.Claim(output) is { } first)
            {
                var (at, other) =
                    input.Files.ContainsKey(output.Source) || !input.Files.ContainsKey(first.Source)
                        ? (output, first)
                        : (first, output);
                var isSame = AddressKey.Folded(at.Path.File) == AddressKey.Folded(other.Path.File);
                findings.Add(
                    isSame ? PlanRules.SameAddress : PlanRules.FolderIsFile,
                    PlaceOf(at, site, places),
                    at.Path.Value,
                    other.Origin,
                    other.Path.Value
                );
            }
    }

    /// <summary>The place of an output's slug, if one is written; else its source file.</summary>
    private static Place PlaceOf(Output output, Site site, InputPlaces places) =>
        DocumentFolder.IdOf(output.Source) is { } id && site.ById.ContainsKey(id)
            ? places.OfFirst(output.Source, (output.Source, "slug"), (id + "/document.yml", "slug"))
            : places.OfFirst(output.Source);

    private static void CheckSitePaths(
        ImmutableArray<Output> outputs,
        Site site,
        OldAddresses old,
        InputPlaces places,
        Findings findings
    )
    {
        var there = outputs.Select(output => output.Path.Value).Concat(old.Paths).ToHashSet(StringComparer.Ordinal);
        var keys = outputs.Select(output => AddressKey.Plain(output.Path.Value)).ToHashSet(StringComparer.Ordinal);
        var guesses = new Suggestions();
        foreach (var variant in site.Documents.SelectMany(document => document.Variants))
        foreach (var link in variant.Body.AllPieces().OfType<LinkPiece>().Where(link => link.Kind == LinkKind.SitePath))
            Check(link.Target, () => places.InBody(variant.File, link.Offset));
        foreach (var (key, menu) in new[] { ("menu", site.Settings.Menu), ("footer-menu", site.Settings.FooterMenu) })
        foreach (var (at, item) in menu.Index())
            if (item.Url.StartsWith('/'))
                Check(item.Url, () => places.Of("site.yml", $"{key}/{at}/url"));

        void Check(string link, Func<Place> place)
        {
            var path = AddressKey.PathOf(link);
            if (
                !keys.Contains(AddressKey.Plain(path))
                && old.Find(path, link.Split('#')[0].Split('?') is [_, var query, ..] ? query : "") is null
            )
                findings.Add(PlanRules.NoSuchAddress, place(), link, guesses.Nearest(link, there) ?? Usual);
        }
    }
}
