using System.Collections.Immutable;
using static Publish.SafetyTests.Killers.Killer;

namespace Publish.SafetyTests.Killers;

/// <summary>Texts that parsers of Markdown labour over, as long as a text may be and longer.</summary>
internal static class MarkdownKillers
{
    private const string Path = "letters/2022-05-01-killed/en.md";

    public static ImmutableArray<Killer> All { get; } =
    [
        Body("100,000 quotations in each other", () => Many(">", 100_000) + " x"),
        Body("quotations deeper a line", () => Each(600, at => Many("> ", at) + "x\n\n")),
        Body("lists deeper a line", () => Each(600, at => Many("  ", at) + "- x\n")),
        Body("39 quotations on each of 9,000 lines", () => Many(Many(">", 39) + " x\n", 9_000)),
        Body("39 quotations and lists on 4,000 lines", () => Many(Many("> - ", 19) + "x\n", 4_000)),
        Body("100,000 items of lists", () => Many("- x\n", 100_000)),
        Body("100,000 numbered items", () => Many("1. x\n", 90_000)),
        Body("100,000 empty items", () => Many("-\n", 100_000)),
        Body("250,000 stars", () => Many("*", 250_000)),
        Body("250,000 stars apart", () => Many("* ", 240_000)),
        Body("160,000 stars before words", () => Many("*a ", 160_000)),
        Body("100,000 stars and lines below", () => Many("*a _a ", 80_000)),
        Body("100,000 stars behind words", () => Many("a**b", 120_000)),
        Body("emphasis in emphasis", () => Many("*a **a ", 60_000)),
        Body("250,000 lines below", () => Many("_", 400_000)),
        Body("120,000 carets", () => Many("^a", 240_000)),
        Body("200,000 backticks", () => Many("`", 400_000)),
        Body("backticks, one more each time", () => Each(900, at => Many("`", at) + " ")),
        Body("160,000 lone backticks", () => Many("`a ", 160_000)),
        Body("fences in fences", () => Each(800, at => Many("`", at + 3) + "\n")),
        Body("160,000 fences", () => Many("```\n", 120_000)),
        Body("480,000 opening angles", () => Many("<", 480_000)),
        Body("160,000 tags", () => Many("<a ", 160_000)),
        Body("120,000 ends of tags", () => Many("</a>", 120_000)),
        Body("90,000 comments", () => Many("<!-- ", 90_000)),
        Body("90,000 declarations", () => Many("<!A ", 90_000)),
        Body("90,000 instructions", () => Many("<? ", 90_000)),
        Body("50,000 CDATA", () => Many("<![CDATA[", 50_000)),
        Body("480,000 ampersands", () => Many("&", 480_000)),
        Body("90,000 entities", () => Many("&amp;", 90_000)),
        Body("an entity of 480,000 letters", () => "&" + Many("a", 480_000) + ";"),
        Body("an entity of 480,000 digits", () => "&#" + Many("1", 480_000) + ";"),
        Body("400,000 backslashes", () => Many("\\", 400_000)),
        Body("240,000 pictures begin", () => Many("![", 240_000)),
        Body("99 brackets on each of 2,000 lines", () => Many(Many("[", 99) + "\n\n", 2_000)),
        Body("brackets that open and close", () => Many("[a]", 160_000)),
        Body("brackets in brackets", () => Many("[a](", 120_000)),
        Body("links in links", () => Many("[", 99) + "a" + Many("](b)", 99)),
        Body("links without an end", () => Many("[a](b ", 80_000)),
        Body("links with titles without an end", () => Many("[a](b \"", 70_000)),
        Body("links to <", () => Many("[a](<b", 80_000)),
        Body("round brackets in a link", () => Many("[a](" + Many("(", 90) + ")\n\n", 4_000)),
        Body("90,000 calls of one note", () => Many("[^1]", 90_000) + "\n\n[^1]: x\n"),
        Body("90,000 calls of no note", () => Each(60_000, at => $"[^{at}]")),
        Body("40,000 notes", () => Each(20_000, at => $"[^{at}]") + "\n\n" + Each(20_000, at => $"[^{at}]: x\n")),
        Body("notes within notes", () => "[^0]\n\n" + Each(10_000, at => $"[^{at}]: [^{at + 1}]\n")),
        Body("a note in itself", () => "[^0]\n\n[^0]: " + Many("[^0]", 90_000) + "\n"),
        Body("a note's name of 400,000 letters", () => "[^" + Many("a", 400_000) + "]"),
        Body("40,000 definitions of notes with one name", () => Many("[^1]: x\n\n", 50_000)),
        Body("40,000 definitions of links", () => Each(30_000, at => $"[a{at}]: /b\n")),
        Body("one definition 80,000 times", () => Many("[a]: /b\n", 60_000)),
        Body("a definition called 100,000 times", () =>
            "[a]: https://example.org/" + Many("b", 2_000) + "\n\n" + Many("[a] ", 100_000)
        ),
        Body("definitions without an end", () => Many("[a]:\n", 80_000)),
        Body("a table of 30,000 columns", () =>
            "|" + Many("a|", 30_000) + "\n|" + Many("-|", 30_000) + "\n|" + Many("b|", 30_000)
        ),
        Body("a table of 90,000 rows", () => "|a|b|\n|-|-|\n" + Many("|c|d|\n", 80_000)),
        Body("a table of 600 by 600", () =>
            Many("|" + Many("a|", 300) + "\n", 1)
            + "|"
            + Many("-|", 300)
            + "\n"
            + Many("|" + Many("b|", 300) + "\n", 700)
        ),
        Body("many columns and short rows", () =>
            "|" + Many("a|", 5_000) + "\n|" + Many("-|", 5_000) + "\n" + Many("|b\n", 100_000)
        ),
        Body("480,000 pipes", () => Many("|", 480_000)),
        Body("240,000 lines of pipes", () => Many("|\n", 240_000)),
        Body("80,000 headings", () => Many("# a\n", 110_000)),
        Body("80,000 headings of one name", () => Many("## The same heading\n\n", 24_000)),
        Body("80,000 headings by lines below", () => Many("a\n=\n", 110_000)),
        Body("a heading of 480,000 letters", () => "## " + Many("word ", 96_000)),
        Body("100,000 attributes", () => Many("{#a}", 110_000)),
        Body("attributes on words", () => Many("[a]{lang=ko}", 38_000)),
        Body("100,000 attributes in one list", () => "[a]{" + Many("lang=ko ", 55_000) + "}"),
        Body("attributes without an end", () => Many("[a]{lang=", 50_000)),
        Body("100,000 rules", () => Many("***\n", 120_000)),
        Body("100,000 breaks", () => Many("a\\\n", 120_000)),
        Body("terms and meanings", () => Many("a\n:   b\n\n", 50_000)),
        Body("one paragraph of 240,000 lines", () => Many("a\n", 240_000)),
        Body("480,000 empty lines", () => Many("\n", 480_000) + "x"),
        Body("480,000 spaces", () => Many(" ", 480_000) + "x"),
        Body("480,000 tabs", () => "- a\n" + Many("\t", 480_000) + "x"),
        Body("480,000 spaces at the end of lines", () => Many("a" + Many(" ", 4_000) + "\n", 115)),
        Body("one line of 480,000 words", () => Many("w ", 240_000)),
        Body("480,000 quotation marks", () => Many("\"", 480_000)),
        Body("480,000 numbers for parity", () => Each(50_000, at => $"{at} ")),
        Body("a number of 400,000 digits", () => Many("9", 400_000)),
        Body("80,000 addresses", () => Each(20_000, at => $"https://example.org/{at} ")),
        Body("an address of 480,000 letters", () => "<https://example.org/" + Many("a", 480_000) + ">"),
        Body("80,000 links to nowhere here", () => Each(12_000, at => $"[a](letters/2024-01-01-x{at}) ")),
        Body("20,000 pictures that are not there", () => Each(20_000, at => $"![a](p{at}.png)\n\n")),
        Body("20,000 fragments", () => Each(20_000, at => $"[a](#f{at}) ")),
        Body("combining marks", () => Many("e\u0301\u0301\u0301\u0301", 80_000)),
        Body("marks of direction", () => Many("\u202E", 200_000)),
        Body("240,000 hard spaces", () => Many("\u00A0", 240_000) + "x"),
        Body("160,000 Han numerals", () => Many("一", 160_000)),
        Body("100,000 figures with units", () => Many("7 km 八名", 60_000)),
        Body("addresses between emphasis", () => Many("*a* https://e.org/a_b ", 20_000)),
        Both("a word of 100,000 percentages", () => Many("가7%", 100_000)),
        Both("a number of 400,000 digits in two languages", () => Many("9", 400_000)),
        Both("a number of 200,000 parts in two languages", () => Many("9.", 200_000)),
        Both("a time of 200,000 parts in two languages", () => Many("9:", 200_000)),
        Body("a text of 500,001 letters", () => Many("word ", 100_001)),
        Body("a text of 4 MB", () => Many("word ", 800_000)),
        Both("50,000 numbers in two languages", () => Each(50_000, at => $"{at * 7 + 3} ")),
        Both("4,000 numbers of money", () => Each(40_000, at => $"${at * 3}00 ")),
        Both("9,000 calls of notes in two languages", () => Each(9_000, at => $"[^{at}]")),
        Both("15,000 links in two languages", () => Each(15_000, at => $"[a](/b/{at}/) ")),
        Html("200,000 elements in each other", () => Many("<div>", 90_000)),
        Html("elements in each other, closed", () => Many("<b>", 60_000) + "x" + Many("</b>", 60_000)),
        Html("90 elements, again and again", () => Many(Many("<b>", 90) + "x" + Many("</b>", 90) + "\n\n", 700)),
        Html("tables in tables", () => Many("<table><tr><td>", 30_000)),
        Html("emphasis that never closes", () => Many("<p><b><i><u>", 38_000)),
        Html("100,000 attributes of one element", () => "<p " + Each(50_000, at => $"a{at}=b ") + ">x</p>"),
        Html("forms and lists that never close", () => Many("<ul><li><a href=x>", 25_000)),
        Html("a comment that never ends", () => "<!--" + Many("-", 480_000)),
        Html("styles that never end", () => Many("<style>", 60_000)),
        Html("templates in templates", () => Many("<template>", 45_000)),
        Html("svg in math in svg", () => Many("<svg><foreignObject><math><mi>", 16_000)),
    ];

    private static Killer Body(string name, Func<string> body) => Of(name, Path, () => "---\ntitle: A\n---\n" + body());

    private static Killer Both(string name, Func<string> body) =>
        Of(name, Path.Replace("en.md", "*.md", StringComparison.Ordinal), () => "---\ntitle: A\n---\n" + body());

    private static Killer Html(string name, Func<string> body) =>
        Of("HTML: " + name, Path, () => "---\ntitle: A\n---\n" + body());
}
