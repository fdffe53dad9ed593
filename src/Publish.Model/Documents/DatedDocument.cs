namespace Publish.Model;

/// <summary>A document that stands in time: what lists, years and feeds are made of.</summary>
public abstract record DatedDocument : Document
{
    /// <summary>
    /// The day that it bears: as its authors write, else that on which its embargo ends, else its folder's.
    /// </summary>
    public required When Date { get; init; }

    /// <summary>
    /// The day in its address: its folder's, or that on which its embargo ends where no date is written.
    /// </summary>
    public required DateOnly AddressDay { get; init; }
}
