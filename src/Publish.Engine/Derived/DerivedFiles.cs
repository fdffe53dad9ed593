using Publish.Model;

namespace Publish.Engine.Derived;

/// <summary>What a producer made of planned outputs, and what it could not make.</summary>
public abstract class DerivedFiles
{
    /// <summary>Number of outputs without a derived file of their own.</summary>
    public abstract int Missing { get; }

    /// <summary>Message why all or the rest are missing; null where the producer worked.</summary>
    public abstract string? Trouble { get; }

    /// <summary>The sources of outputs that it failed on, and why.</summary>
    public virtual IReadOnlyList<(string Source, string Why)> Failed => [];

    /// <summary>Messages about the fonts that the files are set in, a sentence each.</summary>
    public virtual IReadOnlyCollection<string> Remarks => [];

    /// <summary>Whether the output becomes part of the site.</summary>
    public abstract bool Has(Output output);

    /// <summary>The bytes of an output that becomes part of the site.</summary>
    public abstract ReadOnlyMemory<byte> BytesOf(Output output);
}
