using Publish.Engine.Diagnostics;
using YamlDotNet.Core;

namespace Publish.Engine.Yaml;

/// <summary>Parses YAML into nodes with positions; errors of the parser become diagnostics with a remedy.</summary>
public static class YamlReader
{
    /// <summary>
    /// The root node; null where the file is empty, or is no YAML, which is then reported in
    /// <paramref name="findings"/>.
    /// </summary>
    public static YamlNode? Read(SourceText source, Findings findings)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Read(source, 0, source.Text.Length, findings, out _);
    }

    /// <summary>The same for a range of a file, such as front matter.</summary>
    /// <param name="broken">Whether it is no YAML, so that its contents are unknown.</param>
    public static YamlNode? Read(SourceText source, int start, int end, Findings findings, out bool broken)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(findings);
        var text = start == 0 && end == source.Text.Length ? source.Text : source.Text[start..end];
        broken = false;
        if (YamlFastPath.Read(text, start) is { } flat)
            return flat;
        text = YamlSpaces.Mended(source, text, start, findings);
        var builder = new YamlBuilder(source, text, start, findings);
        broken = true;
        try
        {
            var root = builder.Build();
            broken = builder.GaveUp;
            return broken ? null : root;
        }
        catch (YamlException problem)
        {
            YamlFault.Tell(source, start + (int)Math.Clamp(problem.Start.Index, 0, text.Length), end, findings);
        }
        // The scanner of YamlDotNet answers some unclosed brackets with exceptions of other kinds.
        catch (Exception problem)
            when (problem
                    is InvalidOperationException
                        or ArgumentException
                        or IndexOutOfRangeException
                        or OverflowException
                        or FormatException
            )
        {
            YamlFault.Tell(source, builder.LastOffset, end, findings);
        }
        return null;
    }
}
