using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Publish.Engine.Localization;
using Shouldly;
using Xunit;

namespace Publish.Tests.Engine.Localization;

public class NumberTests
{
    [Theory]
    [InlineData("en", "0 organizations", "1 organization", "2,000 organizations", "12,000 organizations")]
    [InlineData("ko", "0개 단체", "1개 단체", "2,000개 단체", "1만 2000개 단체")]
    [InlineData("zh-Hans", "0个组织", "1个组织", "2000个组织", "1.2万个组织")]
    [InlineData("zh-Hant", "0個團體", "1個團體", "2,000個團體", "1萬2,000個團體")]
    public void What_is_counted_is_written_in_the_languages_form(string tag, params string[] counted)
    {
        var wording = Sites.Wording(tag);
        new[] { 0, 1, 2_000, 12_000 }.Select(wording.Organizations).ShouldBe(counted);
    }

    [Theory]
    [InlineData("en", "1 individual", "22 individuals")]
    [InlineData("ko", "개인 1명", "개인 22명")]
    [InlineData("zh-Hans", "1人", "22人")]
    [InlineData("zh-Hant", "1人", "22人")]
    public void People_are_counted_as_people(string tag, string one, string several)
    {
        var wording = Sites.Wording(tag);
        (wording.Individuals(1), wording.Individuals(22)).ShouldBe((one, several));
    }

    [Theory]
    [InlineData("ko", 35_000, "3만 5000")]
    [InlineData("ko", 120_000_000, "1억 2000만")]
    [InlineData("zh-Hans", 345_000_000, "3.45亿")]
    [InlineData("zh-Hans", 12_345, "12345")]
    [InlineData("zh-Hant", 300_000_000, "3億")]
    [InlineData("en", 345_000_000, "345,000,000")]
    public void Large_numbers_are_grouped_as_they_are_spoken(string tag, int number, string written) =>
        Numbers.Write(number, Sites.Language(tag)).ShouldBe(written);

    [Theory]
    [InlineData("en"), InlineData("ko"), InlineData("zh-Hans"), InlineData("zh-Hant")]
    public void No_number_is_rounded(string tag) =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), number =>
                ReadBack(Numbers.Write(number, Sites.Language(tag))).ShouldBe(number)
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("en", "$50", "₩50,000", "$1,250.5", "CN¥50", "NT$50", "CHF 50")]
    [InlineData("ko", "50달러", "5만 원", "1,250.5달러", "50위안", "50 대만 달러", "50 CHF")]
    [InlineData("zh-Hans", "50美元", "5万韩元", "1250.5美元", "人民币50元", "新台币50元", "50 CHF")]
    [InlineData("zh-Hant", "50美元", "5萬韓元", "1,250.5美元", "人民幣50元", "新臺幣50元", "50 CHF")]
    public void Money_names_its_currency_as_readers_do(string tag, params string[] money)
    {
        var wording = Sites.Wording(tag);
        string[] written =
        [
            wording.Money(50, "USD"),
            wording.Money(50_000, "KRW"),
            wording.Money(1_250.5m, "USD"),
            wording.Money(50, "CNY"),
            wording.Money(50, "TWD"),
            wording.Money(50, "CHF"),
        ];
        written.ShouldBe(money);
    }

    [Theory]
    [InlineData("en", "$", "", "CHF", "")]
    [InlineData("ko", "", "달러", "", "CHF")]
    [InlineData("zh-Hans", "", "美元", "", "CHF")]
    public void An_amount_that_a_reader_types_stands_where_theirs_do(
        string tag,
        string dollar,
        string dollars,
        string franc,
        string francs
    ) =>
        (Sites.Wording(tag).AroundMoney("USD"), Sites.Wording(tag).AroundMoney("CHF")).ShouldBe(
            ((dollar, dollars), (franc, francs))
        );

    [Theory]
    [InlineData(0, "0 B")]
    [InlineData(499, "499 B")]
    [InlineData(1_000, "1 KB")]
    [InlineData(214_300, "214 KB")]
    [InlineData(999_499, "999 KB")]
    [InlineData(999_999, "1 MB")]
    [InlineData(1_234_567, "1.2 MB")]
    [InlineData(9_990_000, "10 MB")]
    [InlineData(48_600_000, "49 MB")]
    [InlineData(999_999_999, "1 GB")]
    [InlineData(2_600_000_000, "2.6 GB")]
    public void A_file_has_a_size_that_is_easily_compared(long bytes, string size) =>
        Sites.Wording("en").FileSize(bytes).ShouldBe(size);

    [Theory]
    [InlineData("a/statement.pdf", "PDF")]
    [InlineData("note.DOCX", "Word")]
    [InlineData("photo.jpg", "JPEG")]
    [InlineData("landings.csv", "CSV")]
    [InlineData("서한.hwpx", "HWPX")]
    [InlineData("LICENSE", "")]
    public void A_file_has_a_type_that_its_reader_knows(string path, string type) =>
        Sites.Wording("ko").FileType(path).ShouldBe(type);

    private static decimal ReadBack(string written)
    {
        decimal sum = 0;
        foreach (
            var part in System
                .Text.RegularExpressions.Regex.Matches(written, "([0-9.,]+)([만억万亿萬億]?)")
                .Cast<System.Text.RegularExpressions.Match>()
        )
            sum +=
                decimal.Parse(
                    part.Groups[1].Value.Replace(",", "", StringComparison.Ordinal),
                    CultureInfo.InvariantCulture
                )
                * part.Groups[2].Value switch
                {
                    "" => 1,
                    "만" or "万" or "萬" => 10_000,
                    _ => 100_000_000,
                };
        return sum;
    }
}
