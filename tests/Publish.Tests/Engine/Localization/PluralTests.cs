using Publish.Engine.Content.Values;
using Publish.Model;
using Shouldly;
using Xunit;

namespace Publish.Tests.Engine.Localization;

public sealed class PluralTests
{
    private static readonly Languages Any = new(["en"], ReferenceShapes.LanguageTags);

    [Theory]
    [InlineData("en", "other one other other other other other other other")]
    [InlineData("ja", "other other other other other other other other other")]
    [InlineData("fr", "one one other other other other other other other")]
    [InlineData("ar", "zero one two few many many many many other")]
    [InlineData("ru", "many one few many many many one few many")]
    [InlineData("pl", "many one few many many many many few many")]
    [InlineData("cs", "other one few other other other other other other")]
    [InlineData("sl", "other one two other other other other other other")]
    [InlineData("lt", "other one few few other other one few other")]
    [InlineData("he", "other one two other other other other other other")]
    [InlineData("cy", "zero one two other other other other other other")]
    public void Each_language_counts_in_its_own_forms(string tag, string forms) =>
        string.Join(
                ' ',
                new[] { 0, 1, 2, 5, 11, 12, 21, 22, 100 }.Select(count =>
                    Plurals.FormOf(Any.Known(tag)!, count).ToLowerInvariant() is { Length: > 0 } form ? form : "other"
                )
            )
            .ShouldBe(forms);

    [Theory]
    [InlineData("en", "One,")]
    [InlineData("ko", "")]
    [InlineData("ar", "Zero,One,Two,Few,Many,")]
    [InlineData("ru", "One,Few,Many")]
    [InlineData("es", "One,")]
    [InlineData("pt-BR", "One,")]
    public void A_language_is_asked_for_the_forms_that_whole_numbers_take_and_no_more(string tag, string forms) =>
        string.Join(',', Plurals.FormsOf(Any.Known(tag)!)).ShouldBe(forms);

    [Theory]
    [InlineData("ar", true)]
    [InlineData("fa", true)]
    [InlineData("fa-AF", true)]
    [InlineData("he", true)]
    [InlineData("ur", true)]
    [InlineData("ps", true)]
    [InlineData("ckb", true)]
    [InlineData("ja", false)]
    [InlineData("tr", false)]
    [InlineData("ku", false)]
    [InlineData("zh-Hant", false)]
    public void Each_language_knows_its_direction(string tag, bool rightToLeft) =>
        Any.Known(tag)!.IsRightToLeft.ShouldBe(rightToLeft);

    [Fact]
    public void A_script_in_the_tag_decides_the_direction()
    {
        var languages = new Languages(
            ["pa-Arab", "ks-Deva", "az-Arab", "ff-Adlm", "ar-Latn"],
            ["pa-Arab", "ks-Deva", "az-Arab", "ff-Adlm", "ar-Latn"]
        );
        languages.Select(language => language.Direction).ShouldBe(["rtl", "ltr", "rtl", "rtl", "ltr"]);
    }
}
