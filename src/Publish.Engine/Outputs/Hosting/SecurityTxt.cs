using System.Globalization;
using System.Text;
using Publish.Engine.Views.Parts;
using Publish.Model;

namespace Publish.Engine.Outputs.Hosting;

/// <summary>Tells who finds a weakness whom to write to (RFC 9116), unless the site keeps a file of its own.</summary>
public sealed class SecurityTxt : IPipeline
{
    /// <summary>Where a site may keep its own, below the input.</summary>
    internal const string OwnFile = "assets/.well-known/security.txt";

    public IEnumerable<Output> Plan(Site site) =>
        site.Assets.Any(asset => asset.File == OwnFile)
            ? []
            :
            [
                new DataOutput(new SitePath("/.well-known/security.txt"), nameof(SecurityTxt), () =>
                    Encoding.UTF8.GetBytes(Write(site))
                ),
            ];

    /// <summary>
    /// It lasts between half a year and a year, as the standard advises, and changes twice a year and not with each
    /// build.
    /// </summary>
    private static string Write(Site site) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"""
            Contact: {(site.Settings.Organization.Email is { } email ? MailAddress.Href(email) : site.Settings.Url)}
            Expires: {Expires(site.At.UtcDateTime)}
            Preferred-Languages: {string.Join(", ", site.Languages.Select(language => language.Tag))}
            Canonical: {site.Settings.Url}/.well-known/security.txt

            """
        );

    /// <summary>The last second of a month.</summary>
    private static string Expires(DateTime now) =>
        now.Month <= 6 ? $"{now.Year}-12-31T23:59:59Z" : $"{now.Year + 1}-06-30T23:59:59Z";
}
