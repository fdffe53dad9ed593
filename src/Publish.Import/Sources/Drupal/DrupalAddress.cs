using System.Collections.Immutable;
using System.Text.Json;

namespace Publish.Import;

/// <summary>
/// Where a node stood: its alias below the prefix of its language, which only its own link in the dump tells.
/// </summary>
internal static class DrupalAddress
{
    private const string Api = "/jsonapi/";

    public static JsonDocumentOptions Options { get; } =
        new()
        {
            MaxDepth = 64,
            CommentHandling = JsonCommentHandling.Skip,
            AllowTrailingCommas = true,
        };

    public static (string? Address, ImmutableArray<string> Others) Of(DrupalJson node)
    {
        var attributes = node.In("attributes");
        var home = Home(node);
        var number = attributes.Text("drupal_internal__nid") is { } id ? home + "/node/" + id : null;
        var alias = attributes.In("path").Text("alias") is { } path && path[0] == '/' ? home + path : null;
        return alias is null ? (number, []) : (alias, number is null ? [] : [number]);
    }

    /// <summary>
    /// What stands before every path of the site in the node's language, such as <c>https://old.example/ko</c>; empty
    /// where it is not known.
    /// </summary>
    public static string Home(DrupalJson node)
    {
        var self = node.In("links").In("self");
        var link = self.AsText() ?? self.Text("href");
        var api = link?.IndexOf(Api, StringComparison.Ordinal) ?? -1;
        return api < 0 ? "" : link![..api];
    }

    /// <summary>An address of a file as the dump has it, on the node's host.</summary>
    public static string OnHost(string home, string address) =>
        address.StartsWith('/')
        && Uri.TryCreate(home, UriKind.Absolute, out var site)
        && site.Scheme is "http" or "https"
            ? site.GetLeftPart(UriPartial.Authority) + address
            : address;
}
