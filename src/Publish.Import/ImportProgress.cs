namespace Publish.Import;

/// <summary>How far an import is, for whoever watches it.</summary>
public sealed class ImportProgress
{
    private int read;
    private int written;

    /// <summary>Items that were read.</summary>
    public int Read => Volatile.Read(ref read);

    /// <summary>Documents that were written.</summary>
    public int Written => Volatile.Read(ref written);

    internal void HasRead() => Interlocked.Increment(ref read);

    internal void HasWritten() => Interlocked.Increment(ref written);
}
