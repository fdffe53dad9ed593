using System.Collections.Immutable;
using System.Text;
using static Publish.SafetyTests.Killers.Killer;

namespace Publish.SafetyTests.Killers;

/// <summary>Lists that a whole site shares, tables, and files that are not text.</summary>
internal static class SharedKillers
{
    private const string Table = "letters/2022-05-01-killed/list.csv";

    public static ImmutableArray<Killer> All { get; } =
    [
        Of("9,000 people", "people.yml", () =>
            Each(9_000, at =>
                $"p{at}: {{name: {{en: Person {at}, ko: 사람 {at}}}, title: {{en: Minister, ko: 장관}}}}\n"
            )
        ),
        Of("50,000 people", "people.yml", () => Each(50_000, at => $"p{at}: {{name: P}}\n")),
        Of("9,000 people without a name", "people.yml", () => Each(9_000, at => $"p{at}: {{nam: P}}\n")),
        Of("9,000 topics", "topics.yml", () => Each(9_000, at => $"t{at}: {{en: T{at}, ko: 티{at}}}\n")),
        Of("9,000 regions", "regions.yml", () => Each(9_000, at => $"r{at}: {{name: R{at}, countries: [KR]}}\n")),
        Of("9,000 most viewed", "most-viewed.yml", () => Each(9_000, at => $"- letters/2024-03-05-a{at}\n")),
        Of("9,000 words of the interface", "words/ja.yml", () => Each(9_000, at => $"word-{at}: x\n")),
        Of("a word of 4 MB", "words/ja.yml", () => "menu: " + Many("x", 4_000_000)),
        Of("9,000 groups of a letterhead", "letterheads/a.yml", () =>
            "name: A\ngroups:\n" + Each(9_000, at => $"- {{title: T{at}, people: [A]}}\n")
        ),
        Of("9,000 links of a menu", "site.yml", () =>
            Site + "menu:\n" + Each(9_000, at => $"- {{label: L{at}, url: /a{at}/}}\n")
        ),
        Of("2,000 languages", "site.yml", () =>
            "url: https://www.example.org\ntitle: A\nlanguages: [en, "
            + Each(2_000, at => $"{(char)('a' + at / 676)}{(char)('a' + at / 26 % 26)}{(char)('a' + at % 26)}, ")
            + "]\n"
        ),
        Of("a table with a row of 1 MB", Table, () => "name,note\n" + Many("x", 1_000_000) + ",y\n"),
        Of("a table of 1,000,000 columns", Table, () => "name" + Many(",a", 1_000_000) + "\n"),
        Of("a table of 1,000,000 names of columns", Table, () => Many("name,", 800_000) + "\nx\n"),
        Of("a table of 5,000 columns and rows", Table, () =>
            "name" + Many(",a", 5_000) + "\n" + Many("x" + Many(",b", 200) + "\n", 5_000)
        ),
        Of("a table of 1,000,000 rows", Table, () => "name\n" + Many("x\n", 1_000_000)),
        Of("a table of 9,000 rows", Table, () => "name,note,country\n" + Each(9_000, at => $"Name {at},Note,KR\n")),
        Of("a table of 1,000,000 empty rows", Table, () => "name\n" + Many(",\n", 1_000_000)),
        Of("a table with a quote that stays open", Table, () => "name\n\"" + Many("x\n", 1_900_000)),
        Of("a table of 1,000,000 quotes", Table, () => "name\n" + Many("\"", 3_000_000)),
        Of("a table of 300,000 wrong countries", Table, () => "name,country\n" + Many("x,Atlantis\n", 300_000)),
        new("a table of zeroes", Table, () => new byte[4_000_000]),
        new("a text of zeroes", "letters/2022-05-01-killed/en.md", () => new byte[4_000_000]),
        new("a text of 5 MB", "letters/2022-05-01-killed/en.md", () => new byte[5_000_000]),
        new("a text of continuing bytes", "letters/2022-05-01-killed/en.md", () => Bombs.Repeat([0x80], 4_000_000)),
        new("a text of surrogates in UTF-8", "letters/2022-05-01-killed/en.md", () =>
            Bombs.Repeat([0xED, 0xA0, 0x80], 1_000_000)
        ),
        new("a text in UTF-16", "letters/2022-05-01-killed/en.md", () =>
            Encoding.Unicode.GetBytes(Many("a\n", 500_000))
        ),
        new("a text of marks of byte order", "letters/2022-05-01-killed/en.md", () =>
            Bombs.Repeat([0xEF, 0xBB, 0xBF], 1_000_000)
        ),
    ];

    private const string Site = "url: https://www.example.org\ntitle: A\nlanguages: [en, ko]\n";
}
