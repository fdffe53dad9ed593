using System.Globalization;
using System.Text.RegularExpressions;
using Publish.Engine.Diagnostics;
using Publish.Engine.Input;
using Publish.Model;

namespace Publish.Engine.Outputs.Hosting;

/// <summary>Warns of a site's own <c>security.txt</c> that expires within a month or has no expiry.</summary>
internal static partial class SecurityTxtCheck
{
    private const int LongestFile = 1 << 16;

    public static void Run(Site site, InputFolder input, Findings findings)
    {
        if (!input.Files.TryGetValue(SecurityTxt.OwnFile, out var file) || file.Length > LongestFile)
            return;
        var text = new SourceText(SecurityTxt.OwnFile, File.ReadAllText(file.FullPath));
        var said = Expiry().Match(text.Text);
        if (
            !said.Success
            || !DateTimeOffset.TryParse(
                said.Groups["at"].Value,
                CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal,
                out var until
            )
        )
            findings.Add(PlanRules.SecurityTextEndless, new Place(text, said.Success ? said.Groups["at"].Index : 0));
        else if (until < site.At.AddMonths(1))
            findings.Add(
                PlanRules.SecurityTextEnds,
                new Place(text, said.Groups["at"].Index),
                until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            );
    }

    [GeneratedRegex(@"^Expires:[ \t]*(?<at>[^\r\n]*?)[ \t]*\r?$", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex Expiry();
}
