using System.Collections.Immutable;
using static Publish.SafetyTests.Killers.Killer;

namespace Publish.SafetyTests.Killers;

/// <summary>YAML alone in a file, and above a text.</summary>
internal static class YamlKillers
{
    private const string Document = "letters/2022-05-01-killed/document.yml",
        Text = "letters/2022-05-01-killed/en.md";

    public static ImmutableArray<Killer> All { get; } =
    [
        Of("50,000 keys", Document, () => Each(50_000, at => $"key-{at}: x\n")),
        Of("50,000 keys of three letters", Document, () => Each(50_000, at => $"k{at:x}: [x]\n")),
        Of("50,000 keys in braces", Document, () => "image: {" + Each(50_000, at => $"k{at}: x, ") + "}"),
        Of("one key 100,000 times", Document, () => Many("topics: []\n", 100_000)),
        Of("100,000 keys, two of each", Document, () => Each(50_000, at => $"k{at}: x\nk{at}: y\n")),
        Of("100,000 open brackets", Document, () => "topics: " + Many("[", 100_000)),
        Of("100,000 open braces", Document, () => "topics: " + Many("{a: ", 100_000)),
        Of("100,000 lists in each other", Document, () => "topics: " + Many("[", 100_000) + Many("]", 100_000)),
        Of("5,000 indents", Document, () => Each(1_200, at => Many(" ", at) + "a:\n")),
        Of("100,000 dashes", Document, () => "topics:\n" + Many("- ", 100_000) + "x"),
        Of("a billion laughs", Document, () =>
            "a: &a [x, x]\n"
            + Each(40, at => $"b{at}: &b{at} [*{(at == 0 ? "a" : $"b{at - 1}")}, *{(at == 0 ? "a" : $"b{at - 1}")}]\n")
        ),
        Of("an anchor in itself", Document, () => "topics: &a [*a]\n"),
        Of("100,000 anchors", Document, () => Each(100_000, at => $"- &a{at} x\n")),
        Of("100,000 merges", Document, () => Many("<<: {a: b}\n", 100_000)),
        Of("a value of 4 MB", Document, () => "topics: [" + Many("x", 4_000_000) + "]"),
        Of("a value of 4 MB in quotes", Document, () => "topics: [\"" + Many("x ", 2_000_000) + "\"]"),
        Of("a value of 4 MB of escapes", Document, () => "topics: [\"" + Many("\\u0061", 650_000) + "\"]"),
        Of("a value of 4 MB over lines", Document, () => "topics:\n  - " + Many("xx xx\n    ", 400_000)),
        Of("a block of 4 MB", Document, () => "topics:\n  - |\n" + Many("    xxxx\n", 440_000)),
        Of("a folded block of 4 MB", Document, () => "topics:\n  - >\n" + Many("    xx\n\n", 440_000)),
        Of("a key of 4 MB", Document, () => Many("k", 4_000_000) + ": x"),
        Of("a key of 4 MB in quotes", Document, () => "\"" + Many("k", 4_000_000) + "\": x"),
        Of("a key of 4 MB behind a question mark", Document, () => "? " + Many("k", 4_000_000) + "\n: x"),
        Of("4 MB of tabs", Document, () => "topics:\n" + Many("\t", 4_000_000)),
        Of("4 MB of tabs between", Document, () => "topics:" + Many("\t", 4_000_000) + "[]"),
        Of("4 MB of spaces", Document, () => "topics:" + Many(" ", 4_000_000) + "[]"),
        Of("4 MB of empty lines", Document, () => Many("\n", 4_000_000) + "topics: []"),
        Of("4 MB of a comment", Document, () => "#" + Many("x", 4_000_000)),
        Of("2,000,000 comments", Document, () => Many("#\n", 2_000_000) + "topics: []"),
        Of("1,000,000 documents", Document, () => Many("---\n", 1_000_000)),
        Of("400,000 ended documents", Document, () => Many("--- x\n...\n", 400_000)),
        Of("400,000 directives", Document, () => Many("%YAML 1.2\n", 400_000)),
        Of("400,000 tags", Document, () => "topics: [" + Many("!!str x, ", 400_000) + "]"),
        Of("a tag of 4 MB", Document, () => "topics: !" + Many("x", 4_000_000) + " y"),
        Of("an alias of 4 MB", Document, () => "topics: *" + Many("x", 4_000_000)),
        Of("1,000,000 commas", Document, () => "topics: [" + Many(",", 1_000_000)),
        Of("1,000,000 items", Document, () => "topics: [" + Many("a,", 1_000_000) + "]"),
        Of("1,000,000 colons", Document, () => Many(": ", 1_000_000)),
        Of("1,000,000 questions", Document, () => Many("? ", 1_000_000)),
        Of("1,000,000 open quotes", Document, () => Many("\"\n", 1_000_000)),
        Of("a quote that stays open for 4 MB", Document, () => "topics: \"" + Many("x\n", 1_900_000)),
        Of("a block of the indent 9", Document, () => "topics: |9\n" + Many(" x\n", 1_000_000)),
        Of("100,000 topics", Document, () => "topics:\n" + Each(100_000, at => $"- topic-{at}\n")),
        Of("100,000 signatories", Document, () => "signatories:\n" + Each(100_000, at => $"- {{name: N{at}}}\n")),
        Of("a hundred lists of 9,000", Document, () => "topics:\n" + Many("- [" + Many("a,", 9_000) + "]\n", 100)),
        Of("9,000 wrong keys", Document, () => Each(9_000, at => $"topicz-{at}: x\n")),
        Of("9,000 signatories", Document, () => "signatories:\n" + Each(9_000, at => $"- {{name: N{at}}}\n")),
        Of("9,000 aliases", Text, () =>
            "---\ntitle: A\naliases:\n" + Each(9_000, at => $"- /old/{at}/\n") + "---\nText.\n"
        ),
        Of("a title of 19,000 letters", Text, () => "---\ntitle: " + Many("word ", 3_800) + "\n---\nText.\n"),
        Of("20,000 wrong keys in maps", Document, () => "signatories:\n" + Each(20_000, at => $"- {{nam: N{at}}}\n")),
        Of("100,000 aliases", Text, () =>
            "---\ntitle: A\naliases:\n" + Each(100_000, at => $"- /old/{at}/\n") + "---\nText.\n"
        ),
        Of("a title of 2 MB", Text, () => "---\ntitle: " + Many("word ", 400_000) + "x\n---\nText.\n"),
        Of("a title of 3.5 MB without a space", Text, () => "---\ntitle: " + Many("x", 3_500_000) + "\n---\nText.\n"),
        Of("a title of 1,000,000 letters of Korean", Text, () =>
            "---\ntitle: " + Many("가나", 500_000) + "\n---\nText.\n"
        ),
        Of("a description of 3 MB", Text, () =>
            "---\ntitle: A\ndescription: " + Many("word ", 600_000) + "x\n---\nText.\n"
        ),
        Of("a salutation of 100,000 lines", Text, () =>
            "---\ntitle: A\nsalutation: [" + Many("x, ", 100_000) + "x]\n---\nText.\n"
        ),
        Of("a slug of 2 MB", Text, () => "---\ntitle: A\nslug: " + Many("x", 2_000_000) + "\n---\nText.\n"),
        Of("a mark of 2 MB", Text, () =>
            "---\ntitle: A\nfollows: 0123456789ab " + Many("abc", 600_000) + "\n---\nText.\n"
        ),
        Of("1,000,000 dashes without an end", Text, () => "---\n" + Many("-\n", 1_000_000)),
        Of("50,000 keys above a text", Text, () =>
            "---\ntitle: A\n" + Each(50_000, at => $"k{at}: x\n") + "---\nText.\n"
        ),
        Of("40 keys, each of 90,000 letters", Text, () =>
            "---\ntitle: A\n" + Each(38, at => $"{(char)('b' + at % 24)}{at}: {Many("x", 90_000)}\n") + "---\nText.\n"
        ),
    ];
}
