using Publish.Model;
using Shouldly;
using Xunit;

namespace Publish.Tests.Engine.Localization;

public sealed class QuotesTests
{
    [Theory]
    [InlineData("'Tis the season", "’Tis the season")]
    [InlineData("rock 'n' roll", "rock ’n’ roll")]
    [InlineData("the '90s and '24", "the ’90s and ’24")]
    [InlineData("'1990 was long'", "‘1990 was long’")]
    [InlineData("get 'em and 'til noon", "get ’em and ’til noon")]
    [InlineData("the word 'til' and 'emblem'", "the word ‘til’ and ‘emblem’")]
    [InlineData("\"'Tis,\" she said, \"the crews' fault\"", "“’Tis,” she said, “the crews’ fault”")]
    [InlineData("('so')", "(‘so’)")]
    public void English_marks_are_curled(string typed, string curled) => Quotes.Curled(typed).ShouldBe(curled);

    [Theory]
    [InlineData("Fishers' Union", "Fishers’ Union")]
    [InlineData("Sean O'Neil", "Sean O’Neil")]
    [InlineData("l'Office d'aide", "l’Office d’aide")]
    [InlineData("연합 '바다'", "연합 '바다'")]
    [InlineData("Der 'Bund'", "Der 'Bund'")]
    public void A_name_of_any_language_has_its_apostrophes(string typed, string curled) =>
        Quotes.WithApostrophes(typed).ShouldBe(curled);

    [Theory]
    [InlineData("34^th^", "34th")]
    [InlineData("x^2 and y^2", "x^2 and y^2")]
    [InlineData("x^2 and y^2^", "x^2 and y2")]
    [InlineData("^a^^b^", "ab")]
    [InlineData("^^", "^^")]
    [InlineData("m^2，n^2", "m^2，n^2")]
    public void Letters_are_raised_between_marks_without_a_space(string typed, string plain) =>
        SuperscriptText.Plain(typed).ShouldBe(plain);
}
