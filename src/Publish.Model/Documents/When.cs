namespace Publish.Model;

/// <summary>A day as written by its author, with a time where they gave one; never moved to another zone.</summary>
/// <param name="Offset">From UTC: the one written beside the time, else the site's at the time, or at the start of the
/// day.</param>
public readonly record struct When(DateOnly Day, TimeOnly? Time = null, TimeSpan? Offset = null) : IComparable<When>
{
    /// <summary>The moment it names; of a bare day, its first in the site's zone.</summary>
    public DateTimeOffset Instant => new(Day.ToDateTime(Time ?? TimeOnly.MinValue), Offset ?? TimeSpan.Zero);

    /// <summary>ISO 8601, as <c>time</c> elements and JSON-LD want it: a date, or a date, time and offset.</summary>
    public string Machine =>
        Time is null
            ? Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
            : Instant.ToString("yyyy-MM-dd'T'HH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture);

    public static When Of(DateTimeOffset moment) =>
        new(DateOnly.FromDateTime(moment.DateTime), TimeOnly.FromDateTime(moment.DateTime), moment.Offset);

    /// <summary>By day as written, then by moment.</summary>
    public int CompareTo(When other) => Day != other.Day ? Day.CompareTo(other.Day) : Instant.CompareTo(other.Instant);
}
