using FsCheck;
using FsCheck.Fluent;
using Publish.Engine.Linking;
using Shouldly;
using Xunit;

namespace Publish.Tests.Engine.Linking;

/// <summary>The index of sets finds what a comparison with every document finds.</summary>
public class SharedTermsTests
{
    private const int Enough = 8;

    [Fact]
    public void It_finds_what_a_comparison_with_each_document_finds() =>
        Prop.ForAll(
                Gen.Choose(0, 9).SelectMany(most => Gen.Choose(0, most).ListOf()).ListOf(60).ToArbitrary(),
                documents =>
                {
                    var shared = new SharedTerms(Enough);
                    var before = new List<string[]>();
                    foreach (var document in documents)
                    {
                        var terms = document.Select(term => "t" + term).ToArray();
                        shared.Nearest(terms).ShouldBe(ByComparison(terms, before));
                        shared.Add(terms);
                        before.Add(terms);
                    }
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void It_lists_the_documents_with_a_term_in_their_order()
    {
        var shared = new SharedTerms(1);
        foreach (var terms in new[] { "wages", "KR", "wages KR", "" })
            shared.Add(terms.Split(' '));
        shared.With("wages").ShouldBe([0, 2]);
        shared.With("unknown").ShouldBeEmpty();
    }

    private static List<int> ByComparison(string[] terms, List<string[]> older)
    {
        return
        [
            .. older
                .Select((other, place) => (place, Weight: terms.Distinct().Where(other.Contains).Sum(Rarity)))
                .Where(one => one.Weight > 0)
                .OrderByDescending(one => one.Weight)
                .ThenByDescending(one => one.place)
                .Take(Enough)
                .Select(one => one.place),
        ];

        double Rarity(string term) => Math.Log(1 + (double)older.Count / older.Count(other => other.Contains(term)));
    }
}
