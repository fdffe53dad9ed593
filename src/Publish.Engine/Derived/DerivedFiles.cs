using Publish.Model;

namespace Publish.Engine.Derived;

/// <summary>The files that a producer made of planned outputs, and what is to be told of those that it could not make.</summary>
public abstract class DerivedFiles
{
    /// <summary>Outputs for which the producer has no file of their own.</summary>
    public abstract int Missing { get; }

    /// <summary>Why all or the rest are missing, in words for a person; null where the producer did its work.</summary>
    public abstract string? Trouble { get; }

    /// <summary>The sources of outputs that it failed on, and why.</summary>
    public virtual IReadOnlyList<(string Source, string Why)> Failed => [];

    /// <summary>What is to be known of the faces that the files are set in, a sentence each.</summary>
    public virtual IReadOnlyCollection<string> Remarks => [];

    /// <summary>Whether the output becomes part of the site.</summary>
    public abstract bool Has(Output output);

    /// <summary>The bytes of an output that becomes part of the site.</summary>
    public abstract ReadOnlyMemory<byte> BytesOf(Output output);
}
