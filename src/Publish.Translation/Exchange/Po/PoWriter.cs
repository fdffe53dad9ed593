using System.Globalization;
using System.Text;
using Publish.Translation.Exchange.Segments;

namespace Publish.Translation.Exchange.Po;

/// <summary>
/// Writes an export as gettext's PO: an entry for each segment, placeholders for inline codes, and their meaning in
/// comments.
/// </summary>
public static class PoWriter
{
    /// <summary>The prefix of the header fields that hold the metadata of <see cref="HeadKeys"/>.</summary>
    internal const string Prefix = "X-Publish-";

    /// <summary>The whole file.</summary>
    public static string Write(TranslationExport export)
    {
        ArgumentNullException.ThrowIfNull(export);
        var file = new StringBuilder();
        Comment(file, "# ", $"{export.Title}: {export.Handover.From} → {export.Handover.To}");
        Comment(file, "# ", $"{export.Address}");
        Comment(
            file,
            "# ",
            "Keep <1>…</1> and <2/> as they are: they stand for marks of the text. The comments say what each is."
        );
        PoText.Write(file, "msgid", "");
        PoText.Write(file, "msgstr", Header(export));
        foreach (var unit in export.Handover.Units)
            for (var at = 0; at < unit.Segments.Length; at++)
                Entry(file, export, unit, at);
        return file.ToString();
    }

    private static string Header(TranslationExport export)
    {
        var header = new StringBuilder();
        Field("Project-Id-Version", export.Document);
        Field("Report-Msgid-Bugs-To", "");
        Field("PO-Revision-Date", "");
        Field("Last-Translator", "");
        Field("Language-Team", "");
        Field("Language", export.Handover.To.Tag.Replace('-', '_'));
        Field("MIME-Version", "1.0");
        Field("Content-Type", "text/plain; charset=UTF-8");
        Field("Content-Transfer-Encoding", "8bit");
        Field("X-Source-Language", export.Handover.From.Tag);
        foreach (var key in HeadKeys.All)
            Field(NameOf(key), HeadKeys.Of(export, key));
        return header.ToString();

        void Field(string name, string value) => header.Append(name).Append(": ").Append(value).Append('\n');
    }

    /// <summary>The name of a metadata key's header field, such as <c>X-Publish-Source-Language</c>.</summary>
    internal static string NameOf(string key) => Prefix + CultureInfo.InvariantCulture.TextInfo.ToTitleCase(key);

    private static void Entry(StringBuilder file, TranslationExport export, Unit unit, int at)
    {
        var segment = unit.Segments[at];
        var fuzzy = ExchangeFile.IsOpen(unit.State) && segment.Target.Length > 0;
        file.Append('\n');
        var count =
            unit.Segments.Length == 1
                ? ""
                : string.Create(CultureInfo.InvariantCulture, $", sentence {at + 1} of {unit.Segments.Length}");
        Comment(file, "#. ", UnitNotes.Place(unit) + count);
        foreach (
            var note in UnitNotes
                .Codes(unit, segment.Source, segment.Target)
                .Concat(UnitNotes.Terms(unit, export))
                .Concat(UnitNotes.Hints(unit))
        )
            Comment(file, "#. ", note);
        file.Append("#: ").Append(export.Handover.Source.Text.Path).Append('\n');
        if (fuzzy)
            file.Append("#, fuzzy\n");
        if (fuzzy && at < unit.Before.Length && unit.Before[at] != segment.Source)
            PoText.Write(file, "#| msgid", unit.Before[at]);
        PoText.Write(file, "msgctxt", segment.Id);
        PoText.Write(file, "msgid", segment.Source);
        PoText.Write(file, "msgstr", segment.Target);
    }

    private static void Comment(StringBuilder file, string mark, string text) =>
        file.Append(mark).Append(UnitNotes.OneLine(text)).Append('\n');
}
