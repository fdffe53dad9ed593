using Shouldly;
using Xunit;

namespace Publish.Tests.Engine.Content.Settings;

/// <summary>
/// Whoever people.yml knows and is typed by name is told with the id, for the name alone brings no title, translation
/// or signature.
/// </summary>
public sealed class PeopleByNameTests
{
    private const string People = """
        -- people.yml --
        peter-robbins: {name: {en: Peter Robbins, ko: 피터 로빈스}, title: Director}
        jose: {name: José Álvarez}
        kim-a: {name: Kim Min}
        kim-b: {name: Kim Min}
        -- letters/2024-03-05-returns/en.md --
        ---
        title: On returns
        translators: TRANSLATORS
        ---
        Text.

        """;

    [Theory]
    [InlineData("signatories: [Peter Robbins]", "peter-robbins")]
    [InlineData("signatories: Peter Robbins", "peter-robbins")]
    [InlineData("to: [\"peter  ROBBINS\"]", "peter-robbins")]
    [InlineData("cc: [피터 로빈스]", "peter-robbins")]
    [InlineData("signatories: [\"Peter\u00A0Robbins\"]", "peter-robbins")]
    [InlineData("signatories: [Peter-Robbins]", "peter-robbins")]
    [InlineData("to: [Jose\u0301 A\u0301lvarez]", "jose")]
    [InlineData("to: [Kim Min]", "kim-a or kim-b")]
    public Task A_name_that_is_known_is_told_with_its_id(string line, string id) =>
        With(line)
            .Builds(site =>
            {
                var told = site.Diagnostics.ShouldHaveSingleItem();
                told.Rule.Code.ShouldBe("PUB342");
                told.Mend.ShouldStartWith($"Write {id} instead.");
                told.Place.Source.Path.ShouldBe("letters/2024-03-05-returns/document.yml");
            });

    [Theory]
    [InlineData("signatories: [{name: Peter Robbins}]")]
    [InlineData("signatories: [{person: peter-robbins, name: Peter Robbins, title: Chair}]")]
    [InlineData("signatories: [peter-robbins]")]
    [InlineData("signatories: [Peter Robinson]")]
    [InlineData("to: [Jose]")]
    [InlineData("to: [Robbins]")]
    public Task Somebody_else_and_who_is_meant_otherwise_is_not_told(string line) =>
        With(line).Builds(site => site.Diagnostics.ShouldBeEmpty());

    [Fact]
    public Task Translators_are_known_by_name_too() =>
        ASite
            .With(People.Replace("TRANSLATORS", "[Peter Robbins]", StringComparison.Ordinal))
            .Builds(site => site.Diagnostics.ShouldHaveSingleItem().Rule.Code.ShouldBe("PUB342"));

    [Fact]
    public Task So_are_contacts_and_the_people_of_a_letterhead() =>
        ASite
            .With(
                """
                -- people.yml --
                peter-robbins: {name: Peter Robbins}
                -- letterheads/open-sea.yml --
                name: Open Sea
                groups:
                  - people: [Peter Robbins, Ann Lee]
                -- press-releases/2024-03-05-returns/document.yml --
                contacts: [Peter Robbins]
                -- press-releases/2024-03-05-returns/en.md --
                ---
                title: On returns
                ---
                Text.
                """
            )
            .Builds(site => site.Diagnostics.Select(one => one.Rule.Code).ShouldBe(["PUB342", "PUB342"]));

    private static ASite With(string line) =>
        ASite.With(
            People.Replace("translators: TRANSLATORS\n", "", StringComparison.Ordinal)
                + "-- letters/2024-03-05-returns/document.yml --\n"
                + line
                + "\n"
        );
}
