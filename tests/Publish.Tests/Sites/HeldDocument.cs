using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Publish.Tests.Sites;

/// <summary>One document of a <see cref="HeldSite"/>.</summary>
/// <param name="Folder">Of its kind.</param>
/// <param name="Languages">The first is the source; the last is held where a language is.</param>
/// <param name="Named">The number of the document that it names as related.</param>
public sealed record HeldDocument(string Folder, int Day, Hold Hold, ImmutableArray<string> Languages, int Named)
{
    private static readonly string[] AllLanguages = ["en", "ko", "zh-Hans"];

    public static Gen<HeldDocument> Any { get; } =
        from folder in Gen.Elements("letters", "letters", "press-releases", "pages")
        from day in Gen.Choose(0, 200)
        from hold in Gen.Elements(Hold.Nothing, Hold.Document, Hold.Language)
        from languages in Gen.Shuffle(AllLanguages)
        from count in Gen.Choose(2, 3)
        from named in Gen.Choose(0, 6)
        select new HeldDocument(folder, day, hold, [.. languages.Take(count)], named);

    public string Id(int index)
    {
        var name = $"{(Hold == Hold.Document ? HeldSite.Canary + "-folder" : "document")}-{index}";
        return Folder == "pages"
            ? $"pages/{name}"
            : $"{Folder}/{new DateOnly(2023, 11, 1).AddDays(Day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}-{name}";
    }

    public IEnumerable<string> Words(int index)
    {
        string[] ofEach =
        [
            "title",
            "subtitle",
            "description",
            "body",
            "note",
            "slug",
            "alias",
            "picture",
            "csvname",
            "csvbytes",
        ];
        string[] ofLetters = ["subject", "salutation", "closing", "translator"];
        string[] ofAll = ["filetitle", "filename", "filebytes", "correction"];
        string[] ofLetter =
        [
            "to",
            "address",
            "cc",
            "signatory",
            "signtitle",
            "endorsetitle",
            "endorser",
            "endorsernote",
            "csvendorser",
        ];
        var each =
            Folder == "letters" ? ofEach.Concat(ofLetters)
            : Folder == "press-releases" ? [.. ofEach, "dateline"]
            : ofEach.Except(["subtitle"]);
        return Hold switch
        {
            Hold.Language => each.Select(field => Word(index, Languages[^1], field)),
            Hold.Document =>
            [
                .. Languages.SelectMany(_ => each, (language, field) => Word(index, language, field)),
                .. ofAll.Concat(Folder == "letters" ? ofLetter : []).Select(field => Word(index, "all", field)),
            ],
            _ => [],
        };
    }

    public string Files(int index, ImmutableArray<HeldDocument> all, bool held)
    {
        var text = new StringBuilder(Shared(index, all, held));
        foreach (
            var language in Languages.Where(language => held || Hold != Hold.Language || language != Languages[^1])
        )
            text.Append(Variant(index, language));
        return text.ToString();
    }

    private static string Word(int index, string part, string field) =>
        $"{HeldSite.Canary}{index}{part.Replace("-", "", StringComparison.Ordinal).ToLowerInvariant()}{field}";

    private string Shared(int index, ImmutableArray<HeldDocument> all, bool held)
    {
        string Say(string field) => Hold == Hold.Document ? Word(index, "all", field) : "plain" + field;
        var related =
            Named < all.Length && Named != index && (held || all[Named].Hold != Hold.Document)
                ? all[Named].Id(Named)
                : "";
        var letter =
            Folder != "letters"
                ? ""
                : $$"""

                    to: [{name: {{Say("to")}}, address: [{{Say("address")}}]}]
                    cc: [{name: {{Say("cc")}}}]
                    signatories:
                      - {name: {{Say("signatory")}}, title: {{Say("signtitle")}}}
                    {{(
                        Hold == Hold.Document ? $"  - {HeldSite.Canary}-person\nletterhead: {HeldSite.Canary}-head" : ""
                    )}}
                    endorsements:
                      title: {{Say("endorsetitle")}}
                      groups:
                        - entries: [{name: {{Say("endorser")}}, note: {{Say("endorsernote")}}, country: KR}]
                        - {title: More, entries: {{Say("endorsers")}}.csv}
                    """;
        return $$"""
                -- {{Id(index)}}/document.yml --
                language: {{Languages[0]}}
                {{(Hold == Hold.Document ? $"embargo: {HeldSite.Embargo}" : "")}}
                topics: [{{(Hold == Hold.Document ? $"returns, {HeldSite.Canary}-topic" : "returns")}}]
                countries: [{{(Hold == Hold.Document ? "KR, FJ" : "KR")}}]
                related: [{{related}}]
                attachments: [{file: {{Say("filename")}}.csv, title: {{Say("filetitle")}}}]
                corrections: [{date: 2024-06-30, text: {{Say("correction")}}}]{{letter}}
                -- {{Id(index)}}/{{Say("filename")}}.csv --
                {{Say("filebytes")}}
                {{(
                    Folder == "letters"
                        ? $"-- {Id(index)}/{Say("endorsers")}.csv --\nname,note\n{Say("csvendorser")},one\n"
                        : ""
                )}}

                """;
    }

    private string Variant(int index, string language)
    {
        var isHeld = Hold == Hold.Document || (Hold == Hold.Language && language == Languages[^1]);
        string Say(string field) =>
            isHeld ? Word(index, language, field) : $"plain{index}{language.ToLowerInvariant()}{field}";
        var own = Folder switch
        {
            "letters" =>
                $"subtitle: {Say("subtitle")}\nsubject: {Say("subject")}\nsalutation: {Say("salutation")}\nclosing: {Say("closing")}\ntranslators: [Ms {Say("translator")}]\n",
            "press-releases" => $"subtitle: {Say("subtitle")}\ndateline: {Say("dateline")}\n",
            _ => "",
        };
        return $"""
            -- {Id(index)}/{Say("csvname")}.csv --
            {Say("csvbytes")}
            -- {Id(index)}/{Say("picture")}.svg --
            <svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><title>{Say("title")}</title></svg>
            -- {Id(index)}/{language}.md --
            ---
            title: {Say("title")}
            description: {Say("description")}
            slug: {Say("slug")}
            aliases: [/{Say("alias")}]
            {own}{(isHeld && Hold == Hold.Language ? $"embargo: {HeldSite.Embargo}\n" : "")}---
            ## Heading

            The text says {Say("body")}.[^1] See [the table]({Say("csvname")}.csv).

            ![A picture of {Say("body")}]({Say("picture")}.svg)

            [^1]: A note on {Say("note")}.

            """;
    }
}
