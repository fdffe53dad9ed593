using Shouldly;
using Xunit;

namespace Publish.Import.Tests.Whole;

/// <summary>An import can be run again, whatever happened meanwhile.</summary>
public sealed class AgainTests
{
    private const string Text = "letters/2017-06-24-returns/en.md";

    [Fact]
    public void A_second_run_changes_nothing_even_where_the_first_is_forgotten()
    {
        using var import = AnImport.Of(
            $"""
            -- returns.html --
            {OldPages.Letter()}
            -- two.html --
            {OldPages.Letter("Another letter", "May 2, 2016", "12 days")}
            """
        );
        import.Run();
        var files = import.Files();
        import
            .Run()
            .Documents.SelectMany(document => document.Variants)
            .ShouldAllBe(variant => variant.Outcome == FileOutcome.Same);
        import.Forget();
        import
            .Run()
            .Documents.SelectMany(document => document.Variants)
            .ShouldAllBe(variant => variant.Outcome == FileOutcome.Same);
        import.Files().ShouldBe(files);
    }

    [Fact]
    public void What_a_person_has_changed_is_kept_and_told()
    {
        using var import = AnImport.Of($"-- returns.html --\n{OldPages.Letter()}");
        import.Run();
        import.Change(Text, "---\ntitle: A better title\n---\nBetter words.\n");
        var variant = import.Run().Documents.Single().Variants.Single();
        variant.Outcome.ShouldBe(FileOutcome.Kept);
        variant.Doubts.ShouldContain(doubt => doubt.Kind == DoubtKind.Kept);
        import.Text(Text).ShouldContain("Better words.");
    }

    [Fact]
    public void What_has_changed_on_the_old_site_is_brought_over_where_nobody_has_touched_it()
    {
        using var import = AnImport.Of($"-- returns.html --\n{OldPages.Letter()}");
        import.Run();
        import.ChangeOld("returns.html", OldPages.Letter(numbers: "2,318 days and 41 names"));
        import.Run().Documents.Single().Variants.Single().Outcome.ShouldBe(FileOutcome.Updated);
        import.Text(Text).ShouldContain("2,318 days");
    }

    [Fact]
    public void A_document_that_was_moved_by_hand_is_found_by_its_old_address()
    {
        using var import = AnImport.Of($"-- returns.html --\n{OldPages.Letter()}");
        import.Run();
        Directory.Move(
            Path.Combine(import.Input, "letters/2017-06-24-returns"),
            Path.Combine(import.Input, "letters/2017-06-24-nine-sailors")
        );
        import.Forget();
        import.Run().Documents.Single().Id.ShouldBe("letters/2017-06-24-nine-sailors");
        Directory.GetDirectories(Path.Combine(import.Input, "letters")).Length.ShouldBe(1);
    }

    [Fact]
    public void A_file_without_an_address_is_no_second_document_either()
    {
        using var import = AnImport.Of(
            $"-- notice.txt --\n{string.Concat(Enumerable.Repeat("Ships and crews ", 30))}\n"
        );
        import.Run(request => request with { Kind = OldKind.Page });
        import.Forget();
        import
            .Run(request => request with { Kind = OldKind.Page })
            .Documents.ShouldHaveSingleItem()
            .Variants.Single()
            .Outcome.ShouldBe(FileOutcome.Same);
    }

    [Fact]
    public void A_run_that_was_stopped_goes_on_where_it_was()
    {
        using var import = AnImport.Of(
            string.Concat(
                Enumerable
                    .Range(1, 40)
                    .Select(at =>
                        $"-- {at}.html --\n{OldPages.Letter($"Letter {at}", $"May {1 + (at % 28)}, 20{at:00}")}\n"
                    )
            )
        );
        import.Run();
        var journal = Path.Combine(import.Folder, ".publish/import/read.jsonl");
        File.WriteAllText(journal, string.Join('\n', File.ReadLines(journal).Take(20)) + "\n{\"Source\": \"cut o");
        import.Run().Resumed.ShouldBe(19);
        import.Run().Resumed.ShouldBe(40);
    }

    [Fact]
    public void A_trial_writes_nothing()
    {
        using var import = AnImport.Of($"-- returns.html --\n{OldPages.Letter()}");
        var before = import.Files();
        import.Run(request => request with { IsDryRun = true }).Documents.ShouldHaveSingleItem();
        import.Files().ShouldBe(before);
        Directory.Exists(Path.Combine(import.Folder, ".publish")).ShouldBeFalse();
    }

    [Fact]
    public void Nothing_is_written_through_a_link_that_leads_out()
    {
        using var import = AnImport.Of($"-- returns.html --\n{OldPages.Letter()}");
        var outside = Directory.CreateDirectory(Path.Combine(import.Folder, "outside"));
        Directory.CreateSymbolicLink(Path.Combine(import.Input, "letters"), outside.FullName);
        Should.Throw<IOException>(() => import.Run());
        outside.GetFileSystemInfos().ShouldBeEmpty();
    }
}
