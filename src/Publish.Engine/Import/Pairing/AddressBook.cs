using System.Text;

namespace Publish.Engine.Import;

/// <summary>Finds the draft that stood at an old address, however the address is written.</summary>
internal sealed class AddressBook
{
    private readonly Dictionary<string, int> places = new(StringComparer.OrdinalIgnoreCase);

    public AddressBook(IReadOnlyList<Draft> drafts)
    {
        foreach (var (at, draft) in drafts.Index())
            if (draft.Address is { } address)
                places.TryAdd(Plain(address), at);
        foreach (var (at, draft) in drafts.Index())
            foreach (var address in draft.OtherAddresses)
                places.TryAdd(Plain(address), at);
    }

    public int? Find(string address) => places.TryGetValue(Plain(address), out var at) ? at : null;

    /// <summary>Without scheme, <c>www.</c>, fragment, <c>index.html</c> and the slash at the end; decoded, NFC. A path alone keeps its first slash.</summary>
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
        return text.IsNormalized(NormalizationForm.FormC) ? text : text.Normalize(NormalizationForm.FormC);
    }
}
