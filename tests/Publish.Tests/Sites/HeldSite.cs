using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Publish.Tests.Sites;

/// <summary>
/// A site of which some documents and languages are under embargo, with a word of its own in each field of them.
/// </summary>
public sealed record HeldSite(ImmutableArray<HeldDocument> Documents)
{
    /// <summary>A second before the embargo of everything that is held, and its moment.</summary>
    public const string Before = "2024-07-01T08:59:59+09:00",
        Embargo = "2024-07-01T09:00:00+09:00";

    /// <summary>How every word begins that may not be seen before.</summary>
    public const string Canary = "kanari";

    public static Arbitrary<HeldSite> Any { get; } =
        Arb.From(
            from count in Gen.Choose(2, 7)
            from documents in HeldDocument.Any.ListOf(count)
            select new HeldSite([.. documents]),
            Smaller
        );

    /// <summary>
    /// The words that have to be there once the embargo is over, because a reader sees them or their address.
    /// </summary>
    public IEnumerable<string> Words =>
        Documents
            .Index()
            .SelectMany(one => one.Item.Words(one.Index))
            .Concat(Documents.Any(document => document.Hold == Hold.Document) ? [Canary + "topic"] : []);

    public string With() => Text(Documents, held: true);

    /// <summary>The site as if what is held had never been written.</summary>
    public string Without() => Text(Documents, held: false);

    private static string Text(ImmutableArray<HeldDocument> all, bool held)
    {
        var text = new StringBuilder(
            $$"""
            -- site.yml --
            url: https://www.example.org
            title: {en: Example, ko: 예시}
            languages: [en, ko, zh-Hans]
            time-zone: Asia/Seoul
            menu: [{label: Letters, url: /letters/}]
            compare: true
            cards: true
            pdf: true
            -- topics.yml --
            returns: {en: Returns, ko: 송환}
            {{Canary}}-topic: {{Canary}}topic
            -- regions.yml --
            asia: {name: Asia, countries: [KR, KP, FJ]}
            -- people.yml --
            {{Canary}}-person: {name: {{Canary}}person, title: {{Canary}}persontitle, signature: signatures/{{Canary}}.svg}
            -- signatures/{{Canary}}.svg --
            <svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><title>{{Canary}}</title></svg>
            -- letterheads/{{Canary}}-head.yml --
            name: {{Canary}}head
            address: [{{Canary}}headaddress]
            -- most-viewed.yml --

            """
        );
        foreach (var (index, document) in all.Index().Where(one => held || one.Item.Hold != Hold.Document))
            text.Append(CultureInfo.InvariantCulture, $"- {document.Id(index)}\n");
        foreach (var (index, document) in all.Index().Where(one => held || one.Item.Hold != Hold.Document))
            text.Append(document.Files(index, all, held));
        return text.ToString();
    }

    private static IEnumerable<HeldSite> Smaller(HeldSite site) =>
        site.Documents.Length < 2
            ? []
            : site.Documents.Select(document => new HeldSite(site.Documents.Remove(document)));
}

/// <summary>What of a document is under embargo.</summary>
public enum Hold
{
    Nothing,
    Document,
    Language,
}
