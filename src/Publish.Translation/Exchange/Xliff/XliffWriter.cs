using System.Globalization;
using System.Text;
using System.Xml;
using Publish.Model;
using Publish.Translation.Exchange.Segments;

namespace Publish.Translation.Exchange.Xliff;

/// <summary>
/// Writes an export as XLIFF 2.1: a unit for each block, a segment for each sentence, inline codes with their original
/// data.
/// </summary>
public static class XliffWriter
{
    internal const string Core = "urn:oasis:names:tc:xliff:document:2.0";

    internal const string Metadata = "urn:oasis:names:tc:xliff:metadata:2.0";

    private const string GlossaryModule = "urn:oasis:names:tc:xliff:glossary:2.0";

    /// <summary>The whole file.</summary>
    public static string Write(TranslationExport export)
    {
        ArgumentNullException.ThrowIfNull(export);
        var text = new StringWriter(new StringBuilder(), CultureInfo.InvariantCulture) { NewLine = "\n" };
        text.Write("""<?xml version="1.0" encoding="UTF-8"?>""" + "\n");
        using (
            var xml = XmlWriter.Create(
                text,
                new XmlWriterSettings
                {
                    OmitXmlDeclaration = true,
                    Indent = true,
                    IndentChars = " ",
                    NewLineChars = "\n",
                }
            )
        )
            Write(export, xml);
        text.Write('\n');
        return text.ToString();
    }

    private static void Write(TranslationExport export, XmlWriter xml)
    {
        xml.WriteStartElement("xliff", Core);
        xml.WriteAttributeString("xmlns", "mda", null, Metadata);
        xml.WriteAttributeString("xmlns", "gls", null, GlossaryModule);
        xml.WriteAttributeString("version", "2.1");
        xml.WriteAttributeString("srcLang", export.Handover.From.Tag);
        xml.WriteAttributeString("trgLang", export.Handover.To.Tag);
        xml.WriteStartElement("file", Core);
        xml.WriteAttributeString("id", "f1");
        xml.WriteAttributeString("original", export.Handover.Source.Text.Path);
        xml.WriteElementString("skeleton", Core, HeadKeys.Of(export, HeadKeys.Texts));
        Head(export, xml);
        Notes(xml, [("title", export.Title), ("address", export.Address)]);
        foreach (var unit in export.Handover.Units)
            if (!unit.Segments.IsEmpty)
                Write(unit, export, xml);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Head(TranslationExport export, XmlWriter xml)
    {
        xml.WriteStartElement("metadata", Metadata);
        xml.WriteStartElement("metaGroup", Metadata);
        xml.WriteAttributeString("category", "publish");
        foreach (var key in HeadKeys.All)
            if (key is not (HeadKeys.Texts or HeadKeys.SourceLanguage or HeadKeys.Language))
            {
                xml.WriteStartElement("meta", Metadata);
                xml.WriteAttributeString("type", key);
                xml.WriteString(HeadKeys.Of(export, key));
                xml.WriteEndElement();
            }
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Notes(XmlWriter xml, IEnumerable<(string Category, string Text)> notes)
    {
        xml.WriteStartElement("notes", Core);
        foreach (var (category, text) in notes)
        {
            xml.WriteStartElement("note", Core);
            xml.WriteAttributeString("category", category);
            xml.WriteString(XliffInline.Clean(text));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private static void Write(Unit unit, TranslationExport export, XmlWriter xml)
    {
        xml.WriteStartElement("unit", Core);
        xml.WriteAttributeString("id", unit.Id);
        xml.WriteAttributeString("name", UnitNotes.Place(unit));
        xml.WriteAttributeString("canResegment", "no");
        Terms(unit, export, xml);
        var before = string.Join(' ', unit.Before.Distinct());
        Notes(
            xml,
            [
                ("place", UnitNotes.Place(unit)),
                .. UnitNotes.Hints(unit).Select(hint => ("hint", hint)),
                .. before.Length > 0 && unit.State == TranslationState.Changed ? new[] { ("before", before) } : [],
            ]
        );
        var inline = new XliffInline(unit, xml);
        inline.WriteData();
        foreach (var part in unit.SourceParts.Where(part => part.Raw.Length > 0))
            if (part.Segment >= 0)
                Write(unit, unit.Segments[part.Segment], inline, xml);
            else if (part.Code >= 0)
                Between(part, inline, xml);
        xml.WriteEndElement();
    }

    private static void Write(Unit unit, Segment segment, XliffInline inline, XmlWriter xml)
    {
        xml.WriteStartElement("segment", Core);
        xml.WriteAttributeString("id", segment.Id);
        var (state, reason) = unit.State switch
        {
            _ when segment.Target.Length == 0 => ("initial", ""),
            TranslationState.Changed => ("initial", "publish:changed"),
            TranslationState.Untracked => ("initial", "publish:untracked"),
            TranslationState.Draft => ("translated", "publish:draft"),
            _ => ("final", ""),
        };
        xml.WriteAttributeString("state", state);
        if (reason.Length > 0)
            xml.WriteAttributeString("subState", reason);
        inline.Write("source", segment.Source);
        if (segment.Target.Length > 0)
            inline.Write("target", segment.Target);
        xml.WriteEndElement();
    }

    private static void Between(UnitPart part, XliffInline inline, XmlWriter xml)
    {
        xml.WriteStartElement("ignorable", Core);
        inline.Write("source", part.Code > 0 ? inline.Placeholder(part.Code) : " ");
        xml.WriteEndElement();
    }

    private static void Terms(Unit unit, TranslationExport export, XmlWriter xml)
    {
        var terms = export.Terms.Where(term => unit.Source.Raw.Contains(term.Name, StringComparison.Ordinal)).ToArray();
        if (terms.Length == 0)
            return;
        xml.WriteStartElement("glossary", GlossaryModule);
        foreach (var term in terms)
        {
            xml.WriteStartElement("glossEntry", GlossaryModule);
            xml.WriteElementString("term", GlossaryModule, UnitNotes.OneLine(term.Name));
            xml.WriteElementString("translation", GlossaryModule, UnitNotes.OneLine(term.Settled));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }
}
