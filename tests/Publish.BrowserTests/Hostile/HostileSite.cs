using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Publish.SafetyTests.Content;

namespace Publish.BrowserTests.Hostile;

/// <summary>
/// A site with attacks in each field of each file, raw HTML allowed, built by the program and served to a browser that
/// is told no policy.
/// </summary>
public sealed partial class HostileSite : SampleSite
{
    private readonly string input = Directory.CreateTempSubdirectory("publish-hostile-").FullName;
    private readonly Lazy<string> written;

    public HostileSite() => written = new(() => Write().GetAwaiter().GetResult());

    internal override bool HasPolicies => false;

    protected override string Input => written.Value;

    protected override string? Built => null;

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(input, recursive: true);
    }

    /// <summary>Paragraphs that the program refuses are taken out until it publishes the rest.</summary>
    private async Task<string> Write()
    {
        var described = Directory
            .EnumerateFiles(Path.Combine(Repository.Input, "schema"))
            .ToDictionary(
                file => Path.GetFileName(file).Split('.')[0],
                file => JsonNode.Parse(File.ReadAllText(file))!.AsObject()
            );
        var site = new AttackedSite(described, TextList.Sound, html: true) { OnPaper = false };
        while (true)
        {
            AttackedSite.Write(site.Files, input);
            var answer = await Command.Run(
                "dotnet",
                input,
                Path.Combine(AppContext.BaseDirectory, "publish.dll"),
                "check",
                "--input",
                input,
                "--plain"
            );
            if (
                !site.Without(
                    Error()
                        .Matches(answer.Out)
                        .Select(error =>
                            (
                                error.Groups["path"].Value,
                                int.Parse(error.Groups["line"].Value, System.Globalization.CultureInfo.InvariantCulture)
                            )
                        )
                )
            )
                return input;
        }
    }

    [GeneratedRegex(@"^(?<path>\S+\.md):(?<line>\d+):\d+: error ", RegexOptions.Multiline)]
    private static partial Regex Error();
}
