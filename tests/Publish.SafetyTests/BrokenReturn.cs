using System.Text;
using Publish.Engine.Diagnostics;
using Publish.Engine.Input;
using Publish.Translation.Exchange;
using Publish.Translation.Exchange.Po;
using Publish.Translation.Exchange.Xliff;
using Publish.Translation.Status;

namespace Publish.SafetyTests;

/// <summary>Files that come back from translators, broken on their way, and taken in.</summary>
internal sealed class BrokenReturn : Breakable
{
    private readonly SiteText site = SiteText.Write(GoldenSite.Text);
    private readonly TranslationDesk desk;

    public BrokenReturn()
    {
        desk = TranslationDesk.Open(site.Read())!;
        Files =
        [
            .. from document in (string[])
                [
                    "letters/2024-03-05-eleven-crew",
                    "press-releases/2024-03-07-answered",
                    "letters/2022-01-10-english-alone",
                ]
            let export = TranslationExport.Of(desk, document, desk.Languages.OfSite("zh-Hans")!)
            from file in new[] { ("back.xlf", XliffWriter.Write(export)), ("back.po", PoWriter.Write(export)) }
            select (file.Item1, Encoding.UTF8.GetBytes(file.Item2)),
        ];
    }

    public override IReadOnlyList<(string Path, byte[] Bytes)> Files { get; }

    public override void Dispose() => site.Dispose();

    protected override void Run(string path, byte[] bytes)
    {
        var file = Path.Combine(site.Folder, path);
        File.WriteAllBytes(file, bytes);
        var findings = new Findings();
        var import = new TranslationImporter(desk, findings, replace: false).Read(
            new InputFile(path, file, bytes.Length, default)
        );
        if (import is null != findings.HasErrors)
            throw new InvalidOperationException("It is taken by halves.");
        foreach (var found in findings.Sorted().Take(20))
            DiagnosticText.Render(found);
    }
}
