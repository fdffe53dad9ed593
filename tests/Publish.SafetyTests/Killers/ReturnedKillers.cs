using System.Collections.Immutable;
using System.Text;
using static Publish.SafetyTests.Killers.Killer;

namespace Publish.SafetyTests.Killers;

/// <summary>Files that <c>publish import-translation</c> is given.</summary>
internal static class ReturnedKillers
{
    private const string Open =
        "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.0\" srcLang=\"en\" trgLang=\"ko\"><file id=\"f\" original=\"letters/2024-03-05-returns/en.md\">";
    private const string Header =
        "msgid \"\"\nmsgstr \"\"\n\"X-Publish-Document: letters/2024-03-05-returns\\n\"\n\"Language: ko\\n\"\n\n";

    public static ImmutableArray<Killer> All { get; } =
    [
        Xliff("a billion laughs", () =>
            "<!DOCTYPE xliff [<!ENTITY a \"aaaaaaaaaa\">"
            + Each(30, at => $"<!ENTITY b{at} \"{Many(at == 0 ? "&a;" : $"&b{at - 1};", 10)}\">")
            + $"]>{Open}&b29;"
        ),
        Xliff("elements in each other", () => Open + Many("<unit>", 500_000)),
        Xliff("marks in each other", () => Open + "<unit id=\"1\"><segment><source>" + Many("<pc id=\"1\">", 200_000)),
        Xliff("200,000 segments", () =>
            Open + "<unit id=\"1\">" + Many("<segment><source>a</source></segment>", 90_000) + "</unit></file></xliff>"
        ),
        Xliff("a million marks", () =>
            Open
            + "<unit id=\"1\"><segment><source>"
            + Many("<ph id=\"1\"/>", 300_000)
            + "</source></segment></unit></file></xliff>"
        ),
        Xliff("200,000 names of spaces", () => Open + "<unit " + Each(200_000, at => $"xmlns:a{at}=\"b\" ") + "/>"),
        Xliff("200,000 attributes", () => Open + "<unit " + Each(200_000, at => $"a{at}=\"b\" ") + "/></file></xliff>"),
        Xliff("a text of 4 MB", () =>
            Open
            + "<unit id=\"1\"><segment><source>"
            + Many("x", 4_000_000)
            + "</source></segment></unit></file></xliff>"
        ),
        Xliff("a skeleton of 64 MB", () =>
            Open
            + "<skeleton>"
            + Convert.ToBase64String(
                Bombs.Packed(new byte[64 << 20], to => new System.IO.Compression.BrotliStream(
                    to,
                    System.IO.Compression.CompressionLevel.Fastest,
                    leaveOpen: true
                ))
            )
            + "</skeleton></file></xliff>"
        ),
        Xliff("a skeleton of 4 MB of noise", () =>
            Open + "<skeleton>" + Many("AAAA", 900_000) + "</skeleton></file></xliff>"
        ),
        Xliff("characters of no text", () => Open + Many("&#x1;", 500_000)),
        Xliff("1,000,000 lines", () => Open + Many("\n", 3_900_000)),
        Xliff("5 MB", () => Open + Many(" ", 5_000_000)),
        Po("300,000 entries", () => Header + Each(100_000, at => $"msgid \"{at}\"\nmsgstr \"x\"\n\n")),
        Po("one entry 100,000 times", () => Header + Many("msgctxt \"1\"\nmsgid \"a\"\nmsgstr \"b\"\n\n", 80_000)),
        Po("an entry of 500,000 lines", () => Header + "msgid \"a\"\nmsgstr \"b\"\n" + Many("\"x\"\n", 900_000)),
        Po("a line of 4 MB", () => Header + "msgid \"" + Many("x", 4_000_000) + "\"\n"),
        Po("2,000,000 escapes", () => Header + "msgid \"" + Many("\\n", 1_900_000) + "\"\n"),
        Po("2,000,000 backslashes", () => Header + "msgid \"" + Many("\\", 3_800_000)),
        Po("2,000,000 quotes", () => Header + "msgid " + Many("\"", 3_800_000)),
        Po("1,000,000 comments", () => Header + Many("#~ x\n", 700_000)),
        Po("1,000,000 words that begin no line", () => Header + Many("x\n", 1_900_000)),
        Po("a header of 4 MB", () => "msgid \"\"\nmsgstr \"\"\n" + Many("\"X-Publish-Document: a\\n\"\n", 150_000)),
        Po("no end of a header", () => "msgid \"\"\nmsgstr \"" + Many("x: ", 1_300_000)),
        new("PO: in UTF-16", "back.po", () => Encoding.Unicode.GetBytes(Header)),
        new("PO: bytes of no encoding", "back.po", () =>
            [.. Encoding.UTF8.GetBytes(Header), .. Bombs.Repeat([0xC0, 0x80], 1_000_000)]
        ),
    ];

    private static Killer Xliff(string name, Func<string> xml) => Of("XLIFF: " + name, "back.xlf", xml);

    private static Killer Po(string name, Func<string> text) => Of("PO: " + name, "back.po", text);
}
