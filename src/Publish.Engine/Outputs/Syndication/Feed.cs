using System.Collections.Immutable;
using Publish.Model;

namespace Publish.Engine.Outputs.Syndication;

/// <summary>A feed before it is written.</summary>
/// <param name="Name">What of the site it holds, the same in every language and at every address; empty for
/// all.</param>
/// <param name="List">The page it belongs to.</param>
/// <param name="Documents">By the day that they bear; those without a variant in the language are passed over.</param>
internal sealed record Feed(
    Language Language,
    string Name,
    string Title,
    SitePath List,
    ImmutableArray<DatedDocument> Documents
);
