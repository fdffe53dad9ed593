using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>A region of countries; a document belongs to the regions of its countries.</summary>
/// <param name="Countries">ISO 3166-1 alpha-2, upper case.</param>
public sealed record Region(string Id, Localized<string> Name, ImmutableArray<string> Countries);
