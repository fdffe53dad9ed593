using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;
using Publish.Engine.Diagnostics;
using Publish.Engine.Input;

namespace Publish.Translation.Exchange.Xliff;

/// <summary>
/// Reads XLIFF 2: DTDs and external entities are refused, depth is bounded, and inline codes of every form become
/// placeholders.
/// </summary>
internal sealed class XliffReader
{
    private const int Deepest = 100;

    private readonly SourceText file;
    private readonly XmlReader xml;
    private readonly ImmutableArray<int> lines;
    private readonly Dictionary<string, string> head = new(StringComparer.Ordinal);
    private readonly ImmutableArray<ReturnedSegment>.Builder segments = ImmutableArray.CreateBuilder<ReturnedSegment>();

    private XliffReader(SourceText file, XmlReader xml)
    {
        (this.file, this.xml) = (file, xml);
        lines = [0, .. Enumerable.Range(0, file.Text.Length).Where(at => file.Text[at] == '\n').Select(at => at + 1)];
    }

    /// <summary>Null where it cannot be read; then <paramref name="findings"/> hold the diagnostic.</summary>
    public static ExchangeFile? Read(SourceText file, Findings findings)
    {
        using var xml = XmlReader.Create(
            new StringReader(file.Text),
            new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                IgnoreComments = true,
                IgnoreProcessingInstructions = true,
            }
        );
        var reader = new XliffReader(file, xml);
        if (!XmlNames.AreFew(file.Text))
        {
            findings.Add(
                ExchangeRules.BrokenXml,
                new Place(file, 0),
                "it declares more names than a reader can go through."
            );
            return null;
        }
        try
        {
            return reader.ReadAll(findings)
                ? new ExchangeFile(file, reader.head.ToImmutableDictionary(), reader.segments.ToImmutable())
                : null;
        }
        catch (XmlException problem)
        {
            findings.Add(ExchangeRules.BrokenXml, reader.At(problem.LineNumber, problem.LinePosition), Says(problem));
            return null;
        }
    }

    private static string Says(XmlException problem) =>
        problem.Message.Contains("DTD", StringComparison.Ordinal)
            ? "a document type or entities of its own are not taken from anybody."
        : problem.Message.IndexOf(" Line ", StringComparison.Ordinal) is > 0 and var end ? problem.Message[..end]
        : problem.Message;

    private Place At(int line, int column) =>
        new(
            file,
            line is > 0 && line <= lines.Length
                ? Math.Min(lines[line - 1] + Math.Max(column - 1, 0), file.Text.Length)
                : 0
        );

    private Place Here() => xml is IXmlLineInfo place ? At(place.LineNumber, place.LinePosition) : new(file, 0);

    private bool Is(string name) =>
        xml.NodeType == XmlNodeType.Element && xml.LocalName == name && xml.NamespaceURI == XliffWriter.Core;

    private bool Next()
    {
        if (!xml.Read())
            return false;
        return xml.Depth <= Deepest
            ? true
            : throw new XmlException(
                "Elements are nested too deeply.",
                null,
                (xml as IXmlLineInfo)!.LineNumber,
                (xml as IXmlLineInfo)!.LinePosition
            );
    }

    private bool ReadAll(Findings findings)
    {
        while (Next())
            if (xml.NodeType == XmlNodeType.Element && xml.Depth == 0 && !Is("xliff"))
            {
                findings.Add(
                    ExchangeRules.NotOurs,
                    Here(),
                    xml.LocalName == "xliff"
                        ? $"XLIFF of another version ({xml.GetAttribute("version")})."
                        : $"it is XML of another kind ({xml.LocalName})."
                );
                return false;
            }
            else if (Is("xliff"))
                (head[HeadKeys.SourceLanguage], head[HeadKeys.Language]) = (
                    xml.GetAttribute("srcLang") ?? "",
                    xml.GetAttribute("trgLang") ?? ""
                );
            else if (Is("skeleton"))
                head[HeadKeys.Texts] = Text();
            else if (
                xml is { NodeType: XmlNodeType.Element, LocalName: "meta", NamespaceURI: XliffWriter.Metadata }
                && xml.GetAttribute("type") is { } type
                && HeadKeys.All.Contains(type)
            )
                head.TryAdd(type, Text());
            else if (
                Is("file")
                && xml.GetAttribute("original") is { } original
                && original.LastIndexOf('/') is > 0 and var slash
            )
                head[HeadKeys.Document] = original[..slash];
            else if (Is("segment"))
                Segment();
        return true;
    }

    private void Segment()
    {
        var (id, state, reason) = (
            xml.GetAttribute("id") ?? "",
            xml.GetAttribute("state") ?? "initial",
            xml.GetAttribute("subState") ?? ""
        );
        var (source, target, place, depth) = ("", "", Here(), xml.Depth);
        while (!xml.IsEmptyElement && Next() && xml.Depth > depth)
            if (Is("source"))
                source = Text();
            else if (Is("target"))
                (place, target) = (Here(), Text());
        segments.Add(
            new(
                id,
                source,
                target,
                state == "initial" && reason.StartsWith("publish:", StringComparison.Ordinal),
                place
            )
        );
    }

    /// <summary>The text of the current element, with placeholders for inline codes.</summary>
    private string Text()
    {
        var text = new StringBuilder();
        if (xml.IsEmptyElement)
            return "";
        var depth = xml.Depth;
        var ends = new Stack<(int Depth, string End)>();
        while (Next() && xml.Depth > depth)
        {
            if (
                xml.NodeType
                is XmlNodeType.Text
                    or XmlNodeType.CDATA
                    or XmlNodeType.SignificantWhitespace
                    or XmlNodeType.Whitespace
            )
                text.Append(xml.Value);
            else if (xml.NodeType == XmlNodeType.Element)
                Mark(text, ends);
            else if (xml.NodeType == XmlNodeType.EndElement && ends.TryPeek(out var end) && end.Depth == xml.Depth)
                text.Append(ends.Pop().End);
        }
        return text.ToString();
    }

    private void Mark(StringBuilder text, Stack<(int, string)> ends)
    {
        var id = xml.GetAttribute("id") ?? "?";
        switch (xml.LocalName)
        {
            case "pc":
                text.Append(CultureInfo.InvariantCulture, $"<{id}>");
                if (xml.IsEmptyElement)
                    text.Append(CultureInfo.InvariantCulture, $"</{id}>");
                else
                    ends.Push((xml.Depth, $"</{id}>"));
                break;
            case "sc":
                text.Append(CultureInfo.InvariantCulture, $"<{id}>");
                break;
            case "ec":
                text.Append(CultureInfo.InvariantCulture, $"</{xml.GetAttribute("startRef") ?? id}>");
                break;
            case "ph":
                text.Append(CultureInfo.InvariantCulture, $"<{id}/>");
                break;
            case "cp"
                when int.TryParse(
                    xml.GetAttribute("hex"),
                    NumberStyles.HexNumber,
                    CultureInfo.InvariantCulture,
                    out var letter
                )
                    && letter < char.MaxValue:
                text.Append((char)letter);
                break;
        }
    }
}
