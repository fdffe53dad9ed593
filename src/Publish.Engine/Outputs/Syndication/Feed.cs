using System.Collections.Immutable;
using Publish.Model;

namespace Publish.Engine.Outputs.Syndication;

/// <summary>A planned Atom feed.</summary>
/// <param name="Name">Path part of its id, such as <c>letters</c>; independent of language and address, empty for the
/// whole site.</param>
/// <param name="List">The list page that it belongs to.</param>
/// <param name="Documents">By date, newest first; those without a variant in the language are skipped.</param>
internal sealed record Feed(
    Language Language,
    string Name,
    string Title,
    SitePath List,
    ImmutableArray<DatedDocument> Documents
);
