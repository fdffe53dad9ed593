using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Publish.Tests.Sites;

/// <summary>
/// A site that somebody may have written: up to twelve documents of any kind, languages, drafts and embargoes.
/// </summary>
public sealed record SomeSite(ImmutableArray<SomeDocument> Documents)
{
    public const string Now = "2024-07-01T00:00:00+09:00";

    /// <summary>Stands in everything that is held back.</summary>
    public const string Canary = "kanarienvogel";

    public static ImmutableArray<string> Languages { get; } = ["en", "ko", "zh-Hans", "zh-Hant"];

    public static Arbitrary<SomeSite> Any { get; } =
        Arb.From(
            from count in Gen.Choose(1, 12)
            from documents in SomeDocument.Any.ListOf(count)
            select new SomeSite([.. documents]),
            Smaller
        );

    public override string ToString()
    {
        var text = new StringBuilder(
            """
            -- site.yml --
            url: https://www.example.org
            title: {en: Example, ko: 예시}
            languages: [en, ko, zh-Hans, zh-Hant]
            time-zone: Asia/Seoul
            menu: [{label: Letters, url: /letters/}]
            compare: true
            -- topics.yml --
            topic-0: {en: First, ko: 첫째}
            topic-1: Second
            -- regions.yml --
            asia: {name: Asia, countries: [KR, KP]}
            -- most-viewed.yml --

            """
        );
        for (var index = 0; index < Documents.Length; index += 3)
            text.Append(CultureInfo.InvariantCulture, $"- {Documents[index].Id(index)}\n");
        for (var index = 0; index < Documents.Length; index++)
            text.Append(Documents[index].Files(index, Documents));
        return text.ToString();
    }

    private static IEnumerable<SomeSite> Smaller(SomeSite site) =>
        site.Documents.Length < 2
            ? []
            : site.Documents.Select(document => new SomeSite(site.Documents.Remove(document)));
}

/// <summary>One of its documents.</summary>
/// <param name="Languages">In any order; the first is the source.</param>
/// <param name="Held">How the document, or the language of that index, is held back.</param>
public sealed record SomeDocument(
    bool IsLetter,
    int Day,
    ImmutableArray<string> Languages,
    SomeHold Hold,
    int HeldLanguage,
    int Topic,
    string Country,
    int LinksTo
)
{
    public static Gen<SomeDocument> Any { get; } =
        from isLetter in Gen.Elements(true, false)
        from day in Gen.Choose(0, 300)
        from languages in Gen.Shuffle(SomeSite.Languages.ToArray())
        from count in Gen.Choose(1, 4)
        from hold in Gen.Elements(Enum.GetValues<SomeHold>())
        from heldLanguage in Gen.Choose(0, 3)
        from topic in Gen.Choose(0, 2)
        from country in Gen.Elements("KR", "KP", "CH", "")
        from linksTo in Gen.Choose(0, 11)
        select new SomeDocument(isLetter, day, [.. languages.Take(count)], hold, heldLanguage, topic, country, linksTo);

    public bool IsHeld =>
        Hold is SomeHold.Draft or SomeHold.Embargo
        || HeldLanguage == 0 && Hold is SomeHold.LanguageDraft or SomeHold.LanguageEmbargo;

    public string Id(int index)
    {
        var date = new DateOnly(2023, 9, 1).AddDays(Day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return $"{(IsLetter ? "letters" : "press-releases")}/{date}-{(IsHeld ? SomeSite.Canary : "document")}-{index}";
    }

    public string Files(int index, ImmutableArray<SomeDocument> all)
    {
        var (id, word) = (Id(index), IsHeld ? SomeSite.Canary : "file");
        var text = new StringBuilder(
            $"""
            -- {id}/document.yml --
            language: {Languages[0]}
            topics: [{(Topic < 2 ? $"topic-{Topic}" : "")}]
            countries: [{Country}]
            attachments: [{"{"}file: {word}.csv, title: {word}{"}"}]
            related: [{(LinksTo < all.Length ? all[LinksTo].Id(LinksTo) : "")}]
            {Hold switch
            {
                SomeHold.Draft => "draft: true",
                SomeHold.Embargo => "embargo: 2024-07-01T00:00:01+09:00",
                SomeHold.PastEmbargo => "embargo: 2024-07-01T00:00:00+09:00",
                _ => "",
            }}
            -- {id}/{word}.csv --
            {word}

            """
        );
        for (var at = 0; at < Languages.Length; at++)
            text.Append(Variant(index, at, all));
        return text.ToString();
    }

    private string Variant(int index, int at, ImmutableArray<SomeDocument> all)
    {
        var held = IsHeld || (at == HeldLanguage && Hold is SomeHold.LanguageDraft or SomeHold.LanguageEmbargo);
        var link = LinksTo < all.Length && !all[LinksTo].IsHeld ? $"[it]({all[LinksTo].Id(LinksTo)})" : "it";
        return $"""
            -- {Id(index)}/{Languages[at]}.md --
            ---
            title: {(held ? SomeSite.Canary : $"Title {index}")} in {Languages[at]}
            {(
                at == HeldLanguage
                    ? Hold switch
                    {
                        SomeHold.LanguageDraft => "draft: true",
                        SomeHold.LanguageEmbargo => "embargo: 2025-01-01T00:00:00+09:00",
                        _ => "",
                    }
                    : ""
            )}
            ---
            ## Heading

            See {link}.[^1] {(held ? SomeSite.Canary : "")}

            [^1]: A note.

            """;
    }
}

/// <summary>How something is held back, if it is.</summary>
public enum SomeHold
{
    Not,
    AlsoNot,
    Draft,
    Embargo,
    PastEmbargo,
    LanguageDraft,
    LanguageEmbargo,
}
