using Publish.Engine.Input;

namespace Publish.Import;

/// <summary>Finds the draft that stood at an old address, however the address is written.</summary>
internal sealed class AddressBook
{
    private readonly Dictionary<string, int> places = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> hosts = new(StringComparer.OrdinalIgnoreCase);

    public AddressBook(IReadOnlyList<Draft> drafts)
    {
        foreach (var draft in drafts)
            if (draft.Address is { } address && !address.StartsWith('/'))
                hosts.Add(HostOf(address));
        foreach (var (at, draft) in drafts.Index())
            if (draft.Address is { } address)
                places.TryAdd(Key(address), at);
        foreach (var (at, draft) in drafts.Index())
        foreach (var address in draft.OtherAddresses)
            places.TryAdd(Key(address), at);
    }

    public int? Find(string address) => places.TryGetValue(Key(address), out var at) ? at : null;

    /// <summary>Whether an address is one of the old site's own.</summary>
    public bool IsOfSite(string address) =>
        address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal)
        || hosts.Contains(HostOf(address));

    /// <summary>On the old site's own hosts a path is enough.</summary>
    private string Key(string address) =>
        Plain(address) is var plain
        && hosts.Contains(HostOf(plain))
        && plain.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash
            ? plain[slash..]
            : plain;

    private static string HostOf(string address) => Plain(address).Split('/', '?')[0];

    /// <summary>
    /// Without scheme, <c>www.</c>, fragment, <c>index.html</c> and the slash at the end; decoded, NFC. A path alone
    /// keeps its first slash.
    /// </summary>
    public static string Plain(string address)
    {
        var text = address.Split('#')[0];
        foreach (var start in (string[])["https://", "http://", "//", "www."])
            if (text.StartsWith(start, StringComparison.OrdinalIgnoreCase))
                text = text[start.Length..];
        if (text.Contains('%', StringComparison.Ordinal))
            text = Uri.UnescapeDataString(text);
        foreach (var name in (string[])["index.html", "index.htm", "index.php"])
            if (text.EndsWith("/" + name, StringComparison.OrdinalIgnoreCase))
                text = text[..^name.Length];
        text = text.TrimEnd('/');
        return UnicodeNormalization.Of(text);
    }
}
