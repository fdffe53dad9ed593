using System.Text;
using Shouldly;
using Xunit;

namespace Publish.Import.Tests.Pages;

/// <summary>The characters of old pages, declared truly, wrongly, or not at all.</summary>
public sealed class CharacterTests
{
    private const string Korean =
        "해양수산부 장관 귀하. 바다기록은 지난 11월 열한 명의 선원이 항구에 억류되었다는 소식을 듣고 이 편지를 씁니다. 장관께서는 그들이 집으로 돌아갈 수 있도록 해 주시기 바랍니다.";
    private const string Simplified =
        "尊敬的部长：我们写信给您，是因为十一名船员被扣留在港口。他们的家人不知道他们在哪里。我们要求您让他们回家，并公布船员名单。";
    private const string Traditional =
        "尊敬的部長：我們寫信給您，是因為十一名船員被扣留在港口。他們的家人不知道他們在哪裡。我們要求您讓他們回家，並公布船員名單。";
    private const string Japanese =
        "大臣殿。わたしたちは、十一人の船員が港にとどめられていると聞き、この手紙を書いています。かれらが家に帰れるようにしてください。";
    private const string French =
        "Madame la Ministre, nous vous écrivons au sujet des marins retenus à Suva depuis l’été. Les familles espèrent qu’ils rentreront bientôt.";

    [Theory]
    [InlineData(Korean, 949)]
    [InlineData(Simplified, 54936)]
    [InlineData(Traditional, 950)]
    [InlineData(Japanese, 932)]
    [InlineData(Japanese, 51932)]
    [InlineData(French, 1252)]
    public void An_old_encoding_is_read_as_declared_as_declared_wrongly_and_without_a_word(string text, int codePage)
    {
        var encoding = Encodings.Of(codePage);
        foreach (var label in new[] { encoding.WebName, "utf-8", "iso-8859-1", "euc-kr", "gb2312", "big5", null })
        {
            var meta = label is null
                ? ""
                : $"<meta http-equiv=\"Content-Type\" content=\"text/html; charset={label}\">";
            var read = OldBytes.Decode(
                encoding.GetBytes($"<html><head>{meta}<title>x</title></head><body><p>{text}</p></body></html>")
            );
            read.Text.ShouldContain(text, customMessage: label);
            var isTrue = Encodings.Named(label)?.CodePage == codePage;
            read.Doubts.Length.ShouldBe(isTrue ? 0 : 1, label);
        }
    }

    [Theory]
    [InlineData("utf-16LE")]
    [InlineData("utf-16BE")]
    public void UTF_16_needs_no_mark(string name)
    {
        var read = OldBytes.Decode(
            Encoding
                .GetEncoding(name)
                .GetBytes($"<html><head><title>x</title></head><body><p>{Korean}</p></body></html>")
        );
        read.Text.ShouldContain(Korean);
        read.Doubts.ShouldBeEmpty();
    }

    [Fact]
    public void UTF_8_is_believed_before_any_declaration() =>
        OldBytes
            .Decode(Encoding.UTF8.GetBytes($"<meta charset=euc-kr><p>{Korean}</p>"))
            .ShouldSatisfyAllConditions(read => read.Text.ShouldContain(Korean), read => read.Doubts.ShouldBeEmpty());

    [Fact]
    public void A_letter_that_was_cut_in_two_is_told_and_the_others_are_read()
    {
        var read = OldBytes.Decode(Encoding.UTF8.GetBytes($"<p>{Korean}").AsSpan()[..^2]);
        read.Text.ShouldContain(Korean[..30]);
        read.Doubts.ShouldHaveSingleItem().Kind.ShouldBe(DoubtKind.Damaged);
    }

    [Fact]
    public void An_XML_declaration_counts() =>
        DeclaredEncoding.Label("<?xml version=\"1.0\" encoding=\"Big5\"?><html>"u8).ShouldBe("Big5");
}
