namespace Publish.Engine.Views.Parts;

/// <summary>Makes <c>mailto:</c> links, escaped so that an address cannot inject headers.</summary>
internal static class MailAddress
{
    public static string Href(string email) =>
        "mailto:" + Uri.EscapeDataString(email).Replace("%40", "@", StringComparison.Ordinal);
}
