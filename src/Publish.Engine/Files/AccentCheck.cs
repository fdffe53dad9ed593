using System.Globalization;
using Publish.Engine.Diagnostics;
using Publish.Engine.Link;
using Publish.Engine.Read;
using Publish.Model;

namespace Publish.Engine.Files;

/// <summary>Warns of a house ink that readers cannot read.</summary>
internal static class AccentCheck
{
    private const double Enough = 4.5;

    public static void Run(SiteSettings settings, InputFolder input, Findings findings)
    {
        var accent = new Accent(settings.Accent);
        if (accent.Contrast < Enough)
            findings.Add(FileRules.FaintAccent, new InputPlaces(input).Find("site.yml", "accent", settings.Accent),
                accent.Light, accent.Contrast.ToString("0.0", CultureInfo.InvariantCulture), accent.Dark);
    }
}
