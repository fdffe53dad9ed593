namespace Publish.Model;

/// <summary>A document with a date, shown in lists, years and feeds: a letter or press release.</summary>
public abstract record DatedDocument : Document
{
    /// <summary>Its date: as written, else the day on which its embargo ends, else that of its folder.</summary>
    public required When Date { get; init; }

    /// <summary>
    /// The date in its address: of its folder, or the day on which its embargo ends where no date is written.
    /// </summary>
    public required DateOnly AddressDay { get; init; }
}
