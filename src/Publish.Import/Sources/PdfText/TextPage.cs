namespace Publish.Import;

/// <summary>Makes a page of a file of plain text, such as what was taken out of a PDF.</summary>
internal static class TextPage
{
    public static OldReading Read(string name, string path, SourceAddress address)
    {
        var doubts = new List<Doubt>();
        return OldTextFile.Read(path, doubts) is { } text && text.AsSpan().ContainsAnyExcept(" \n\t\f")
            ? Of(name, text, address, doubts)
            : new(null, new(DoubtKind.NotImported, "The file holds no text."));
    }

    public static OldReading Of(string name, string text, SourceAddress address, List<Doubt> doubts)
    {
        var left = new List<string>();
        var html = MarkedText.Is(text)
            ? new MarkedText(doubts, left).Html(name, text)
            : new LayoutText(doubts, left).Html(text);
        var content = SourceHtml.Parse(html, address, doubts);
        return new(
            new()
            {
                Source = name,
                Title = SourceHtml.Words(content.QuerySelector("h1")?.InnerHtml),
                Content = content,
                LeftOut = [.. left.Distinct()],
                Doubts = [.. doubts],
            },
            null
        );
    }
}
