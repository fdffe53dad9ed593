using System.Text.Json.Nodes;
using Publish.Engine.Content.Keys;
using Publish.Engine.Diagnostics;

namespace Publish.SafetyTests.Content;

/// <summary>Makes attacked sites in memory.</summary>
internal static class MadeFrom
{
    public static readonly string[] Plain = ["plain words", "한국어 글", "漢字 汉字", "مرحبا בעולם"];

    /// <summary>Every key of every kind of file, as the program describes them.</summary>
    public static IReadOnlyDictionary<string, JsonObject> Described { get; } =
        Schemas.All.ToDictionary(one => one.FileName.Split('.')[0], one => JsonNode.Parse(one.Json)!.AsObject());

    /// <summary>With all that the program lets through; what it refuses in bodies is taken out of them.</summary>
    public static MadeSite Site(AttackedSite site, bool html)
    {
        while (true)
        {
            var made = Files(site.Files, mustBeSound: false);
            var errors = made
                .Diagnostics.Where(one => one.Rule.Severity == Severity.Error)
                .Select(one => (one.Place.Source.Path, one.Place.Position.Line))
                .ToList();
            if (errors.Count == 0)
                return made;
            if (!html || !site.Without(errors))
                throw new InvalidOperationException(Told(made));
        }
    }

    /// <param name="mustBeSound">What is wrong is a fault of the test.</param>
    public static MadeSite Files(IReadOnlyDictionary<string, string> files, bool mustBeSound = true)
    {
        using var folder = SiteText.Write("");
        AttackedSite.Write(files, folder.Root);
        var made = MadeSite.Of(folder.Root, warnOnly: false);
        return mustBeSound && made.Files.Count == 0 ? throw new InvalidOperationException(Told(made)) : made;
    }

    private static string Told(MadeSite made) =>
        string.Join(
            "\n",
            made.Diagnostics.Where(one => one.Rule.Severity == Severity.Error).Take(20).Select(DiagnosticText.Render)
        );
}
