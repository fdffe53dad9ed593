namespace Publish.Model;

/// <summary>A document that stands in time: what lists, years and feeds are made of.</summary>
public abstract record DatedDocument : Document
{
    public required When Date { get; init; }

    /// <summary>The day in its folder's name, which is the day in its address.</summary>
    public required DateOnly AddressDay { get; init; }
}
