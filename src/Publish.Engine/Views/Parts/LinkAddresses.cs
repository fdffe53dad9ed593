using System.Net;
using System.Text.RegularExpressions;
using Publish.Model;

namespace Publish.Engine.Views.Parts;

/// <summary>Extracts the addresses of a text's links, for print.</summary>
internal static partial class LinkAddresses
{
    /// <summary>Absolute addresses in order; without fragments, <c>mailto:</c> and <c>tel:</c>.</summary>
    /// <param name="site">Base URL without a slash at the end.</param>
    public static IEnumerable<string> In(Html text, string site) =>
        from Match link in Links().Matches(text.Value)
        let address = WebUtility.HtmlDecode(link.Groups["address"].Value)
        where address is not (['#', ..] or ['m', 'a', 'i', 'l', 't', 'o', ':', ..] or ['t', 'e', 'l', ':', ..])
        select address.StartsWith('/') ? site + address : address;

    [GeneratedRegex(@"<a\b[^>]*?\shref=""(?<address>[^""]*)""")]
    private static partial Regex Links();
}
