using Shouldly;
using Xunit;

namespace Publish.Import.Tests.Corpus;

/// <summary>Made-up documents come in from every kind of old site as their author wrote them.</summary>
public sealed class ImportAccuracyTests
{
    /// <summary>
    /// Of 100 fields. A PDF has lost what its lines were: lists by country run together, and signers stand in loose
    /// lines.
    /// </summary>
    private static double Wanted(Score score) => score.Shape == "pdf" ? 92 : 98;

    private static readonly Lazy<Scoreboard> Board = new(Judged);

    [Fact]
    public void Of_each_site_in_each_language_98_fields_of_100_come_out_right() =>
        Board.Value.Scores.Where(score => score.Right < Wanted(score)).ShouldBeEmpty(Board.Value.Table(20));

    [Fact]
    public void Every_paragraph_of_every_document_is_kept_in_its_order() =>
        Board
            .Value.Scores.SelectMany(score => score.Lost.Select(lost => $"{score.Shape} {lost.Source}: {lost.Words}"))
            .Take(20)
            .ShouldBeEmpty();

    [Fact]
    public void Nothing_of_a_page_around_its_document_comes_in() =>
        Board
            .Value.Scores.SelectMany(score =>
                score.Furniture.Select(came => $"{score.Shape} {came.Source}: {came.Words}")
            )
            .Take(20)
            .ShouldBeEmpty();

    private static Scoreboard Judged()
    {
        var board = Scoreboard.Make();
        var folder = Directory.CreateDirectory(Path.Combine(Repository.Root, "tests/artifacts"));
        File.WriteAllText(Path.Combine(folder.FullName, "import-accuracy.md"), board.Table(200));
        return board;
    }
}
