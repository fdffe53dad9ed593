using System.Collections.Immutable;
using Publish.Engine.Content.Keys;
using Publish.Engine.Content.Settings;
using Publish.Engine.Content.Values;
using Publish.Model;

namespace Publish.Engine.Content.Documents;

/// <summary>Keys of <c>document.yml</c> for each kind of document.</summary>
internal static class DocumentYaml
{
    public static readonly Shape<DocumentKind?> Kind = TextShapes.Choice(
        "`letter`, `press-release` or `page`",
        [("letter", DocumentKind.Letter), ("press-release", DocumentKind.PressRelease), ("page", DocumentKind.Page)]
    );

    private static readonly Shape<bool?> CopiesPlace = TextShapes.Choice("`top`", [("top", true)]);
    private static readonly Shape<ImmutableArray<string>> Topics = Shapes.ListOf(ReferenceShapes.Topic);
    private static readonly Shape<ImmutableArray<string>> Countries = Shapes.ListOf(ReferenceShapes.Country);
    private static readonly Shape<ImmutableArray<string>> Documents = Shapes.ListOf(ReferenceShapes.Document);
    private static readonly Shape<ImmutableArray<Letterhead>> Letterheads = Shapes.ListOf(ReferenceShapes.Letterhead);
    private static readonly Shape<ImmutableArray<Localized<string>>> From = Shapes.ListOf(TextShapes.Name);
    private static readonly Shape<Picture> Image = Shapes.Object("image", DescribeImage);
    private static readonly Shape<ImmutableArray<Attachment>> Attachments = Shapes.ListOf(
        Shapes.Object("attachment", DescribeAttachment)
    );
    private static readonly Shape<ImmutableArray<Correction>> Corrections = Shapes.ListOf(
        Shapes.Object("correction", DescribeCorrection)
    );

    public static Letter Letter(Fields fields, Letter bare)
    {
        var letter = Dated(fields, bare);
        letter = letter with
        {
            IsOpen = fields.Optional(
                "open",
                TextShapes.Truth,
                "whether it is an open letter; a letter with endorsements is one"
            ) ?? false,
            Letterheads = fields.List(
                "letterhead",
                Letterheads,
                "a letterhead's id, or several; its name is the author"
            ),
            From = fields.List("from", From, "who writes, where no letterhead says it"),
            To = fields.List("to", PartyShapes.Listed, "who it is written to"),
            Copies = fields.List("cc", PartyShapes.Listed, "who is copied"),
            HasCopiesOnTop = fields.Optional(
                "copies",
                CopiesPlace,
                "`top` puts those of `cc` under the addressees; behind the text if left out"
            ) ?? false,
            Signatories = fields.List("signatories", PartyShapes.Listed, "who signs"),
            Endorsements = fields.Optional(
                "endorsements",
                EndorsementShapes.Endorsements,
                "the long lists under an open letter"
            ),
        };
        return letter.Endorsements is null ? letter : letter with { IsOpen = true };
    }

    public static PressRelease PressRelease(Fields fields, PressRelease bare) =>
        Dated(fields, bare) with
        {
            Contacts = fields.List("contacts", PartyShapes.Contacts, "who answers the press"),
        };

    public static StandingPage Page(Fields fields, StandingPage bare) => Shared(fields, bare);

    private static T Dated<T>(Fields fields, T bare)
        where T : DatedDocument
    {
        var date = fields.Optional(
            "date",
            DateShapes.When,
            "a date, or a date and time with an offset; from the folder if left out"
        );
        return Shared(fields, (T)((DatedDocument)bare with { Date = date ?? bare.Date }));
    }

    private static T Shared<T>(Fields fields, T bare)
        where T : Document
    {
        fields.Optional("type", Kind, "`letter`, `press-release` or `page`; from the folder if left out");
        fields.Optional("language", ReferenceShapes.SiteLanguage, "the source language; the site's first if left out");
        return (T)(
            (Document)bare with
            {
                Slug = fields.Optional(
                    "slug",
                    AddressShapes.Slug,
                    "the last part of the address; from the folder if left out"
                ) ?? bare.Slug,
                Aliases = fields.List(
                    "aliases",
                    AddressShapes.Aliases,
                    "old addresses, here or on an older site, that lead to the source variant, such as `/old page.html` or `/?p=123`"
                ),
                FeedId = fields.Optional(
                    "feed-id",
                    FeedAuthorityShapes.FeedId,
                    "the folder that it had when feeds first told of it, if it was moved since; `publish move` writes it"
                ),
                Published = fields.Optional("published", DateShapes.When, "when it appeared here, if not on `date`"),
                Updated = fields.Optional("updated", DateShapes.When, "when the text last changed in substance"),
                Draft = fields.Optional("draft", TextShapes.Truth, "`true`: not built unless asked for") ?? false,
                Embargo = fields.Optional(
                    "embargo",
                    DateShapes.Embargo,
                    "before it nothing of the document is published"
                ),
                Topics = fields.List("topics", Topics, "ids of `topics.yml`"),
                Countries = fields.List("countries", Countries, "ISO 3166-1 alpha-2 codes"),
                Image = fields.Optional("image", Image, "the picture of the document"),
                Attachments = fields.List("attachments", Attachments, "files offered to readers"),
                Related = fields.List("related", Documents, "ids of documents that stand first in the related content"),
                Corrections = fields.List("corrections", Corrections, "what was wrong and is now right"),
            }
        );
    }

    private static Picture? DescribeImage(Fields fields)
    {
        var file = fields.Required("file", FileShapes.Named, "a picture of the folder");
        var alt = fields.Optional("alt", TextShapes.Localized, "what is in the picture, for who cannot see it");
        var caption = fields.Optional("caption", TextShapes.Localized, "the line under it");
        var credit = fields.Optional("credit", TextShapes.Localized, "who made it");
        return file is null ? null : new Picture(file, alt, caption, credit);
    }

    private static Attachment? DescribeAttachment(Fields fields)
    {
        var file = fields.Required("file", FileShapes.Named, "a file of the folder");
        var title = fields.Optional("title", TextShapes.Localized, "what it is called");
        var language = fields.Optional("language", ReferenceShapes.AnyLanguage, "the language of what is in it");
        return file is null ? null : new Attachment(file, title, language);
    }

    private static Correction? DescribeCorrection(Fields fields)
    {
        var date = fields.Required("date", DateShapes.When, "when it was corrected");
        var text = fields.Required("text", TextShapes.Localized, "what was wrong and is now right");
        return date is null || text is null ? null : new Correction(date.Value, text);
    }
}
