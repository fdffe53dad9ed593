using System.Collections.Immutable;
using Publish.Model;

namespace Publish.Engine.Pipelines;

/// <summary>A feed before it is written.</summary>
/// <param name="List">The page it belongs to.</param>
/// <param name="Documents">Newest first; those without a variant in the language are passed over.</param>
internal sealed record Feed(Language Language, string Title, SitePath List, ImmutableArray<DatedDocument> Documents);
