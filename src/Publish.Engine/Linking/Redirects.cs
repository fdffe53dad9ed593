using Publish.Model;

namespace Publish.Engine.Linking;

/// <summary>Builds the redirects from aliases to the current addresses of documents and variants.</summary>
internal static class Redirects
{
    public static IEnumerable<Redirect> Of(IEnumerable<Document> documents, Addresses addresses) =>
        (
            from document in documents.OrderBy(document => document.Id, StringComparer.Ordinal)
            from redirect in document
                .Aliases.Select(alias => new Redirect(alias, addresses.Of(document, document.Source)))
                .Concat(
                    document.Variants.SelectMany(variant =>
                        variant.Aliases.Select(alias => new Redirect(alias, addresses.Of(document, variant)))
                    )
                )
            select redirect
        ).Distinct();
}
