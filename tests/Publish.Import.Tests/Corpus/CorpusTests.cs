using System.Globalization;
using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace Publish.Import.Tests.Corpus;

/// <summary>The made-up documents are what they say they are.</summary>
public sealed partial class CorpusTests
{
    [Fact]
    public void The_same_seed_writes_the_same_documents() =>
        Author
            .Write(3)
            .Select(text => string.Concat(text.Body.SelectMany(block => block.Items)))
            .ShouldBe(Author.Write(3).Select(text => string.Concat(text.Body.SelectMany(block => block.Items))));

    [Fact]
    public void Another_seed_writes_others() =>
        Author.Write(4)[0].Body[0].Items[0].ShouldNotBe(Author.Write(3)[0].Body[0].Items[0]);

    [Fact]
    public void A_document_has_the_same_blocks_notes_and_people_in_each_of_its_languages() =>
        Author.Write().Select(text => (text.Number, Shape: Outline(text))).Distinct().Count().ShouldBe(Author.Count);

    [Fact]
    public void There_are_fifty_documents_in_three_languages_each() => Author.Write().Length.ShouldBe(3 * Author.Count);

    [Fact]
    public void No_hole_of_a_phrase_is_left_open() =>
        Author
            .Write()
            .SelectMany(text =>
                text.Body.SelectMany(block => block.Items)
                    .Concat(text.Notes)
                    .Append(text.Title)
                    .Append(text.Subject ?? "")
            )
            .ShouldAllBe(words => !words.Contains('{'));

    [Fact]
    public void Notes_are_called_in_their_order() =>
        Author
            .Write()
            .Where(text => !Calls(text).SequenceEqual(Enumerable.Range(1, text.Notes.Length)))
            .ShouldBeEmpty();

    private static string Outline(TrueText text) =>
        string.Join(
            ' ',
            [
                .. text.Body.Select(block => $"{block.Kind}{block.Items.Length}"),
                $"{text.Notes.Length} {text.To.Length} {text.Signatories.Length} {text.Copies.Length} {text.Endorsements.Length} {text.Date}",
            ]
        );

    private static IEnumerable<int> Calls(TrueText text) =>
        Call()
            .Matches(string.Concat(text.Body.SelectMany(block => block.Items)))
            .Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture));

    [GeneratedRegex("<note n=\"(\\d+)\">")]
    private static partial Regex Call();
}
