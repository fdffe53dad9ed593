namespace Publish.Import;

/// <summary>A place that documents come from: a folder of saved pages, an export, a Word file.</summary>
public interface IOldSource : IDisposable
{
    /// <summary>What it is, in words for a person, such as <c>a WordPress export</c>.</summary>
    string Kind { get; }

    /// <summary>
    /// All that may be a document, in an order that is the same in each run; nothing is parsed yet that can wait.
    /// </summary>
    IEnumerable<OldItem> Items();

    /// <summary>
    /// A file that pages name; null where the source does not hold it. Never a file outside of what is imported.
    /// </summary>
    /// <param name="address">As <see cref="OldPage"/> has it: absolute, or a path of the old site.</param>
    Stream? Open(string address);
}
