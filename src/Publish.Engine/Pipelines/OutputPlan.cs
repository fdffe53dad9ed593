using System.Collections.Immutable;
using Publish.Engine.Diagnostics;
using Publish.Engine.Link;
using Publish.Engine.Parse;
using Publish.Engine.Read;
using Publish.Model;

namespace Publish.Engine.Pipelines;

/// <summary>Everything that a build will write, checked as a whole: no two outputs at one address, no link to an address without one.</summary>
public static class OutputPlan
{
    /// <summary>What is meant by an address that is like none.</summary>
    private const string Usual = "/letters/";

    public static ImmutableArray<Output> Of(Site site, IEnumerable<IPipeline> pipelines, InputFolder input, Findings findings)
    {
        ArgumentNullException.ThrowIfNull(site);
        var all = pipelines.ToImmutableArray();
        var first = all.SelectMany(pipeline => pipeline.Plan(site)).ToImmutableArray();
        var outputs = first.AddRange(all.SelectMany(pipeline => pipeline.PlanLast(site, first)));
        var places = new InputPlaces(input, site.Places);
        CheckCollisions(outputs, site, input, places, findings);
        CheckSitePaths(outputs, site, places, findings);
        SecurityTxtCheck.Run(site, input, findings);
        return outputs;
    }

    /// <summary>Told where a person can mend it: at the file of the input, though a pipeline came later.</summary>
    private static void CheckCollisions(ImmutableArray<Output> outputs, Site site, InputFolder input, InputPlaces places, Findings findings)
    {
        var claims = new PathClaims();
        foreach (var output in outputs)
            if (claims.Claim(output) is { } first)
            {
                var (at, other) = input.Files.ContainsKey(output.Source) || !input.Files.ContainsKey(first.Source) ? (output, first) : (first, output);
                var isSame = PathClaims.Folded(at.Path.File) == PathClaims.Folded(other.Path.File);
                findings.Add(isSame ? PlanRules.SameAddress : PlanRules.FolderIsFile, PlaceOf(at, site, places), at.Path.Value, other.Source, other.Path.Value);
            }
        var redirects = new Dictionary<string, (SitePath To, string File)>(StringComparer.Ordinal);
        foreach (var (alias, to, file, number) in Aliases(site))
        {
            var folded = PathClaims.Folded(alias.Value.TrimEnd('/'));
            if (claims.Holder(alias) is { } page)
                findings.Add(PlanRules.AliasTaken, places.Of(file, $"aliases/{number}"), alias.Value, page.Source);
            else if (!redirects.TryGetValue(folded, out var taken))
                redirects.Add(folded, (to, file));
            else if (taken.To != to)
                findings.Add(PlanRules.AliasTwice, places.Of(file, $"aliases/{number}"), alias.Value, taken.File);
        }
    }

    /// <summary>What decides an output's address, if its author wrote that.</summary>
    private static Place PlaceOf(Output output, Site site, InputPlaces places) => DocumentFolder.IdOf(output.Source) is { } id && site.ById.ContainsKey(id)
        ? places.OfFirst(output.Source, (output.Source, "slug"), (id + "/document.yml", "slug"))
        : places.OfFirst(output.Source);

    private static IEnumerable<(SitePath Alias, SitePath To, string File, int Number)> Aliases(Site site)
    {
        var addresses = new Link.Addresses(site.Languages);
        return site.Documents.SelectMany(document => document.Aliases.Select((alias, at) => (alias, addresses.Of(document, document.Source), document.Id + "/document.yml", at))
            .Concat(document.Variants.SelectMany(variant => variant.Aliases.Select((alias, at) => (alias, addresses.Of(document, variant), variant.File, at)))));
    }

    private static void CheckSitePaths(ImmutableArray<Output> outputs, Site site, InputPlaces places, Findings findings)
    {
        var there = outputs.Select(output => output.Path.Value).Concat(site.Redirects.Select(redirect => redirect.From.Value)).ToHashSet();
        var guesses = new Guesses();
        foreach (var variant in site.Documents.SelectMany(document => document.Variants))
            foreach (var link in variant.Body.AllPieces().OfType<LinkPiece>().Where(link => link.Kind == LinkKind.SitePath))
                if (!there.Contains(PathOf(link.Target)))
                    findings.Add(PlanRules.NoSuchAddress, places.InBody(variant.File, link.Offset), link.Target, guesses.Nearest(link.Target, there) ?? Usual);
        foreach (var (key, menu) in new[] { ("menu", site.Settings.Menu), ("footer-menu", site.Settings.FooterMenu) })
            foreach (var (at, item) in menu.Index())
                if (item.Url.StartsWith('/') && !there.Contains(PathOf(item.Url)))
                    findings.Add(PlanRules.NoSuchAddress, places.Of("site.yml", $"{key}/{at}/url"), item.Url, guesses.Nearest(item.Url, there) ?? Usual);
    }

    private static string PathOf(string link) => Uri.UnescapeDataString(link.Split('?', '#')[0]);
}
