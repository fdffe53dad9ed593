using System.Globalization;
using Publish.Engine.Diagnostics;
using Publish.Model;

namespace Publish.Engine.Link;

/// <summary>Follows every link between documents and reports those that lead nowhere.</summary>
internal sealed class LinkCheck(Released released, Site site, InputPlaces places, Findings findings)
{
    private readonly Guesses guesses = new();

    public void Run()
    {
        foreach (var document in released.Documents)
        {
            CheckDate(document);
            foreach (var variant in document.Variants)
                foreach (var link in variant.Body.AllPieces().OfType<LinkPiece>())
                    if (link.Kind == LinkKind.Document)
                        CheckLink(document, variant, link);
        }
    }

    private void CheckDate(Document document)
    {
        if (document is DatedDocument dated && dated.Date.Instant > site.At.AddDays(1) && document.Embargo is null)
            Report(LinkRules.FutureWithoutEmbargo, places.OfFirst(document.Source.File, (document.Id + "/document.yml", "date")), document,
                dated.Date.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    private void CheckLink(Document document, Variant variant, LinkPiece link)
    {
        if (!site.ById.TryGetValue(link.Target, out var target))
            Report(LinkRules.UnknownDocument, places.InBody(variant.File, link.Offset), document, link.Target, Nearest(link.Target));
        else if (link.Fragment.Length > 1 && target.For(variant.Language) is var shown && !shown.Body.Anchors.Contains(link.Fragment[1..]))
            Report(LinkRules.UnknownFragment, places.InBody(variant.File, link.Offset), document, link.Target, link.Fragment, shown.Language.Tag,
                guesses.Nearest(link.Fragment[1..], shown.Body.Anchors) is { } near ? "#" + near : "#…");
    }

    private string Nearest(string id) => guesses.Nearest(id, site.ById.Keys) ?? "letters/2024-03-05-open-letter";

    private void Report(Rule rule, Place place, Document document, params string[] arguments) =>
        findings.Add(new Diagnostic(rule, place, arguments, document.Id));
}
