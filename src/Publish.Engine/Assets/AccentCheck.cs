using System.Globalization;
using Publish.Engine.Diagnostics;
using Publish.Engine.Linking;
using Publish.Model;

namespace Publish.Engine.Assets;

/// <summary>Warns of an accent colour with a contrast under 4.5.</summary>
internal static class AccentCheck
{
    private const double Enough = 4.5;

    public static void Run(Site site, InputPlaces places, Findings findings)
    {
        var accent = new Accent(site.Settings.Accent);
        if (accent.Contrast < Enough)
            findings.Add(
                FileRules.FaintAccent,
                places.Of("site.yml", "accent"),
                accent.Light,
                accent.Contrast.ToString("0.0", CultureInfo.InvariantCulture),
                accent.Dark
            );
    }
}
