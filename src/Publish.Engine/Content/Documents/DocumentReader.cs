using System.Collections.Immutable;
using Publish.Engine.Content.Keys;
using Publish.Engine.Content.Values;
using Publish.Engine.Diagnostics;
using Publish.Engine.Input;
using Publish.Engine.Markdown;
using Publish.Engine.Yaml;
using Publish.Model;

namespace Publish.Engine.Content.Documents;

/// <summary>Reads one document: <c>document.yml</c>, then its variants; every diagnostic carries its id.</summary>
internal sealed class DocumentReader(
    DocumentFolder folder,
    ReferenceContext around,
    MarkdownReader markdown,
    IReadOnlyList<IDocumentCheck> checks,
    Findings all
)
{
    internal const string SharedFile = "document.yml";

    private readonly Findings findings = all.Of(folder.Id);
    private readonly HashSet<string> named = new(StringComparer.Ordinal) { folder.Id + "/" + SharedFile };
    private IReadOnlyDictionary<string, VariantText> texts = ImmutableDictionary<string, VariantText>.Empty;
    private ulong fingerprint = around.Fingerprint;
    private bool areTextsRead;

    /// <summary>Positions of its values.</summary>
    public List<FilePlaces> Places { get; } = [];

    /// <summary>
    /// The document as far as it could be read; null where the folder has neither <c>document.yml</c> nor a variant.
    /// </summary>
    public Document? Read()
    {
        var file = folder.File(SharedFile);
        var source = file is null ? null : SourceReader.Read(file, findings);
        var (map, held) = source is null
            ? (null, file is null ? null : UnreadableEmbargoes.InUnreadable(file))
            : Shared(source);
        var text = source?.Text ?? new SourceText(folder.Id, "");
        var language = SourceLanguage(map, around);
        var kind = map?.Find("type") is YamlScalar { Value: var word }
            ? KindOf(word.Trim()) ?? folder.Kind
            : folder.Kind;
        var reading = new ParseContext(text, findings, around, folder.Id, language);
        var document = Describe(kind, map ?? new YamlMapping(0, 0, []), reading, Bare(kind, language));
        if (held is not null || reading.EmbargoInDoubt)
            document = document with { Embargo = DateTimeOffset.MaxValue };
        if (source is not null)
            Places.Add(reading.Places);
        var variants = Variants(language, document);
        named.UnionWith(Places.SelectMany(file => file.Named, (_, name) => name.File));
        document = document with
        {
            Variants = WithSource(variants, language, new Place(text, map?.Find("language")?.Start ?? 0)),
        };
        if (document is DatedDocument { Date.Day: var day } dated && day != default && around.Zone is { } zone)
            document = new HeldDays(zone, map?.Find("date") is not null, findings).Settle(
                dated,
                map?.Find("embargo") is { } embargo ? new Place(text, embargo.Start) : null,
                EmbargoPlaces(dated)
            );
        TellUnused(isRead: (file is null || map is not null) && areTextsRead && !Strangers.Any());
        foreach (var check in checks)
            document = check.Look(document, texts, around.People.Values, around.Languages, findings);
        return variants.IsEmpty && file is null ? null : document with { Fingerprint = fingerprint };
    }

    private Dictionary<Language, Place> EmbargoPlaces(Document document) =>
        (
            from variant in document.Variants
            where texts.ContainsKey(variant.File)
            let read = texts[variant.File]
            let offset = read.Places.Of("embargo")
            where offset is not null
            select (variant.Language, new Place(read.File.Text, offset.Value))
        ).ToDictionary();

    private (YamlMapping? Map, DateTimeOffset? Held) Shared(SourceFile source)
    {
        fingerprint = fingerprint.With(source.Hash);
        var node = YamlReader.Read(source.Text, 0, source.Text.Text.Length, findings, out var broken);
        if (broken)
            return (null, UnreadableEmbargoes.InBroken(source.Text.Text));
        if (node is not (null or YamlMapping or YamlScalar { IsNothing: true }))
            findings.Add(
                ParseRules.ShapeWrong,
                new Place(source.Text, node.Start),
                "a map",
                "something else",
                "Write \"key: value\" on each line."
            );
        return (node as YamlMapping, null);
    }

    /// <summary>The <c>language</c> of <c>document.yml</c>, else the site's first language.</summary>
    internal static Language SourceLanguage(YamlMapping? map, ReferenceContext around)
    {
        if (map?.Find("language") is YamlScalar { Value: var tag })
            foreach (var language in around.Languages)
                if (language.Tag == tag.Trim())
                    return language;
        return around.Languages.First;
    }

    private static DocumentKind? KindOf(string word) =>
        word switch
        {
            "letter" => DocumentKind.Letter,
            "press-release" => DocumentKind.PressRelease,
            "page" => DocumentKind.Page,
            _ => null,
        };

    private Document Bare(DocumentKind kind, Language language)
    {
        var (day, place) = (folder.Day ?? default, new Place(new SourceText(folder.Id, ""), 0));
        var slug =
            kind == DocumentKind.Page ? folder.Name
            : folder.Name.Length > 11 && folder.Day is not null ? folder.Name[11..]
            : "";
        if (kind != DocumentKind.Page && (folder.Day is null || slug.Length == 0))
            findings.Add(DocumentRules.FolderDate, place, folder.Name);
        else if (!AddressShapes.IsSlug(slug))
            findings.Add(ValueRules.SlugWrong, place, slug);
        return kind switch
        {
            DocumentKind.Letter => new Letter
            {
                Id = folder.Id,
                Slug = slug,
                SourceLanguage = language,
                Variants = [],
                Fingerprint = 0,
                Date = DateShapes.OfDay(day, around.Zone),
                AddressDay = day,
            },
            DocumentKind.PressRelease => new PressRelease
            {
                Id = folder.Id,
                Slug = slug,
                SourceLanguage = language,
                Variants = [],
                Fingerprint = 0,
                Date = DateShapes.OfDay(day, around.Zone),
                AddressDay = day,
            },
            _ => new StandingPage
            {
                Id = folder.Id,
                Slug = slug,
                SourceLanguage = language,
                Variants = [],
                Fingerprint = 0,
            },
        };
    }

    private Document Describe(DocumentKind kind, YamlMapping map, ParseContext reading, Document bare)
    {
        Document document = kind switch
        {
            DocumentKind.Letter => Shapes.Describe(map, reading, fields => DocumentYaml.Letter(fields, (Letter)bare))!,
            DocumentKind.PressRelease => Shapes.Describe(map, reading, fields =>
                DocumentYaml.PressRelease(fields, (PressRelease)bare)
            )!,
            _ => Shapes.Describe(map, reading, fields => DocumentYaml.Page(fields, (StandingPage)bare))!,
        };
        if (
            document is DatedDocument dated
            && folder.Day is { } day
            && dated.Date.Day != day
            && map.Find("date") is { } node
        )
            reading.Fault(
                DocumentRules.DateDiffers,
                node,
                day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
            );
        return document;
    }

    private ImmutableArray<Variant> Variants(Language source, Document document)
    {
        var variants = ImmutableArray.CreateBuilder<Variant>();
        var reader = new VariantReader(folder.Id, around, markdown, source, document.Attachments, findings);
        foreach (var language in around.Languages)
            if (folder.TextIn(language) is { } file)
            {
                variants.Add(reader.Read(file, language));
                fingerprint = fingerprint.With(reader.Hash);
                named.Add(file.Path);
            }
        Places.AddRange(reader.Places);
        areTextsRead = reader.HasReadAll;
        texts = reader.Texts;
        return variants.ToImmutable();
    }

    /// <summary>
    /// Adds an empty source variant where its file is missing, so that every document has one to decide its embargo.
    /// </summary>
    private ImmutableArray<Variant> WithSource(ImmutableArray<Variant> variants, Language source, Place where)
    {
        if (variants.Any(variant => variant.Language == source))
            return variants;
        if (
            !Strangers.Any(tag =>
                around.Languages.Known(tag) is not null
                || (LanguageTagSuggestions.By(tag) ?? Spelling.Nearest(tag, [source.Tag])) == source.Tag
            )
        )
            findings.Add(DocumentRules.SourceMissing, where, source.Tag);
        return variants.Add(
            new Variant
            {
                Language = source,
                File = $"{folder.Id}/{source.Tag}.md",
                Title = "",
                Body = Body.Empty,
            }
        );
    }

    /// <summary>Names of <c>.md</c> files that are no language of the site; they are not read.</summary>
    private IEnumerable<string> Strangers =>
        folder.Files.Select(TagOf).OfType<string>().Where(tag => around.Languages.All(language => language.Tag != tag));

    private string? TagOf(InputFile file) =>
        file.Path.AsSpan(folder.Id.Length + 1) is var name && name.EndsWith(".md") && !name.Contains('/')
            ? name[..^3].ToString()
            : null;

    /// <param name="isRead">Whether everything that could name a file was read.</param>
    private void TellUnused(bool isRead)
    {
        foreach (var file in folder.Files)
        {
            if (!named.Contains(file.Path))
            {
                var place = new Place(new SourceText(file.Path, ""), 0);
                if (TagOf(file) is { } tag)
                    TellStranger(tag, place);
                else if (isRead)
                    findings.Add(DocumentRules.FileUnused, place, file.Path, "");
            }
            else if (
                !file.Path.EndsWith(".md", StringComparison.Ordinal)
                && !file.Path.EndsWith(".yml", StringComparison.Ordinal)
            )
                fingerprint = fingerprint.With((ulong)file.Length).With((ulong)file.ChangedUtc.Ticks);
        }
    }

    private void TellStranger(string tag, Place place)
    {
        var isLanguage = around.Languages.Known(tag) is not null;
        var question = LanguageTagSuggestions.Question(
            tag,
            around.Languages.Select(language => language.Tag),
            isLanguage
        );
        findings.Add(
            new Diagnostic(DocumentRules.VariantLanguage, place, [tag, question])
            {
                Cause = around.Doubts.OfLanguage(tag, isLanguage),
            }
        );
    }
}
