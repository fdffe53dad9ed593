using System.Collections.Immutable;
using System.Text;
using Publish.Engine.Diagnostics;
using Publish.Engine.Link;
using Publish.Engine.Read;
using Publish.Model;

namespace Publish.Engine.Pipelines;

/// <summary>Everything that a build will write, checked as a whole: no two outputs at one address, no link to an address without one.</summary>
public static class OutputPlan
{
    public static ImmutableArray<Output> Of(Site site, IEnumerable<IPipeline> pipelines, InputFolder input, Findings findings)
    {
        ArgumentNullException.ThrowIfNull(site);
        var all = pipelines.ToImmutableArray();
        var first = all.SelectMany(pipeline => pipeline.Plan(site)).ToImmutableArray();
        var outputs = first.AddRange(all.SelectMany(pipeline => pipeline.PlanLast(site, first)));
        var places = new InputPlaces(input);
        CheckCollisions(outputs, site, places, findings);
        CheckSitePaths(outputs, site, places, findings);
        SecurityTxtCheck.Run(site, input, findings);
        return outputs;
    }

    /// <summary>Two names that a file system or a server may take for one.</summary>
    private static string Folded(string path) => path.Normalize(NormalizationForm.FormC).ToUpperInvariant();

    private static void CheckCollisions(ImmutableArray<Output> outputs, Site site, InputPlaces places, Findings findings)
    {
        var taken = new Dictionary<string, Output>(outputs.Length);
        foreach (var output in outputs)
            if (!taken.TryAdd(Folded(output.Path.File), output))
                findings.Add(PlanRules.SameAddress, places.At(output.Source, 0), output.Path.Value, taken[Folded(output.Path.File)].Source);
        foreach (var document in site.Documents)
            foreach (var (alias, file) in Aliases(document))
                if (taken.TryGetValue(Folded(alias.File), out var page))
                    findings.Add(PlanRules.AliasTaken, places.Find(file, "aliases", alias.Value), alias.Value, page.Source);
    }

    private static IEnumerable<(SitePath Alias, string File)> Aliases(Document document) =>
        document.Aliases.Select(alias => (alias, document.Id + "/document.yml"))
            .Concat(document.Variants.SelectMany(variant => variant.Aliases.Select(alias => (alias, variant.File))));

    private static void CheckSitePaths(ImmutableArray<Output> outputs, Site site, InputPlaces places, Findings findings)
    {
        var there = outputs.Select(output => output.Path.Value).Concat(site.Redirects.Select(redirect => redirect.From.Value)).ToHashSet();
        foreach (var variant in site.Documents.SelectMany(document => document.Variants))
            foreach (var link in variant.Body.AllPieces().OfType<LinkPiece>().Where(link => link.Kind == LinkKind.SitePath))
                if (!there.Contains(PathOf(link.Target)))
                    findings.Add(PlanRules.NoSuchAddress, places.InBody(variant.File, link.Offset), link.Target, Nearest(link.Target, there));
        foreach (var item in site.Settings.Menu.Concat(site.Settings.FooterMenu))
            if (item.Url.StartsWith('/') && !there.Contains(PathOf(item.Url)))
                findings.Add(PlanRules.NoSuchAddress, places.Find("site.yml", "menu", item.Url), item.Url, Nearest(item.Url, there));
    }

    private static string PathOf(string link) => Uri.UnescapeDataString(link.Split('?', '#')[0]);

    private static string Nearest(string path, IEnumerable<string> there) => Spelling.Nearest(path, there) ?? "/letters/";
}
