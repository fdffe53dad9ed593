using System.Collections.Frozen;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Components.RenderTree;

namespace Publish.Engine.Rendering;

#pragma warning disable BL0006 // Frames are for renderers, and this is one's.
/// <summary>Writes the frames of a render tree as HTML, byte for byte as the framework's static renderer does.</summary>
/// <remarks>
/// But for bound form fields: the <c>value</c> of a <c>textarea</c> or <c>select</c> is written as any attribute.
/// </remarks>
internal sealed class FrameWriter(IServiceProvider services, FrameWriter.ComponentWriter component)
{
    private static readonly FrozenSet<string> VoidElements = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"]
    );

    /// <summary>For text and attributes; within a script, and the components in it, JavaScript's.</summary>
    private TextEncoder encoder = (HtmlEncoder?)services.GetService(typeof(HtmlEncoder)) ?? HtmlEncoder.Default;

    /// <summary>Writes a component.</summary>
    /// <param name="frames">Its own frame and those of its parameters.</param>
    internal delegate void ComponentWriter(ReadOnlySpan<RenderTreeFrame> frames, TextWriter output);

    public void Write(ReadOnlySpan<RenderTreeFrame> frames, TextWriter output)
    {
        while (!frames.IsEmpty)
        {
            ref readonly var frame = ref frames[0];
            var length = 1;
            switch (frame.FrameType)
            {
                case RenderTreeFrameType.Element:
                    length = Length(frame.ElementSubtreeLength, frame.ElementName);
                    WriteElement(frames[..length], output);
                    break;
                case RenderTreeFrameType.Text:
                    encoder.Encode(output, frame.TextContent);
                    break;
                case RenderTreeFrameType.Markup:
                    output.Write(frame.MarkupContent);
                    break;
                case RenderTreeFrameType.Component:
                    length = Length(frame.ComponentSubtreeLength, frame.ComponentType.Name);
                    component(frames[..length], output);
                    break;
                case RenderTreeFrameType.Region:
                    length = Length(frame.RegionSubtreeLength, "region");
                    Write(frames[1..length], output);
                    break;
                case RenderTreeFrameType.ElementReferenceCapture:
                case RenderTreeFrameType.ComponentReferenceCapture:
                case RenderTreeFrameType.NamedEvent:
                    break;
                default:
                    throw new NotSupportedException($"It has a frame of type {frame.FrameType}.");
            }
            frames = frames[length..];
        }
    }

    /// <summary>The length of a subtree, which is 0 until it is closed.</summary>
    private static int Length(int length, string name) =>
        length > 0 ? length : throw new InvalidOperationException($"It leaves {name} open.");

    private void WriteElement(ReadOnlySpan<RenderTreeFrame> frames, TextWriter output)
    {
        var name = frames[0].ElementName;
        output.Write('<');
        output.Write(name);
        var children = WriteAttributes(frames[1..], output);
        if (children.IsEmpty && VoidElements.Contains(name))
        {
            output.Write(" />");
            return;
        }
        output.Write('>');
        var outside = encoder;
        if (name.Equals("script", StringComparison.OrdinalIgnoreCase))
            encoder = JavaScriptEncoder.Default;
        Write(children, output);
        encoder = outside;
        output.Write("</");
        output.Write(name);
        output.Write('>');
    }

    /// <summary>Writes attributes that are strings or true, and returns the frames after them.</summary>
    private ReadOnlySpan<RenderTreeFrame> WriteAttributes(ReadOnlySpan<RenderTreeFrame> frames, TextWriter output)
    {
        var count = 0;
        for (; count < frames.Length; count++)
        {
            ref readonly var frame = ref frames[count];
            if (frame.FrameType == RenderTreeFrameType.ElementReferenceCapture)
                continue;
            if (frame.FrameType != RenderTreeFrameType.Attribute)
                break;
            if (frame.AttributeValue is not (string or true))
                continue;
            output.Write(' ');
            output.Write(frame.AttributeName);
            if (frame.AttributeValue is not string value)
                continue;
            output.Write("=\"");
            encoder.Encode(output, value);
            output.Write('"');
        }
        return frames[count..];
    }
}
#pragma warning restore BL0006
