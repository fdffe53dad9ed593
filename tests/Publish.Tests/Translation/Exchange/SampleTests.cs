using System.Xml.Linq;
using Publish.Engine.Diagnostics;
using Publish.Engine.Input;
using Publish.Model;
using Publish.Translation.Exchange;
using Publish.Translation.Exchange.Po;
using Publish.Translation.Exchange.Segments;
using Publish.Translation.Exchange.Xliff;
using Publish.Translation.Status;
using Shouldly;
using Xunit;

namespace Publish.Tests.Translation.Exchange;

/// <summary>Every text of the sample goes out and comes back.</summary>
public sealed class SampleTests
{
    private static readonly TranslationDesk Whole = Open();

    [Theory]
    [InlineData("xliff")]
    [InlineData("po")]
    public void A_translation_comes_back_as_it_went_into_a_site_that_does_not_have_it(string format)
    {
        using var folder = new SampleCopy();
        foreach (var (id, language) in Translations())
        {
            var sent = Write(TranslationExport.Of(Whole, id, language)!, format);
            File.Delete(Path.Combine(folder.Root, id, language + ".md"));
            var desk = TranslationDesk.Open(InputReader.Read(folder.Root))!;
            var made = Import(desk, sent);
            made.IsNew.ShouldBeTrue();
            made.Bytes.SequenceEqual(Whole.Texts(id).In(language)!.Bytes.ToArray()).ShouldBeTrue($"{id} {language}");
            File.WriteAllBytes(made.Path, [.. made.Bytes]);
            Import(TranslationDesk.Open(InputReader.Read(folder.Root))!, sent).HasChanged.ShouldBeFalse();
        }
    }

    [Fact]
    public void What_stands_in_the_sentences_is_all_that_is_needed_to_write_the_words_anew() =>
        Source.ShouldBeNone(
            from one in Translations()
            from unit in TranslationExport.Of(Whole, one.Id, one.Language)!.Handover.Units
            from part in unit.TargetParts
            where part.Segment >= 0
            let segment = unit.Segments[part.Segment]
            let written = CodedText.Raw(segment.Target, unit.Codes, segment.Leaf, beginsLine: true)
            where Fingerprint.Folded("|" + written) != Fingerprint.Folded("|" + part.Raw)
            select $"{one.Id} {one.Language} {segment.Id}: {written}"
        );

    [Fact]
    public void Nothing_of_a_block_is_lost_between_its_sentences() =>
        Source.ShouldBeNone(
            from one in Translations()
            from unit in TranslationExport.Of(Whole, one.Id, one.Language)!.Handover.Units
            where
                string.Concat(unit.SourceParts.Select(part => part.Raw)) != unit.Source.Raw
                || unit.Target is { } target && string.Concat(unit.TargetParts.Select(part => part.Raw)) != target.Raw
            select $"{one.Id} {one.Language} {unit.Id}"
        );

    [Theory]
    [InlineData("xliff")]
    [InlineData("po")]
    public void A_source_given_back_as_its_own_translation_says_the_same_words(string format)
    {
        using var folder = new SampleCopy();
        foreach (var id in Whole.Ids)
        {
            var texts = Whole.Texts(id);
            var to = Whole.Languages.First(language => language != texts.SourceLanguage);
            File.Delete(Path.Combine(folder.Root, id, to + ".md"));
            var export = TranslationExport.Of(TranslationDesk.Open(InputReader.Read(folder.Root))!, id, to)!;
            var said = export with
            {
                Handover = export.Handover with { Units = [.. export.Handover.Units.Select(Echoed)] },
            };
            var made = Import(TranslationDesk.Open(InputReader.Read(folder.Root))!, Write(said, format));
            (made.Empty, made.IsDraft).ShouldBe((0, false), id);
            var words = SourceBlocks
                .Of(EmbeddedTexts.File("x.md", [.. made.Bytes]).Text, texts.SourceLanguage)
                .Select(Spaceless);
            words.ShouldBe(SourceBlocks.Of(texts.Source!.Text, texts.SourceLanguage).Select(Spaceless), id);
        }
    }

    [Fact]
    public void XLIFF_names_everything_once_and_every_mark_has_what_it_stands_for()
    {
        XNamespace core = XliffWriter.Core;
        foreach (var (id, language) in Translations())
        {
            var file = XDocument.Parse(XliffWriter.Write(TranslationExport.Of(Whole, id, language)!));
            file.Descendants(core + "unit").Select(unit => (string)unit.Attribute("id")!).ShouldBeUnique();
            foreach (var unit in file.Descendants(core + "unit"))
            {
                unit.Descendants(core + "segment").Select(segment => (string)segment.Attribute("id")!).ShouldBeUnique();
                var data = unit.Descendants(core + "data").Select(one => (string)one.Attribute("id")!).ToArray();
                data.ShouldBeUnique();
                foreach (var line in unit.Descendants(core + "source").Concat(unit.Descendants(core + "target")))
                    line.Descendants().Select(mark => (string)mark.Attribute("id")!).ShouldBeUnique();
                unit.Descendants()
                    .Attributes()
                    .Where(one => one.Name.LocalName.StartsWith("dataRef", StringComparison.Ordinal))
                    .ShouldAllBe(one => data.Contains(one.Value));
            }
        }
    }

    internal static ImportedTranslation Import(TranslationDesk desk, string text, bool replace = false)
    {
        var findings = new Findings();
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, text);
            var import = new TranslationImporter(desk, findings, replace).Read(
                new InputFile("back", file, text.Length, default)
            );
            return import.ShouldNotBeNull(string.Join("\n", findings.Sorted().Select(DiagnosticText.Render)));
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string Write(TranslationExport export, string format) =>
        format == "po" ? PoWriter.Write(export) : XliffWriter.Write(export);

    private static Unit Echoed(Unit unit) =>
        unit with
        {
            Segments = [.. unit.Segments.Select(segment => segment with { Target = segment.Source })],
        };

    private static string Spaceless(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));

    private static TranslationDesk Open() =>
        TranslationDesk.Open(InputReader.Read(Path.Combine(Repository.Root, "input")))!;

    private static IEnumerable<(string Id, Language Language)> Translations() =>
        from id in Whole.Ids
        let texts = Whole.Texts(id)
        from language in texts.Languages
        where language != texts.SourceLanguage
        select (id, language);
}
