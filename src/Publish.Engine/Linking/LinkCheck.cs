using NodaTime;
using Publish.Engine.Content.Values;
using Publish.Engine.Diagnostics;
using Publish.Model;

namespace Publish.Engine.Linking;

/// <summary>Checks links between documents, fragments, feed ids, and future dates without an embargo.</summary>
internal sealed class LinkCheck(Released released, Site site, InputPlaces places, Findings findings)
{
    private readonly Suggestions guesses = new();

    public void Run()
    {
        var feedIds = released.Documents.CountBy(FeedIdOf, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        foreach (var document in released.Documents)
        {
            CheckDate(document);
            if (document.FeedId is { } id && feedIds[id] > 1)
                Report(TimeRules.FeedIdTaken, places.Of(document.Id + "/document.yml", "feed-id"), document, id);
            foreach (var variant in document.Variants)
            foreach (var link in variant.Body.AllPieces().OfType<LinkPiece>())
                if (link.Kind == LinkKind.Document)
                    CheckLink(document, variant, link);
        }
    }

    private static string FeedIdOf(Document document) => document.FeedId ?? document.Id;

    private void CheckDate(Document document)
    {
        if (
            document is DatedDocument { Date.Day: var day }
            && TimeZones.Of(site.Settings) is { } zone
            && day > zone.DayOf(site.At)
            && (document.Embargo ?? document.Source.Embargo) is null
        )
            Report(
                LinkRules.FutureWithoutEmbargo,
                places.OfFirst(document.Source.File, (document.Id + "/document.yml", "date")),
                document,
                new When(day).Machine,
                When.Of(MorningOf(day, zone)).Machine
            );
    }

    private static DateTimeOffset MorningOf(DateOnly day, DateTimeZone zone)
    {
        var nine = day.ToDateTime(new TimeOnly(9, 0));
        return zone.MomentsOf(nine)?.First ?? new DateTimeOffset(nine, TimeSpan.Zero);
    }

    private void CheckLink(Document document, Variant variant, LinkPiece link)
    {
        if (!site.ById.TryGetValue(link.Target, out var target))
            Report(
                LinkRules.UnknownDocument,
                places.InBody(variant.File, link.Offset),
                document,
                link.Target,
                Nearest(link.Target)
            );
        else if (
            link.Fragment.Length > 1
            && target.For(variant.Language) is var shown
            && !shown.Body.Has(link.Fragment[1..])
        )
            Report(
                LinkRules.UnknownFragment,
                places.InBody(variant.File, link.Offset),
                document,
                link.Target,
                link.Fragment,
                shown.Language.Tag,
                guesses.Nearest(link.Fragment[1..], shown.Body.Anchors) is { } near ? "#" + near : "#…"
            );
    }

    private string Nearest(string id) => guesses.Nearest(id, site.ById.Keys) ?? "letters/2024-03-05-open-letter";

    private void Report(Rule rule, Place place, Document document, params string[] arguments) =>
        findings.Add(new Diagnostic(rule, place, arguments, document.Id));
}
