using Publish.Engine.Input;
using Publish.Model;
using Publish.Translation.Parity.Structure;

namespace Publish.Translation.Parity.Facts;

/// <summary>
/// Matches the link targets of two languages: addresses that differ only in the language tag are equal, and so are
/// attachments in each language.
/// </summary>
internal sealed class LinkComparison(Document document, Languages languages, Language to)
{
    private readonly string[] tags =
    [
        .. languages.Select(language => language.Tag),
        .. languages.Select(language => language.Tag.Split('-')[0]),
        "Hans",
        "Hant",
        "kr",
        "cn",
        "tw",
        "hk",
        "jp",
        "eng",
        "kor",
        "chi",
    ];

    /// <summary>The targets of both texts that have no match in the other.</summary>
    public (List<OutlineTarget> There, List<OutlineTarget> Here) WithoutSame(
        List<OutlineTarget> there,
        List<OutlineTarget> here
    )
    {
        var open = here.GroupBy(target => Plain(target.Address))
            .ToDictionary(group => group.Key, group => new Queue<OutlineTarget>(group));
        var found = new HashSet<OutlineTarget>();
        var left = there.FindAll(target =>
            !open.TryGetValue(Plain(target.Address), out var same) || !same.TryDequeue(out var one) || !found.Add(one)
        );
        var rest = here.FindAll(target => !found.Contains(target));
        left.RemoveAll(target =>
            IsFile(target.Address, null)
            && rest.FindIndex(other => IsFile(other.Address, to)) is >= 0 and var file
            && RemoveAt(rest, file)
        );
        return (left, rest);
    }

    private static bool RemoveAt(List<OutlineTarget> targets, int at)
    {
        targets.RemoveAt(at);
        return true;
    }

    /// <summary>
    /// The address in comparable form: decoded, without language tags, without the words of the fragment.
    /// </summary>
    private string Plain(string written)
    {
        var address = UnicodeNormalization.Of(Uri.UnescapeDataString(written));
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var path = hash < 0 ? address : address[..hash];
        var parts = path.Split('/', '.', '-', '_', '?', '=', '&');
        path = string.Join(
            '/',
            parts.Where(part =>
                part.Length > 0
                && part is not ("www" or "pages")
                && !tags.Contains(part, StringComparer.OrdinalIgnoreCase)
            )
        );
        return hash < 0 ? path : path + "#";
    }

    /// <summary>Whether an address is an attachment of the document, in one language or any.</summary>
    private bool IsFile(string address, Language? language) =>
        document.Attachments.Any(attachment =>
            attachment.File == $"{document.Id}/{address}" && (language is null || attachment.Language == language)
        );
}
