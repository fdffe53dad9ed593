using Publish.Model;

namespace Publish.Engine.Check;

/// <summary>Says which addresses of two languages lead to the same: a page or file in the reader's own language is the same as the source's.</summary>
internal sealed class Addresses(Document document, Languages languages, Language to)
{
    private readonly string[] tags =
        [.. languages.Select(language => language.Tag), .. languages.Select(language => language.Tag.Split('-')[0]), "Hans", "Hant", "kr", "cn", "tw", "hk", "jp", "eng", "kor", "chi"];

    public bool AreSame(string one, string other) => one == other || Plain(one) == Plain(other) || (IsFile(one, null) && IsFile(other, to));

    /// <summary>Without languages, and without the fragment, which is made of a heading's words.</summary>
    private string Plain(string address)
    {
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var path = hash < 0 ? address : address[..hash];
        var parts = path.Split('/', '.', '-', '_', '?', '=', '&');
        path = string.Join('/', parts.Where(part => part.Length > 0 && part is not ("www" or "pages") && !tags.Contains(part, StringComparer.OrdinalIgnoreCase)));
        return hash < 0 ? path : path + "#";
    }

    /// <summary>An attachment, in one language or any.</summary>
    private bool IsFile(string address, Language? language) =>
        document.Attachments.Any(attachment => attachment.File == $"{document.Id}/{address}" && (language is null || attachment.Language == language));
}
