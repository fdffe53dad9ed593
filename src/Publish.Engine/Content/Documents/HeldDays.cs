using NodaTime;
using Publish.Engine.Content.Values;
using Publish.Engine.Diagnostics;
using Publish.Model;

namespace Publish.Engine.Content.Documents;

/// <summary>
/// Checks the embargoes of a document against its date; without a written date, the date is the day on which the
/// embargo ends, if later.
/// </summary>
/// <param name="writtenDate">Whether <c>date</c> is written; else the date is that of the folder's name.</param>
internal sealed class HeldDays(DateTimeZone zone, bool writtenDate, Findings findings)
{
    /// <param name="ofAll">Position of the embargo in <c>document.yml</c>.</param>
    /// <param name="ofVariants">Positions of the variants' embargoes, by language.</param>
    public DatedDocument Settle(DatedDocument document, Place? ofAll, IReadOnlyDictionary<Language, Place> ofVariants)
    {
        var day = document.Date.Day;
        var settled = document;
        if (ofAll is { } place && IsBefore(document.Embargo, day, place))
            settled = settled with { Embargo = DateTimeOffset.MaxValue };
        settled = settled with
        {
            Variants =
            [
                .. document.Variants.Select(variant =>
                    ofVariants.TryGetValue(variant.Language, out var at) && IsBefore(variant.Embargo, day, at)
                        ? variant with
                        {
                            Embargo = DateTimeOffset.MaxValue,
                        }
                        : variant
                ),
            ],
        };
        foreach (var variant in settled.Variants)
            if (ofVariants.TryGetValue(variant.Language, out var at))
                TellPublished(variant.Embargo, variant.Published, at);
        if (ofAll is { } shared)
            TellPublished(settled.Embargo, settled.Published, shared);
        return Dated(settled, ofAll, ofVariants);
    }

    private DatedDocument Dated(DatedDocument document, Place? ofAll, IReadOnlyDictionary<Language, Place> ofVariants)
    {
        var source = document.Source;
        var (until, place) =
            source.Embargo > (document.Embargo ?? DateTimeOffset.MinValue)
                ? (source.Embargo, ofVariants.TryGetValue(source.Language, out var at) ? at : (Place?)null)
                : (document.Embargo, ofAll);
        if (
            until is not { } end
            || place is not { } there
            || !IsReadable(end)
            || (source.Published ?? document.Published) is not null
        )
            return document;
        if (writtenDate)
        {
            if (FirstDay(end) > document.Date.Day)
                findings.Add(TimeRules.EmbargoAfterDate, there, When.Of(end).Machine, document.Date.Machine);
            return document;
        }
        var day = zone.DayOf(end);
        return day > document.Date.Day
            ? document with
            {
                Date = DateShapes.OfDay(day, zone),
                AddressDay = day,
            }
            : document;
    }

    private bool IsBefore(DateTimeOffset? embargo, DateOnly day, Place place)
    {
        if (embargo is not { } until || !IsReadable(until) || LastDay(until) >= day)
            return false;
        findings.Add(
            TimeRules.EmbargoBeforeDate,
            place,
            When.Of(until).Machine,
            new When(day).Machine,
            writtenDate ? "under \"date\" in document.yml" : "in the folder's name"
        );
        return true;
    }

    private void TellPublished(DateTimeOffset? embargo, When? published, Place place)
    {
        if (embargo is { } until && published is { } said && IsReadable(until) && FirstDay(until) > said.Day)
            findings.Add(TimeRules.EmbargoAfterPublished, place, When.Of(until).Machine, said.Machine);
    }

    private static bool IsReadable(DateTimeOffset until) => until != DateTimeOffset.MaxValue;

    /// <summary>
    /// The earlier of a moment's days in its own offset and in the site's time zone; differing is no error.
    /// </summary>
    private DateOnly FirstDay(DateTimeOffset until) => Days(until).Min();

    private DateOnly LastDay(DateTimeOffset until) => Days(until).Max();

    private DateOnly[] Days(DateTimeOffset until) => [DateOnly.FromDateTime(until.DateTime), zone.DayOf(until)];
}
