using FsCheck;
using FsCheck.Fluent;
using Publish.Model;
using Shouldly;
using Xunit;
using static Publish.Tests.Engine.Linking.SmallNewsroom;

namespace Publish.Tests.Engine.Linking;

public class RelatedDocumentsTests
{
    [Fact]
    public void What_the_author_names_stands_first_in_the_order_written()
    {
        var site = SiteOf(
            Letter("a", "2024-01-01", "wages"),
            Letter("b", "2024-01-02"),
            Letter("c", "2024-01-03"),
            Letter("d", "2024-01-04", "wages", "letters/2024-01-03-c", "letters/2024-01-02-b")
        );
        Related(site, "letters/2024-01-04-d").ShouldBe(["c", "b", "a"]);
    }

    [Fact]
    public void A_rare_subject_in_common_weighs_more_than_a_usual_one()
    {
        var site = SiteOf([
            Letter("rare", "2023-01-01", "archives"),
            .. Enumerable.Range(1, 5).Select(day => Letter($"usual{day}", $"2024-01-0{day}", "wages")),
            Letter("new", "2024-02-01", "wages archives"),
        ]);
        Related(site, "letters/2024-02-01-new").ShouldBe(["usual5", "usual4", "usual3", "rare"]);
    }

    [Fact]
    public void What_shares_a_topic_stands_before_what_shares_a_country_and_each_says_which()
    {
        var site = SiteOf(
            Letter("named", "2020-01-01", "FJ"),
            Letter("topic", "2021-01-01", "wages"),
            Letter("country", "2022-01-01", "FJ"),
            Letter("both", "2021-06-01", "FJ wages"),
            Letter("alone", "2019-01-01"),
            Letter("new", "2024-01-01", "archives wages KR FJ", "letters/2019-01-01-alone", "letters/2020-01-01-named")
        );
        site.Related["letters/2024-01-01-new"]
            .Select(one => (one.Document.Slug, one.Topic, one.Country))
            .ShouldBe([
                ("alone", null, null),
                ("named", null, "FJ"),
                ("both", "wages", null),
                ("topic", "wages", null),
            ]);
    }

    [Fact]
    public void Of_two_alike_the_nearer_in_time_stands_first()
    {
        var site = SiteOf(
            Letter("far", "2020-01-01", "wages"),
            Letter("near", "2024-01-01", "wages"),
            Letter("new", "2024-02-01", "wages")
        );
        Related(site, "letters/2024-02-01-new").ShouldBe(["near", "far"]);
    }

    [Fact]
    public void A_document_is_never_related_to_itself_nor_to_one_without_anything_in_common()
    {
        var site = SiteOf(Letter("a", "2024-01-01", "wages", "letters/2024-01-01-a"), Letter("b", "2024-01-02", "KR"));
        Related(site, "letters/2024-01-01-a").ShouldBeEmpty();
    }

    [Fact]
    public void A_new_document_moves_nothing_on_an_older_page_that_has_enough() =>
        Prop.ForAll(Gen.Choose(0, 6).ListOf(12).ToArbitrary(), subjects =>
            {
                var old = subjects
                    .Select(
                        (subject, index) => Letter($"d{index}", $"2024-01-{index + 1:D2}", $"t{subject} t{subject % 2}")
                    )
                    .ToArray<Document>();
                var before = SiteOf(old);
                var after = SiteOf([.. old, Letter("new", "2024-02-01", "t0 t1 t2 t3 t4 t5 t6")]);
                foreach (var document in old)
                    if (before.Related[document.Id].Length >= 4)
                        after
                            .Related[document.Id]
                            .Select(other => other.Document.Id)
                            .ShouldBe(before.Related[document.Id].Select(other => other.Document.Id));
            })
            .QuickCheckThrowOnFailure();

    private static string[] Related(Site site, string id) => [.. site.Related[id].Select(other => other.Document.Slug)];
}
