using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Publish.Import;

/// <summary>
/// A page while it is read: its tree, from which each step takes what it understands, and what was found in it so far.
/// </summary>
internal sealed class PageWork(IHtmlDocument document, IElement body, Uri own, SiteHabits habits)
{
    public IHtmlDocument Document { get; } = document;

    public IElement Body { get; } = body;

    /// <summary>Where the page's links are resolved.</summary>
    public Uri Own { get; } = own;

    public SiteHabits Habits { get; } = habits;

    public Measures Measures { get; set; } = new(body);

    public List<string> LeftOut { get; } = [];

    public List<Doubt> Doubts { get; } = [];

    public List<OldFile> Files { get; } = [];

    public List<Counterpart> Counterparts { get; } = [];

    public List<string> Topics { get; } = [];

    public List<string> Countries { get; } = [];

    public List<string> Related { get; } = [];

    public OldFile? Image { get; set; }

    /// <summary>Furniture goes, and is told.</summary>
    public void LeaveOut(INode node)
    {
        if (PageWords.First(node) is { Length: > 0 } first)
            LeftOut.Add(first);
        Take(node);
    }

    /// <summary>What became a field goes without a word.</summary>
    public static void Take(INode node) => node.Parent?.RemoveChild(node);

    public string? Address(string? written) =>
        SiteAddress.Resolve(Own, written) is { } uri ? SiteAddress.Text(uri) : null;
}
