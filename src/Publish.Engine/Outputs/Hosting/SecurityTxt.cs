using System.Globalization;
using System.Text;
using Publish.Engine.Linking;
using Publish.Engine.Views;
using Publish.Engine.Views.Parts;
using Publish.Model;

namespace Publish.Engine.Outputs.Hosting;

/// <summary>Plans <c>security.txt</c> (RFC 9116), unless the site has a file of its own.</summary>
public sealed class SecurityTxt : IPipeline
{
    /// <summary>Path of the site's own file below the input.</summary>
    internal const string OwnFile = "assets/.well-known/security.txt";

    public IEnumerable<Output> Plan(Site site, SiteViews views) =>
        site.Assets.Any(asset => asset.File == OwnFile)
            ? []
            :
            [
                new DataOutput(WellKnownPaths.SecurityTxt, nameof(SecurityTxt), () =>
                    Encoding.UTF8.GetBytes(Write(site))
                ),
            ];

    /// <summary>
    /// Writes the file, valid for six to twelve months; its expiry changes twice a year and not with each build.
    /// </summary>
    private static string Write(Site site) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"""
            Contact: {(site.Settings.Organization.Email is { } email ? MailAddress.Href(email) : site.Settings.Url)}
            Expires: {Expires(site.At.UtcDateTime)}
            Preferred-Languages: {string.Join(", ", site.Languages.Select(language => language.Tag))}
            Canonical: {site.Settings.Url}{WellKnownPaths.SecurityTxt}

            """
        );

    /// <summary>The last second of the year or of next June.</summary>
    private static string Expires(DateTime now) =>
        now.Month <= 6 ? $"{now.Year}-12-31T23:59:59Z" : $"{now.Year + 1}-06-30T23:59:59Z";
}
