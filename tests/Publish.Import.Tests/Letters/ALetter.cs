using System.Collections.Immutable;
using System.Text;
using AngleSharp.Html.Parser;

namespace Publish.Import.Tests.Letters;

/// <summary>A letter that a test reads, written as HTML.</summary>
internal sealed record ALetter(Understood Understood, OldText Text)
{
    public LetterParts Parts => Understood.Parts;

    public static ALetter Read(
        string html,
        OldKind kind = OldKind.Unknown,
        string? title = null,
        string? subtitle = null,
        string? published = null,
        string? language = null
    )
    {
        var body = new HtmlParser().ParseDocument("<body>" + html).Body!;
        var text = OldTextReader.Read(body);
        var page = new OldPage
        {
            Source = "a.html",
            Content = body,
            Kind = kind,
            Title = title,
            Subtitle = subtitle,
            Published = published,
        };
        return new ALetter(LetterReader.Read(page, text, language), text);
    }

    /// <summary>What stayed in the text, a line for each of its lines.</summary>
    public string Rest => string.Join('\n', Understood.Rest.Blocks.SelectMany(block => block.Lines));

    public string Told => string.Join('\n', Understood.Doubts.Select(doubt => $"{doubt.Message} «{doubt.Excerpt}»"));

    /// <summary>Every field on a line of its own, for eyes and assertions alike.</summary>
    public string Fields
    {
        get
        {
            var text = new StringBuilder();
            Line("kind", Parts.Kind == OldKind.Unknown ? null : Parts.Kind.ToString());
            Line("date", Parts.Date?.Value);
            Line("dateline", Parts.Dateline?.Value);
            Line("title", Parts.Title?.Value);
            Line("subtitle", Parts.Subtitle?.Value);
            if (Parts.Letterhead is { } paper)
            {
                Line(
                    "paper",
                    Of(
                        new OldParty(paper.Name)
                        {
                            Address = paper.Address,
                            Phones = paper.Phones,
                            Faxes = paper.Faxes,
                        }
                    )
                );
                foreach (var group in paper.Groups)
                    Line("paper", $"{group.Title}: {string.Join("; ", group.People.Select(Of))}");
            }
            All("to", Parts.To);
            Line("subject", Parts.Subject?.Value);
            Line("salutation", Parts.Salutation?.Value);
            Line("closing", Parts.Closing?.Value);
            All("signs", Parts.Signatories);
            All("copy", Parts.Copies);
            All("contact", Parts.Contacts);
            if (Parts.Endorsements is { Value: var lists })
            {
                Line("as of", lists.AsOf);
                foreach (var group in lists.Groups)
                    Line(
                        "endorse",
                        $"{group.Title} [{group.Kind}] {string.Join("; ", group.Entries.Select(entry => $"{entry.Name}|{entry.Note}|{entry.Country}"))}"
                    );
            }
            return text.ToString().TrimEnd();

            void Line(string name, string? value)
            {
                if (value is not null)
                    text.Append(name)
                        .Append(": ")
                        .Append(value.Replace("\n", "⏎", StringComparison.Ordinal))
                        .Append('\n');
            }

            void All(string name, ImmutableArray<Found<OldParty>> parties)
            {
                foreach (var party in parties)
                    Line(name, Of(party.Value));
            }
        }
    }

    private static string Of(OldParty party)
    {
        var text = new StringBuilder(party.Name);
        Add("title", party.Titles);
        Add("of", [.. new[] { party.Organization }.OfType<string>()]);
        Add("in", [.. new[] { party.Location }.OfType<string>()]);
        Add("at", party.Address);
        Add("tel", party.Phones);
        Add("fax", party.Faxes);
        Add("mail", [.. new[] { party.Email }.OfType<string>()]);
        Add("social", [.. new[] { party.Social }.OfType<string>()]);
        Add("speaks", party.Languages);
        return text.ToString();

        void Add(string name, ImmutableArray<string> values)
        {
            if (values.Length > 0)
                text.Append(" | ").Append(name).Append(' ').AppendJoin(" + ", values);
        }
    }
}
