using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>
/// Where a text once stood, here or on an older site: a path that may hold spaces and colons, and what stood behind its
/// question mark.
/// </summary>
/// <param name="Path">From the root, NFC, not percent-encoded.</param>
/// <param name="Query">Such as <c>cat=2&amp;p=123</c>: keys in ordinal order, not percent-encoded; empty where there
/// was none.</param>
public readonly record struct OldAddress(string Path, string Query = "")
{
    /// <summary>What a reader must ask for, in any order and beside anything else.</summary>
    public ImmutableArray<string> Pairs => Query.Length == 0 ? [] : [.. Query.Split('&')];

    public override string ToString() => Query.Length == 0 ? Path : $"{Path}?{Query}";
}
