namespace Publish.Engine.Views.Parts;

/// <summary>
/// Makes an e-mail address a link's: nothing in it may begin a subject, a text or a further receiver.
/// </summary>
internal static class MailAddress
{
    public static string Href(string email) =>
        "mailto:" + Uri.EscapeDataString(email).Replace("%40", "@", StringComparison.Ordinal);
}
