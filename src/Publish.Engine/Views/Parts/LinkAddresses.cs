using System.Net;
using System.Text.RegularExpressions;
using Publish.Model;

namespace Publish.Engine.Views.Parts;

/// <summary>Reads where a text's links lead, so that paper can say it.</summary>
internal static partial class LinkAddresses
{
    /// <summary>
    /// In their order; without links within the page, and without mail and telephone, whose words are their address.
    /// </summary>
    /// <param name="site">The site's own address, without a slash at the end.</param>
    public static IEnumerable<string> In(Html text, string site) =>
        from Match link in Links().Matches(text.Value)
        let address = WebUtility.HtmlDecode(link.Groups["address"].Value)
        where address is not (['#', ..] or ['m', 'a', 'i', 'l', 't', 'o', ':', ..] or ['t', 'e', 'l', ':', ..])
        select address.StartsWith('/') ? site + address : address;

    [GeneratedRegex(@"<a\b[^>]*?\shref=""(?<address>[^""]*)""")]
    private static partial Regex Links();
}
