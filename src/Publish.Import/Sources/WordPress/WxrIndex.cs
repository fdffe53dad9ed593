using Microsoft.Win32.SafeHandles;
using Publish.Engine.Input;

namespace Publish.Import;

/// <summary>
/// What the items of an export say of each other, gathered in a first passage: attachments, and which post is which in
/// other languages.
/// </summary>
internal sealed class WxrIndex
{
    private const int LongestHead = 8 << 20;

    private WxrIndex(WxrHead head) => Head = head;

    public WxrHead Head { get; }

    public List<WxrEntry> Entries { get; } = [];

    /// <summary>By id.</summary>
    public Dictionary<string, WxrItem> Attachments { get; } = new(StringComparer.Ordinal);

    /// <summary>The posts of each language, by the group that WPML or Polylang gave them.</summary>
    public Dictionary<string, List<(string? Language, string Id, string? Address)>> Groups { get; } =
        new(StringComparer.Ordinal);

    /// <summary>By id.</summary>
    public Dictionary<string, string> Addresses { get; } = new(StringComparer.Ordinal);

    /// <summary>Of what the items share.</summary>
    public ulong Shared { get; private set; }

    /// <summary>Where the file breaks off; null where it is whole.</summary>
    public string? Break { get; private set; }

    public static WxrIndex Of(SafeFileHandle file)
    {
        var scan = new WxrScan(file);
        WxrIndex? index = null;
        var last = "";
        foreach (var stretch in scan.Items())
        {
            index ??= new(WxrHead.Read(Bytes(file, 0, Math.Min(scan.Head, LongestHead))));
            if (!stretch.IsWhole)
                index.Break = last;
            else if (stretch.End - stretch.Start > WxrScan.LongestItem)
                index.Entries.Add(new("at-" + stretch.Start, stretch, 0, WxrFault.TooLong));
            else
                last = index.Add(Bytes(file, stretch.Start, stretch.End - stretch.Start), stretch) ?? last;
        }
        index ??= new(WxrHead.Read(Bytes(file, 0, Math.Min(RandomAccess.GetLength(file), LongestHead))));
        if (!scan.IsComplete)
            index.Break ??= last;
        index.GatherGroups();
        return index;
    }

    public static byte[] Bytes(SafeFileHandle file, long start, long length)
    {
        var bytes = new byte[length];
        var done = 0;
        while (done < bytes.Length && RandomAccess.Read(file, bytes.AsSpan(done), start + done) is > 0 and var read)
            done += read;
        return bytes;
    }

    private string? Add(byte[] bytes, WxrScan.Stretch stretch)
    {
        var (item, fault) = WxrItemReader.Read(bytes);
        var hash = ContentHash.Of(bytes);
        if (fault is null && item.Type == "attachment")
        {
            Shared = Shared.With(hash);
            item.Content = "";
            Attachments.TryAdd(item.Id, item);
            return item.Title;
        }
        if (!WxrTypes.IsDocument(item))
            return item.Title;
        Entries.Add(
            new(
                item.Id.Length > 0 ? item.Id : "at-" + stretch.Start,
                stretch,
                hash,
                fault is null ? null : WxrFault.NoXml(fault)
            )
        );
        if (item.Link is { Length: > 0 })
            Addresses.TryAdd(item.Id, item.Link);
        if (WxrLanguages.GroupOf(item) is { } group)
            Group(group).Add((WxrLanguages.Of(item, Head), item.Id, item.Link));
        return item.Title;
    }

    private List<(string? Language, string Id, string? Address)> Group(string name)
    {
        if (!Groups.TryGetValue(name, out var group))
            Groups[name] = group = [];
        return group;
    }

    /// <summary>Polylang writes the ids of a group into its term; an item may lack the term.</summary>
    private void GatherGroups()
    {
        foreach (var (slug, ids) in Head.Groups)
        {
            var group = Group(slug);
            foreach (var (language, id) in ids)
                if (Addresses.TryGetValue(id, out var address) && !group.Exists(one => one.Id == id))
                    group.Add((Head.Languages.GetValueOrDefault(language) ?? LanguageTag.Of(language), id, address));
        }
        foreach (var group in Groups)
        foreach (var (language, id, _) in group.Value)
            Shared = Shared.With(ContentHash.Of(System.Text.Encoding.UTF8.GetBytes($"{group.Key} {language} {id}")));
    }
}

/// <summary>An item that may be a document.</summary>
/// <param name="Fault">Why it cannot be read; null where it can.</param>
internal sealed record WxrEntry(string Id, WxrScan.Stretch Stretch, ulong Hash, string? Fault);
