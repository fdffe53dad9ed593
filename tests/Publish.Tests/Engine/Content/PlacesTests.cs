using Publish.Engine.Build;
using Publish.Engine.Content.Settings;
using Publish.Engine.Diagnostics;
using Publish.Engine.Input;
using Shouldly;
using Xunit;

namespace Publish.Tests.Engine.Content;

/// <summary>
/// Whatever is told of a value points at it, however it was written and whatever was made of it since.
/// </summary>
public sealed class PlacesTests
{
    private const string Head = """
        -- site.yml --
        url: https://www.example.org
        title: {en: Example Office, ko: 예시 사무소}
        languages: [en, ko]
        time-zone: Asia/Seoul

        """;

    [Fact]
    public Task A_colour_in_capitals() =>
        Told(
            Head
                + """
                accent: "#FFFF00"
                -- letters/2024-03-05-a/document.yml --
                topics: []
                """,
            """site.yml:5 "#FFFF00" """
        );

    [Theory]
    [InlineData("/letters/2024/03/05/caf%C3%A9/")]
    [InlineData("/letters%2F2024/03/05/caf%C3%A9/")]
    [InlineData("/letters/2024/03/05/cafe\u0301/")]
    public Task An_alias_with_escapes_or_separate_marks(string alias) =>
        Told(
            $"""
            -- letters/2024-03-05-a/en.md --
            ---
            title: First
            aliases:
              - /old/
              - '{alias}'
            ---
            -- letters/2024-03-05-café/en.md --
            ---
            title: Second
            ---
            """,
            $"letters/2024-03-05-a/en.md:5 '{alias}'"
        );

    [Fact]
    public Task One_dead_address_in_two_menus_is_two_mistakes() =>
        Told(
            Head
                + """
                footer-menu:
                  - {label: Dead, url: /nowhere/}
                menu:
                  - {label: Letters, url: /letters/}
                  - {label: Dead, url: "/nowhere/"}
                -- letters/2024-03-05-a/document.yml --
                topics: []
                """,
            "site.yml:6 /nowhere/}",
            """site.yml:9 "/nowhere/"}"""
        );

    [Fact]
    public Task An_item_behind_one_that_was_refused() =>
        Told(
            """
            -- letters/2024-03-05-a/document.yml --
            aliases: [old, /letters/2024/03/05/b/]
            -- letters/2024-03-05-b/document.yml --
            topics: []
            """,
            "letters/2024-03-05-a/document.yml:1 old, /letters/2024/03/05/b/]",
            "letters/2024-03-05-a/document.yml:1 /letters/2024/03/05/b/]"
        );

    [Fact]
    public Task A_word_that_stands_in_another_key_before() =>
        Told(
            """
            -- letters/2024-03-05-a/en.md --
            ---
            title: See /letters/2024/03/05/b/
            description: "aliases: /letters/2024/03/05/b/"
            aliases: /letters/2024/03/05/b/
            ---
            -- letters/2024-03-05-b/document.yml --
            topics: []
            """,
            "letters/2024-03-05-a/en.md:4 /letters/2024/03/05/b/"
        );

    [Fact]
    public Task The_slugs_of_two_that_would_stand_at_one_address() =>
        Told(
            """
            -- letters/2024-03-05-a/document.yml --
            slug: returns
            -- letters/2024-03-05-b/document.yml --
            topics: []
            slug: Returns
            """,
            "letters/2024-03-05-b/document.yml:2 Returns"
        );

    [Fact]
    public Task A_date_to_come() =>
        Told(
            """
            -- letters/2999-03-05-a/document.yml --
            topics: []
            date: 2999-03-05
            """,
            "letters/2999-03-05-a/document.yml:2 2999-03-05"
        );

    [Fact]
    public Task The_language_of_a_source_that_is_not_there() =>
        Told(
            """
            -- letters/2024-03-05-a/document.yml --
            language: ko
            """,
            "letters/2024-03-05-a/document.yml:1 ko"
        );

    [Fact]
    public Task What_a_translation_need_not_acknowledge() =>
        Told(
            """
            -- letters/2024-03-05-a/en.md --
            ---
            title: Letter
            ---
            -- letters/2024-03-05-a/ko.md --
            ---
            title: 편지 "links"
            parity: ['links', "1170"]
            ---
            본문.
            """,
            """letters/2024-03-05-a/ko.md:3 'links', "1170"]""",
            """letters/2024-03-05-a/ko.md:3 "1170"]"""
        );

    [Fact]
    public Task A_signature_of_a_person_whose_other_keys_are_known() =>
        Told(
            """
            -- people.yml --
            park:
              name: Park So-ra
            -- letters/2024-03-05-a/document.yml --
            cc:
              - {name: sign.png}
            signatories:
              - person: park
                signature: sign.png
            -- letters/2024-03-05-a/sign.png --
            No picture
            """,
            "letters/2024-03-05-a/document.yml:5 sign.png"
        );

    [Fact]
    public async Task A_file_that_tells_is_told_where_a_released_text_names_it_though_a_held_one_names_it_too()
    {
        using var site = SiteText.Write(
            """
            -- site.yml --
            url: https://www.example.org
            title: Example
            languages: [en, ko, zh-Hans]
            metadata: refuse
            -- letters/2024-03-05-a/en.md --
            ---
            title: First
            ---
            -- letters/2024-03-05-a/ko.md --
            ---
            title: 첫째
            embargo: 2999-01-01T00:00:00Z
            ---
            [그림](a.svg)
            -- letters/2024-03-05-a/zh-Hans.md --
            ---
            title: 第一
            ---
            [图](a.svg)
            -- letters/2024-03-05-a/a.svg --
            <svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><!-- drawn by Park So-ra --><circle r="9"/></svg>
            """
        );
        var built = await Press.Build.Run(
            new() { Input = site.Root, At = BuildTime.Of(DateTimeOffset.UnixEpoch.AddYears(55)) },
            Path.Combine(site.Folder, "output"),
            new(TimeProvider.System),
            CancellationToken.None
        );
        built.Written.ShouldBeNull();
        built.Diagnostics.Select(one => one.Place.Source.Path).ShouldContain("letters/2024-03-05-a/zh-Hans.md");
    }

    [Fact]
    public void Every_value_of_the_sample_that_can_be_found_wrong_later_has_its_place()
    {
        var input = InputReader.Read(Path.Combine(Repository.Root, "input"));
        var newsroom = NewsroomReader.Read(input, new Findings())!;
        var values = newsroom
            .Documents.SelectMany(document =>
                document
                    .Aliases.Select((alias, at) => (document.Id + "/document.yml", $"aliases/{at}", alias.ToString()))
                    .Concat(document.Related.Select((id, at) => (document.Id + "/document.yml", $"related/{at}", id)))
                    .Concat(document.Variants.Select(variant => (variant.File, "title", variant.Title)))
            )
            .Concat(newsroom.Settings.Menu.Select((item, at) => ("site.yml", $"menu/{at}/url", item.Url)))
            .Concat(newsroom.MostViewed.Select((id, at) => ("most-viewed.yml", $"{at}", id)))
            .ToList();
        values.Count.ShouldBeGreaterThan(100);
        foreach (var (file, keyPath, value) in values)
        {
            var offset = newsroom.Places.Of(file, keyPath).ShouldNotBeNull($"{file} {keyPath}");
            File.ReadAllText(input.Files[file].FullPath)[offset..]
                .TrimStart('"', '\'')
                .ShouldStartWith(value, customMessage: $"{file} {keyPath}");
        }
    }

    private static async Task Told(string site, params string[] lines)
    {
        using var written = SiteText.Write(site);
        var built = await Press.Build.Run(
            new() { Input = written.Root, At = BuildTime.Of(DateTimeOffset.UnixEpoch.AddYears(55)) },
            Path.Combine(written.Folder, "output"),
            new(TimeProvider.System),
            CancellationToken.None
        );
        built
            .Diagnostics.Select(Shown)
            .ShouldBe(
                lines.Select(line => line.Trim()),
                string.Join("\n", built.Diagnostics.Select(DiagnosticText.Render))
            );
    }

    private static string Shown(Diagnostic one)
    {
        var text = one.Place.Source.Text;
        var end = text.IndexOf('\n', one.Place.Offset);
        return $"{one.Place.Source.Path}:{one.Place.Position.Line} {text[one.Place.Offset..(end < 0 ? text.Length : end)]}";
    }
}
