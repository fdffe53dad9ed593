namespace Publish.Model;

/// <summary>A day as written by its author, with a time and an offset where they gave one; never moved to another zone.</summary>
/// <param name="Offset">From UTC; present whenever <paramref name="Time"/> is.</param>
public readonly record struct When(DateOnly Day, TimeOnly? Time = null, TimeSpan? Offset = null) : IComparable<When>
{
    /// <summary>The moment it names, midnight UTC for a bare day: good for ordering, not for display.</summary>
    public DateTimeOffset Instant => new(Day.ToDateTime(Time ?? TimeOnly.MinValue), Offset ?? TimeSpan.Zero);

    /// <summary>ISO 8601, as <c>time</c> elements and JSON-LD want it: a date, or a date, time and offset.</summary>
    public string Machine => Time is null
        ? Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
        : Instant.ToString("yyyy-MM-dd'T'HH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>By day as written, then by moment.</summary>
    public int CompareTo(When other) => Day != other.Day ? Day.CompareTo(other.Day) : Instant.CompareTo(other.Instant);
}
