using System.Globalization;
using System.Xml;
using Publish.Translation.Exchange.Segments;

namespace Publish.Translation.Exchange.Xliff;

/// <summary>Writes coded text as XLIFF inline elements: <c>pc</c>, <c>ph</c> and <c>originalData</c>.</summary>
internal sealed class XliffInline(Unit unit, XmlWriter xml)
{
    /// <summary>Writes <c>originalData</c>: the markup that the unit's inline codes stand for.</summary>
    public void WriteData()
    {
        if (unit.Codes.IsEmpty)
            return;
        xml.WriteStartElement("originalData", XliffWriter.Core);
        foreach (var code in unit.Codes)
        {
            Data("o", code.Id, code.Open);
            if (code.Close is { } close)
                Data("c", code.Id, close);
        }
        xml.WriteEndElement();
    }

    public string Placeholder(int id) => unit.Codes.First(code => code.Id == id).Opening;

    public void Write(string element, string coded)
    {
        xml.WriteStartElement(element, XliffWriter.Core);
        xml.WriteAttributeString("xml", "space", null, "preserve");
        var parts = CodedText.Parts(coded);
        for (var at = 0; at < parts.Length; at++)
            if (at % 2 == 0)
                xml.WriteString(parts[at]);
            else
                Mark(parts[at]);
        xml.WriteEndElement();
    }

    /// <summary>The text with each character that XML cannot hold replaced by U+FFFD.</summary>
    public static string Clean(string text) =>
        string.Concat(
            text.Select(letter => char.IsSurrogate(letter) || XmlConvert.IsXmlChar(letter) ? letter : '\uFFFD')
        );

    private void Mark(string placeholder)
    {
        var (id, opens, closes) = CodedText.Read(placeholder);
        if (closes)
        {
            xml.WriteEndElement();
            return;
        }
        var code = unit.Codes.First(one => one.Id == id);
        xml.WriteStartElement(opens ? "pc" : "ph", XliffWriter.Core);
        xml.WriteAttributeString("id", Number(id));
        xml.WriteAttributeString("type", code.Type);
        xml.WriteAttributeString("canDelete", code.IsNeeded ? "no" : "yes");
        xml.WriteAttributeString(opens ? "dispStart" : "disp", code.Says);
        xml.WriteAttributeString(opens ? "dataRefStart" : "dataRef", "o" + Number(id));
        if (opens)
            xml.WriteAttributeString("dataRefEnd", "c" + Number(id));
        else
            xml.WriteEndElement();
    }

    private void Data(string mark, int id, string raw)
    {
        xml.WriteStartElement("data", XliffWriter.Core);
        xml.WriteAttributeString("id", mark + Number(id));
        xml.WriteAttributeString("xml", "space", null, "preserve");
        var from = 0;
        for (var at = 0; at < raw.Length; at++)
            if (raw[at] == '\r' || !char.IsSurrogate(raw[at]) && !XmlConvert.IsXmlChar(raw[at]))
            {
                xml.WriteString(raw[from..at]);
                xml.WriteStartElement("cp", XliffWriter.Core);
                xml.WriteAttributeString("hex", ((int)raw[at]).ToString("X4", CultureInfo.InvariantCulture));
                xml.WriteEndElement();
                from = at + 1;
            }
        xml.WriteString(raw[from..]);
        xml.WriteEndElement();
    }

    private static string Number(int id) => id.ToString(CultureInfo.InvariantCulture);
}
