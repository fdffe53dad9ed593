using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>An old address, of this site or an earlier one: path and query.</summary>
/// <param name="Path">From the root, NFC, not percent-encoded.</param>
/// <param name="Query">Such as <c>cat=2&amp;p=123</c>: keys in ordinal order, not percent-encoded; empty for
/// none.</param>
public readonly record struct OldAddress(string Path, string Query = "")
{
    /// <summary>Query parameters that a request must have, in any order and among others.</summary>
    public ImmutableArray<string> Pairs => Query.Length == 0 ? [] : [.. Query.Split('&')];

    public override string ToString() => Query.Length == 0 ? Path : $"{Path}?{Query}";
}
