using System.Globalization;

namespace Publish.Engine.Assets;

/// <summary>The accent colour on light paper, and the one derived from it for dark mode.</summary>
/// <remarks>Derived in OKLCH (Ottosson, 2020): lightness .80, chroma at most .09, the same hue.</remarks>
internal sealed class Accent(string light)
{
    private const double DarkLightness = .80;
    private const double DarkChroma = .09;
    private const string LightPaper = "#ffffff";
    private const string DarkPaper = "#15181d";

    public string Light { get; } = light;

    public string Dark { get; } = ForDarkPaper(light);

    /// <summary>The lower of the contrasts on light and dark paper; WCAG AA requires 4.5.</summary>
    public double Contrast => Math.Min(ContrastOf(Light, LightPaper), ContrastOf(Dark, DarkPaper));

    private static string ForDarkPaper(string colour)
    {
        var (r, g, b) = Linear(colour);
        var (l, m, s) = (
            Math.Cbrt((.4122214708 * r) + (.5363325363 * g) + (.0514459929 * b)),
            Math.Cbrt((.2119034982 * r) + (.6806995451 * g) + (.1073969566 * b)),
            Math.Cbrt((.0883024619 * r) + (.2817188376 * g) + (.6299787005 * b))
        );
        var a = (1.9779984951 * l) - (2.4285922050 * m) + (.4505937099 * s);
        var bb = (.0259040371 * l) + (.7827717662 * m) - (.8086757660 * s);
        var chroma = Math.Sqrt((a * a) + (bb * bb));
        var scale = chroma > DarkChroma ? DarkChroma / chroma : 1;
        return FromOklab(DarkLightness, a * scale, bb * scale);
    }

    private static string FromOklab(double lightness, double a, double b)
    {
        var l = Math.Pow(lightness + (.3963377774 * a) + (.2158037573 * b), 3);
        var m = Math.Pow(lightness - (.1055613458 * a) - (.0638541728 * b), 3);
        var s = Math.Pow(lightness - (.0894841775 * a) - (1.2914855480 * b), 3);
        return "#"
            + Channel((4.0767416621 * l) - (3.3077115913 * m) + (.2309699292 * s))
            + Channel((-1.2684380046 * l) + (2.6097574011 * m) - (.3413193965 * s))
            + Channel((-.0041960863 * l) - (.7034186147 * m) + (1.7076147010 * s));
    }

    private static string Channel(double linear)
    {
        var value = linear <= .0031308 ? 12.92 * linear : (1.055 * Math.Pow(linear, 1 / 2.4)) - .055;
        return ((int)Math.Round(Math.Clamp(value, 0, 1) * 255)).ToString("x2", CultureInfo.InvariantCulture);
    }

    /// <summary>WCAG 2 contrast ratio, from 1 to 21.</summary>
    private static double ContrastOf(string ink, string paper)
    {
        var (one, other) = (Luminance(ink), Luminance(paper));
        return (Math.Max(one, other) + .05) / (Math.Min(one, other) + .05);
    }

    private static double Luminance(string colour)
    {
        var (r, g, b) = Linear(colour);
        return (.2126 * r) + (.7152 * g) + (.0722 * b);
    }

    private static (double R, double G, double B) Linear(string colour) =>
        (Linear(colour, 1), Linear(colour, 3), Linear(colour, 5));

    private static double Linear(string colour, int at)
    {
        var value = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return value <= .04045 ? value / 12.92 : Math.Pow((value + .055) / 1.055, 2.4);
    }
}
