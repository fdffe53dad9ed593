using System.Text.Encodings.Web;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;

namespace Publish.Import.Tests.Letters;

/// <summary>
/// Whatever parts a letter has and however they are written, each line is in a field or stays, and none is in both.
/// </summary>
public sealed class AnyLetterTests
{
    [Fact]
    public void No_word_is_lost_and_none_is_said_twice() =>
        Prop.ForAll(AnyLetters.Any.ToArbitrary(), one =>
            {
                var html = string.Concat(
                    one.Blocks.Select(block =>
                        $"<p>{string.Join("<br>", block.Select(HtmlEncoder.Default.Encode))}</p>"
                    )
                );
                var letter = ALetter.Read(html);
                var left = letter.Understood.Rest.Blocks.SelectMany(block => block.Lines).ToList();
                var fields = letter.Fields.Split('\n');
                foreach (var line in one.Blocks.SelectMany(block => block))
                {
                    if (left.Remove(line))
                        continue;
                    foreach (var word in Words(line))
                        letter.Fields.ShouldContain(
                            word,
                            Case.Insensitive,
                            $"{line} is lost\n{letter.Fields}\n{letter.Rest}\n{html}"
                        );
                }
                left.ShouldBeEmpty(html);
                letter.Understood.Rest.Blocks.ShouldAllBe(block =>
                    Collapsed(block.Element.TextContent).Length == Collapsed(string.Concat(block.Lines)).Length
                );
                fields.Length.ShouldBeLessThan(40);
            })
            .Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    [Fact]
    public void Each_part_of_a_whole_letter_has_its_own_value() =>
        Prop.ForAll(WholeLetters.Any.ToArbitrary(), one =>
            {
                var letter = ALetter.Read(
                    string.Concat(
                        one.Blocks.Select(block =>
                            $"<p>{string.Join("<br>", block.Select(HtmlEncoder.Default.Encode))}</p>"
                        )
                    )
                );

                letter.Fields.ShouldBe(one.Fields);
                letter.Rest.ShouldBe(one.Text);
            })
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    /// <summary>Words that a field may keep in another form: marks, days, countries.</summary>
    private static string[] Words(string line)
    {
        if (WrittenDate.ReadLine(line, out _) is { } date)
            return [date.Iso];
        var colon = line.IndexOfAny([':', '：']);
        var bare = colon > 0 && Vocabulary.MarkOf(line, out var rest) != Mark.None ? rest : line;
        if (Vocabulary.MarkOf(line, out _) == Mark.Fax)
            bare = line[(colon + 1)..];
        var slash = bare.IndexOf(" / ", StringComparison.Ordinal);
        return (slash > 0 ? bare[..slash] : bare).Split([' ', ',', '，'], StringSplitOptions.RemoveEmptyEntries);
    }

    private static string Collapsed(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
