using FsCheck;
using FsCheck.Fluent;
using Publish.Engine.Diagnostics;
using Publish.Engine.Input;
using Publish.Translation.Status;
using Shouldly;
using Xunit;

namespace Publish.Tests.Translation.Status;

public sealed class UnfinishedTextTests
{
    private static readonly string[] Blocks =
    [
        "They went home.",
        "## On the harbor",
        "> Quoted, they said,\n> by nobody.",
        "- one\n- two",
        "Called.[^a]\n\n[^a]: A note, with its words.",
        "| A | B |\n|---|---|\n| c | d |",
        "An arrow --> here.",
        "`<!-- 3` in code.",
        "```\nfirst\n\nsecond\n```",
    ];

    [Fact]
    public void A_translation_that_was_just_begun_is_empty_and_each_text_fills_one_place() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), ArbMap.Default.ArbFor<byte[]>(), (kinds, filled) =>
            {
                var source = Marks.File(
                    "---\ntitle: On returns\n---\n\n"
                        + string.Concat(kinds.Take(12).Select(kind => Blocks[kind % Blocks.Length] + "\n\n"))
                );
                var begun = TranslationTemplate.Of(source, Marks.Languages.First, null);
                var places = Places(begun);
                Of(begun, source).ShouldBe((places.Count + 1, places.Count + 1));
                var chosen = filled
                    .Where(_ => places.Count > 0)
                    .Select(at => at % Math.Max(1, places.Count))
                    .Distinct()
                    .ToList();
                var text = begun;
                foreach (var at in chosen.OrderDescending())
                    text = text.Insert(
                        text.IndexOf("-->", places[at], StringComparison.Ordinal) + 3,
                        $"\n\n{(text.AsSpan(text.IndexOf('\n', places[at]) + 1).StartsWith("[^") ? "[^a]: " : "")}글.\n"
                    );
                Of(text, source).ShouldBe((places.Count + 1, places.Count + 1 - chosen.Count));
            })
        );

    [Theory]
    [InlineData("<!-- 1\nThey went home.\n-->\n\n## 항구에서\n", 1)]
    [InlineData("<!-- 1\nThey went home.\n-->\n\n[^a]: 주석.\n", 1)]
    [InlineData("<!-- 1\n[^a]: A note.\n-->\n\n글.\n", 1)]
    [InlineData("<!-- 1\n## On the harbor\n-->\n\n글.\n", 0)]
    [InlineData("<!-- 1\n## On the harbor\n-->\n\n항구에서\n---\n", 0)]
    public void A_place_whose_comment_stands_is_filled_by_what_it_may_be(string body, int empty) =>
        Of($"---\ntitle: 글\n---\n\n{body}", Marks.File("---\ntitle: On returns\n---\n\nText.\n"))
            .Empty.ShouldBe(empty);

    [Theory]
    [InlineData("They came back to the harbor.", 1)]
    [InlineData("They came back\nto the harbor.", 1)]
    [InlineData("Open Sea Record and Fishers’ Table", 0)]
    [InlineData("- Han Seo-yun\n- Marit Solheim", 0)]
    [InlineData("[^a]: See the report of the ministry on it.", 0)]
    [InlineData("```\nrun this and then do that again\n```", 0)]
    [InlineData("![](a.png)", 0)]
    [InlineData("우리는 결정할 수 있는 이들에게 편지를 씁니다.", 1)]
    public void Prose_in_the_sources_words_is_found_and_names_notes_and_code_are_not(string paragraph, int count)
    {
        var text = $"---\ntitle: On returns\n---\n\n그리고.\n\n{paragraph}\n";
        UnfinishedText
            .Of(
                new SourceText("ko.md", text),
                Marks.Languages.OfSite("ko")!,
                Marks.File(text).Text,
                Marks.Languages.First
            )
            .AsSource.Length.ShouldBe(count);
    }

    private static (int Places, int Empty) Of(string text, SourceFile source) =>
        UnfinishedText.Of(
            new SourceText("ko.md", text),
            Marks.Languages.OfSite("ko")!,
            source.Text,
            Marks.Languages.First
        )
            is var unfinished
            ? (unfinished.Places, unfinished.Empty.Length)
            : default;

    private static List<int> Places(string begun) =>
        [
            .. Enumerable
                .Range(0, begun.Length)
                .Where(at =>
                    (at == 0 || begun[at - 1] == '\n')
                    && begun.AsSpan(at).StartsWith("<!-- ")
                    && char.IsAsciiDigit(begun[at + 5])
                ),
        ];
}
