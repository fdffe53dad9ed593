using AngleSharp.Dom;

namespace Publish.Import;

/// <summary>Reads pictures, and the frames that sites put around them with a caption.</summary>
internal sealed class FigureReader(PlainBuilder builder, DoubtList doubts)
{
    private static readonly string[] Frames =
    [
        "wp-caption",
        "caption-img",
        "media-caption",
        "image-caption-container",
        "captioned-image",
        "media--type-image",
        "media-element-container",
        "wp-block-image",
    ];

    private int depth;
    private PlainBlock? caption;

    public bool IsOpen => depth > 0;

    public bool Opens(IElement element) =>
        depth == 0
        && builder.Container.Kind is PlainKind.Text or PlainKind.Quote or PlainKind.Item or PlainKind.Said
        && (
            element.LocalName == "figure"
            || element.ClassName is { Length: > 0 and < 500 } classes && classes.Split().Any(Frames.Contains)
        );

    public Action Open(IElement element)
    {
        depth++;
        caption = null;
        var frame = new PlainBlock(PlainKind.Quote);
        builder.Open(frame);
        return () => Close(frame);
    }

    public Action Caption()
    {
        caption ??= new PlainBlock(PlainKind.Cell);
        builder.Open(caption);
        return () => builder.Close();
    }

    public void Picture(IElement element, BitStyle style)
    {
        var source = element.GetAttribute("src") ?? "";
        if (IsSpacer(element) || source.Length == 0)
            return;
        if (OldLink.Of(source) is { } address && address[0] != '#')
            builder.Add(
                new PlainBit(
                    BitKind.Picture,
                    string.Join(
                        ' ',
                        (element.GetAttribute("alt") ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                    ),
                    style,
                    address
                )
            );
        else
            doubts.Add(
                DoubtKind.LeftOut,
                "A picture has no address that it can be fetched from.",
                element.GetAttribute("alt") is { Length: > 0 } alt ? alt : source
            );
    }

    private static bool IsSpacer(IElement element) =>
        element.GetAttribute("width") is "0" or "1" or "2" || element.GetAttribute("height") is "0" or "1" or "2";

    private void Close(PlainBlock frame)
    {
        builder.Close();
        depth--;
        var siblings = builder.Container.Children;
        siblings.Remove(frame);
        var pictures = frame.Children.Where(block => OldFigures.Only(block.Line) is not null).ToList();
        var others = frame.Children.Where(block => block != caption && !pictures.Contains(block)).ToList();
        if (pictures.Count == 1 && others.TrueForAll(block => block.Kind == PlainKind.Paragraph))
        {
            var words = others
                .SelectMany(block => block.Line.Append(new(BitKind.Words, " ")))
                .Concat(caption?.Line ?? [])
                .ToList();
            foreach (var block in OldFigures.Of(pictures[0], words, doubts))
                builder.Add(block);
        }
        else
            foreach (var block in frame.Children)
                builder.Add(
                    block.Kind == PlainKind.Cell ? new PlainBlock(PlainKind.Paragraph) { Line = block.Line } : block
                );
    }
}
