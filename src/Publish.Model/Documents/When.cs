namespace Publish.Model;

/// <summary>A date as its author wrote it, with or without a time; never converted to another time zone.</summary>
/// <param name="Offset">Offset from UTC: the written one, else the site's at that time, or at the start of the
/// day.</param>
public readonly record struct When(DateOnly Day, TimeOnly? Time = null, TimeSpan? Offset = null) : IComparable<When>
{
    /// <summary>The moment; of a date without a time, the first of that day.</summary>
    public DateTimeOffset Instant => new(Day.ToDateTime(Time ?? TimeOnly.MinValue), Offset ?? TimeSpan.Zero);

    /// <summary>ISO 8601 date, or date, time and offset, for <c>time</c> elements and JSON-LD.</summary>
    public string Machine =>
        Time is null
            ? Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
            : Instant.ToString("yyyy-MM-dd'T'HH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture);

    public static When Of(DateTimeOffset moment) =>
        new(DateOnly.FromDateTime(moment.DateTime), TimeOnly.FromDateTime(moment.DateTime), moment.Offset);

    /// <summary>Compares by date as written, then by moment.</summary>
    public int CompareTo(When other) => Day != other.Day ? Day.CompareTo(other.Day) : Instant.CompareTo(other.Instant);
}
