using System.Collections.Immutable;
using Publish.Engine.Input;

namespace Publish.Engine.Derived;

/// <summary>What the cache holds under a key: files, and lines of their producer about them.</summary>
/// <param name="Files">In the producer's order; the path of each is its name in the cache.</param>
internal sealed record DerivedEntry(ImmutableArray<InputFile> Files, ImmutableArray<string> Notes);
