using FsCheck;
using FsCheck.Fluent;
using Publish.Engine.Diagnostics;
using Publish.Translation.Exchange;
using Publish.Translation.Exchange.Po;
using Publish.Translation.Exchange.Segments;
using Publish.Translation.Exchange.Xliff;
using Publish.Translation.Status;
using Shouldly;
using Xunit;

namespace Publish.Tests.Translation.Exchange;

/// <summary>Whatever a body is made of, what goes out comes back.</summary>
public sealed class AnyBodyTests
{
    private static readonly Dictionary<string, string[]> Sentences = new()
    {
        ["en"] =
        [
            "They wait.",
            "Mr. Kwon of the U.S. office said “No.”",
            "Rule No. 5 holds (see art. 3).",
            "Why?",
            "It cost $1.2 million; nobody paid!",
            "1 of 11 < 12 & more",
        ],
        ["ko"] =
        [
            "기록은 있습니다.",
            "2023. 5. 2. 하역하였다.",
            "“확인합니다.”라고 했다.",
            "왜입니까?",
            "37%가 ‘그렇다’고 답했다",
        ],
        ["zh-Hans"] = ["记录存在。", "他说：“我知道。”", "为什么？", "船在外港……没有人来", "《规则》第14条！"],
        ["zh-Hant"] = ["紀錄存在。", "他說：「我知道。」", "為什麼？", "船在外港……沒有人來", "《規則》第14條！"],
    };

    private static Gen<string> Words(string language) => Gen.Elements(Sentences[language]);

    private static Gen<string> Inline(string language) =>
        Gen.OneOf(
            Words(language),
            Words(language).Select(words => $"*{words}*"),
            Words(language).Select(words => $"**{words}**"),
            Words(language).Select(words => $"[{words}](https://example.org/a_b?c=d)"),
            Words(language).Select(words => $"[{words} *x*](letters/2024-01-01-x \"title\")"),
            Words(language).Select(words => $"[{words}]{{lang=ko}}"),
            Gen.Elements(
                "19^th^",
                "`code <1> here`",
                "<https://example.org/>",
                "[^a]",
                "[^b]",
                "&amp;",
                "\\*",
                "<1>",
                "</2>",
                "5 < 6",
                "a\\\nb",
                "![alt. Two.](gull.png)",
                "[call][ref]",
                "<!-- a note -->"
            )
        );

    private static Gen<string> Line(string language) =>
        Inline(language)
            .NonEmptyListOf()
            .Select(parts =>
                "x " + string.Join(language.StartsWith("zh", StringComparison.Ordinal) ? "" : " ", parts.Take(5))
            );

    private static Gen<string> Block(string language) =>
        Gen.OneOf(
            Line(language),
            Line(language).Two().Select(lines => $"{lines.Item1}\n{lines.Item2}"),
            Line(language).Select(line => "## " + line.Replace("\\\n", " ", StringComparison.Ordinal) + " {#there}"),
            Line(language)
                .Two()
                .Select(lines => $"- {Indented(lines.Item1)}\n- {Indented(lines.Item2)}\n  1. y\n  2. z. Z"),
            Line(language)
                .Two()
                .Select(lines =>
                    $"> {lines.Item1.Replace("\n", "\n> ", StringComparison.Ordinal)}\n>\n> — {lines.Item2.Replace("\n", "\n> ", StringComparison.Ordinal)}"
                ),
            Words(language)
                .Two()
                .Select(words => $"| {words.Item1} | *b* |\n| :-- | --: |\n| [c](/d/) | {words.Item2} |\n| | e |"),
            Words(language).Select(words => $"Term *a*\n:   {words}\n:   {words} Two."),
            Words(language)
                .Select(words => $"![{words}](gull.png \"{words.Replace("\"", "", StringComparison.Ordinal)}\")"),
            Gen.Elements("---", "```\ncode. Code.\n```", "{.wide}\nA picture. And words.")
        );

    private static readonly Gen<(string Language, string Text)> Bodies =
        from language in Gen.Elements("en", "ko", "zh-Hans", "zh-Hant")
        from blocks in Block(language).NonEmptyListOf()
        from note in Line(language)
        select (
            language,
            $"---\ntitle: 'Words: and \"more\"'\nclosing: |-\n  One,\n  two.\n---\n\n{string.Join("\n\n", blocks.Take(8).Select((block, at) => block.Replace("#there", $"#there-{at}", StringComparison.Ordinal)))}\n\nThe end.[^a][^b]\n\n[^a]: {Indented(note)}\n\n[^b]: B. C.\n\n[ref]: https://example.org/ref\n"
        );

    [Fact]
    public void A_body_given_back_as_its_own_translation_has_the_same_blocks() =>
        Prop.ForAll(Bodies.ToArbitrary(), one =>
            {
                var to = one.Language == "ko" ? "en" : "ko";
                using var site = SiteText.Write(
                    $"-- site.yml --\nurl: https://www.example.org\ntitle: x\nlanguages: [{one.Language}, {to}]\n-- letters/2024-03-05-returns/document.yml --\n-- letters/2024-03-05-returns/gull.png --\nx\n-- letters/2024-03-05-returns/{one.Language}.md --\n{one.Text}"
                );
                var desk = TranslationDesk.Open(site.Read())!;
                var export = TranslationExport.Of(desk, "letters/2024-03-05-returns", desk.Languages.OfSite(to)!)!;
                foreach (var unit in export.Handover.Units)
                    string.Concat(unit.SourceParts.Select(part => part.Raw)).ShouldBe(unit.Source.Raw);
                var said = export with
                {
                    Handover = export.Handover with { Units = [.. export.Handover.Units.Select(Echoed)] },
                };
                foreach (var file in (string[])[XliffWriter.Write(said), PoWriter.Write(said)])
                {
                    var made = SampleTests.Import(desk, file);
                    made.Empty.ShouldBe(0);
                    var blocks = SourceBlocks.Of(
                        EmbeddedTexts.File("x.md", [.. made.Bytes]).Text,
                        desk.Languages.OfSite(one.Language)!
                    );
                    blocks
                        .Select(Spaceless)
                        .ShouldBe(
                            SourceBlocks
                                .Of(desk.Texts(export.Document).Source!.Text, desk.Languages.OfSite(one.Language)!)
                                .Select(Spaceless),
                            one.Text
                        );
                }
            })
            .Check(Config.QuickThrowOnFailure.WithMaxTest(150));

    [Fact]
    public void A_file_that_is_cut_off_or_scratched_is_answered_and_never_taken_by_halves() =>
        Prop.ForAll(
                (
                    from body in Bodies
                    from cut in Gen.Choose(0, 1000)
                    from scratch in Gen.Elements("", "<", "\"", "\\", "&", "\n", "<9/>", "\0", "msgid", "]]>")
                    from po in Gen.Elements(true, false)
                    select (body, cut, scratch, po)
                ).ToArbitrary(),
                one =>
                {
                    using var site = SiteText.Write(
                        $"-- site.yml --\nurl: https://www.example.org\ntitle: x\nlanguages: [{one.body.Language}, ja]\n-- letters/2024-03-05-returns/document.yml --\n-- letters/2024-03-05-returns/gull.png --\nx\n-- letters/2024-03-05-returns/{one.body.Language}.md --\n{one.body.Text}"
                    );
                    var desk = TranslationDesk.Open(site.Read())!;
                    var export = TranslationExport.Of(
                        desk,
                        "letters/2024-03-05-returns",
                        desk.Languages.OfSite("ja")!
                    )!;
                    var file = one.po ? PoWriter.Write(export) : XliffWriter.Write(export);
                    var at = (int)((long)file.Length * one.cut / 1000);
                    var path = Path.Combine(site.Folder, "back");
                    File.WriteAllText(path, one.scratch.Length == 0 ? file[..at] : file.Insert(at, one.scratch));
                    var findings = new Findings();
                    var import = new TranslationImporter(desk, findings, replace: false).Read(
                        new("back", path, 0, default)
                    );
                    (import is null).ShouldBe(findings.HasErrors);
                    foreach (var found in findings.Sorted())
                        DiagnosticText.Lines(found).ShouldNotBeEmpty();
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static string Indented(string line) => line.Replace("\n", "\n    ", StringComparison.Ordinal);

    private static Unit Echoed(Unit unit) =>
        unit with
        {
            Segments = [.. unit.Segments.Select(segment => segment with { Target = segment.Source })],
        };

    private static string Spaceless(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
