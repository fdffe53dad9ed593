using System.Reflection;
using Publish.Cli.Explanations;
using Publish.Engine.Build;
using Publish.Engine.Content.Settings;
using Publish.Engine.Diagnostics;
using Publish.Engine.Input;
using Publish.Translation.Exchange;
using Publish.Translation.Status;
using Shouldly;
using Xunit;

namespace Publish.Tests.Engine.Diagnostics;

public sealed class RuleExamplesTests
{
    private static readonly DateTimeOffset Now = new(2024, 6, 1, 0, 0, 0, TimeSpan.Zero);

    public static TheoryData<string> Codes => [.. RuleBook.All.Select(rule => rule.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_example_breaks_its_rule_alone_and_at_its_caret(string code)
    {
        var rule = RuleBook.All.Single(one => one.Code == code);
        using var site = SiteText.Write(rule.Example);
        var found = CauseFold.Of(Check(site));
        found.Select(one => one.Rule.Code).ShouldBe([code], string.Join("\n", found.Select(DiagnosticText.Render)));
        if (site.Mark is { } mark)
            SiteText.Of(found[0].Place).ShouldBe(mark, DiagnosticText.Render(found[0]));
        DiagnosticText.Lines(found[0]).ShouldNotBeEmpty();
    }

    [Fact]
    public void Codes_are_unique() => RuleBook.All.Select(rule => rule.Code).ShouldBeUnique();

    [Fact]
    public void The_book_has_the_rules_of_every_project() =>
        Directory
            .EnumerateDirectories(Path.Combine(Repository.Root, "src"))
            .Select(Path.GetFileName)
            .Where(project => project != "Publish")
            .SelectMany(project => Assembly.Load(project!).GetTypes())
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(Rule) && field.IsInitOnly)
            .Select(field => ((Rule)field.GetValue(null)!).Code)
            .ShouldBe(RuleBook.All.Select(rule => rule.Code), ignoreOrder: true);

    [Fact]
    public void Every_rule_says_what_to_do_and_why() =>
        RuleBook.All.ShouldAllBe(rule =>
            rule.Message.Length > 0 && rule.Mend.Length > 0 && rule.Why.Length > 0 && rule.Example.Length > 0
        );

    /// <summary>
    /// What a build tells, and else what only those who write are told; a file that goes between listing and reading is
    /// the reader's alone, a file that a translator returned is the importer's.
    /// </summary>
    private static IReadOnlyList<Diagnostic> Check(SiteText site)
    {
        if (Directory.Exists(Path.Combine(site.Root, "_returned")))
        {
            var told = new Findings();
            var returned = Directory.GetFiles(Path.Combine(site.Root, "_returned")).ShouldHaveSingleItem();
            new TranslationImporter(TranslationDesk.Open(site.Read())!, told, replace: false).Read(
                new InputFile("_returned/" + Path.GetFileName(returned), returned, 0, default)
            );
            return told.Sorted();
        }
        if (!site.HasFilesThatGo)
        {
            var (whole, released) = Press.Reader.ReadWhole(
                new EditionRequest { Input = site.Root, At = BuildTime.Of(Now) },
                new BuildProgress(TimeProvider.System)
            );
            return released.Diagnostics.Count > 0 ? released.Diagnostics : whole.Diagnostics;
        }
        var findings = new Findings();
        NewsroomReader.Read(site.Read(), findings);
        return findings.Sorted();
    }
}
