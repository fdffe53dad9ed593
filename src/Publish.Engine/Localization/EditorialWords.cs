using Publish.Model;

namespace Publish.Engine.Localization;

/// <summary>Interface words used by views, feeds and PDFs alike; each has a key in <c>words/*.yml</c>.</summary>
public sealed class EditorialWords(Language language, Func<string, string?> find) : WordList(language, find)
{
    /// <summary>The language's endonym.</summary>
    public string LanguageName => Word();

    // Kinds of documents.
    public string Letter => Word();
    public string Letters => Word();
    public string AllLetters => Word();
    public string OpenLetter => Word();
    public string PressRelease => Word();
    public string PressReleases => Word();
    public string AllPressReleases => Word();

    // Addressees and contacts.
    public Text ToWhom(Text names) => Fill(nameof(ToWhom), names);

    /// <summary>
    /// Joins addressees with different forms of address; used only in languages that distinguish persons from bodies.
    /// </summary>
    public Text AddressedApart(Text before, Text next) => Fill(nameof(AddressedApart), before, next);

    /// <summary>Persons, of whom only the first is named.</summary>
    /// <param name="count">How many more; in Chinese the total, as 等 takes it.</param>
    public Text AndOthers(int count, Text first) => Counted(nameof(AndOthers), count, Number(count), first);

    /// <summary>As <see cref="AndOthers"/>, where all others are bodies.</summary>
    public Text AndOtherBodies(int count, Text first) => Counted(nameof(AndOtherBodies), count, Number(count), first);

    /// <summary>As <see cref="AndOthers"/>, for persons and bodies together.</summary>
    public Text AndOtherParties(int count, Text first) => Counted(nameof(AndOtherParties), count, Number(count), first);

    /// <summary>A person's name with its form of address, such as 귀하.</summary>
    public Text AddressedPerson(Text name) => Fill(nameof(AddressedPerson), name);

    /// <summary>A body's name with its form of address, such as 귀중.</summary>
    public Text AddressedBody(Text name) => Fill(nameof(AddressedBody), name);

    /// <summary>Title and name on one line of an address.</summary>
    public Text AddresseeLine(Text title, Text name) => Fill(nameof(AddresseeLine), title, name);

    /// <summary>Title and name within a sentence or a list.</summary>
    public Text TitledName(Text title, Text name) => Fill(nameof(TitledName), title, name);

    /// <summary>Joins the lines of an address or a title in one line.</summary>
    public string LinesInOne(string before, string next) => Fill(nameof(LinesInOne), before, next);

    public string Phone => Word();
    public string Fax => Word();
    public string Email => Word();

    /// <summary>Label before an account name on a social network.</summary>
    public string ContactLabel(string service) => Fill(nameof(ContactLabel), service);

    public string Speaks(string languages) => Fill(nameof(Speaks), languages);

    public Text Speaks(Text languages) => Fill(nameof(Speaks), languages);

    /// <summary>Reason of a related document: a topic or a country in common.</summary>
    public Text AlsoAbout(Text subject) => Fill(nameof(AlsoAbout), subject);

    // Dates.
    public string Published(string date) => Fill(nameof(Published), date);

    /// <summary>For a date without a time.</summary>
    public string PublishedDay(string date) => Fill(nameof(PublishedDay), date);

    public string Updated(string date) => Fill(nameof(Updated), date);

    /// <inheritdoc cref="PublishedDay"/>
    public string UpdatedDay(string date) => Fill(nameof(UpdatedDay), date);

    /// <summary>A time zone named by a city or country in it.</summary>
    public string LocalTime(string place) => Fill(nameof(LocalTime), place);

    public string AsOf(string date) => Fill(nameof(AsOf), date);

    public string Correction(string date) => Fill(nameof(Correction), date);

    public string Corrections => Word();

    public string Dateline(string place, string date) => Fill(nameof(Dateline), place, date);

    public Text Dateline(Text place, Text date) => Fill(nameof(Dateline), place, date);

    public string Immediate => Word();

    /// <summary>Notice of an embargo.</summary>
    /// <param name="date">Date and time without the zone.</param>
    public string Embargoed(string date, string zone) => Fill(nameof(Embargoed), date, zone);

    public string Draft => Word();

    // Joining lists of names.
    public string ListTwo(string one, string other) => Fill(nameof(ListTwo), one, other);

    public Text ListTwo(Text one, Text other) => Fill(nameof(ListTwo), one, other);

    public string ListMiddle(string before, string next) => Fill(nameof(ListMiddle), before, next);

    public Text ListMiddle(Text before, Text next) => Fill(nameof(ListMiddle), before, next);

    public string ListLast(string before, string last) => Fill(nameof(ListLast), before, last);

    public Text ListLast(Text before, Text last) => Fill(nameof(ListLast), before, last);

    // Other languages.
    /// <summary>A title with the name of its language.</summary>
    public Text InLanguage(Text title, Text language) => Fill(nameof(InLanguage), title, language);

    /// <summary>Notice that a text is shown in another language; in the reader's language.</summary>
    public string NotTranslated(string language) => Fill(nameof(NotTranslated), language);

    /// <summary>Note in the language menu on a link to a home page; in the target's language.</summary>
    public string NoVersionHome => Word();

    public string TranslatedBy(string names) => Fill(nameof(TranslatedBy), names);

    public Text TranslatedBy(Text names) => Fill(nameof(TranslatedBy), names);

    public string Translations => Word();
    public string Behind => Word();

    public string ReadOriginal(string language) => Fill(nameof(ReadOriginal), language);

    public Text ReadOriginal(Text language) => Fill(nameof(ReadOriginal), language);

    public string StandingSource => Word();
    public string StandingCurrent => Word();

    /// <summary>For an unknown number of changed paragraphs.</summary>
    public string StandingChanged => Word();

    public string StandingChangedIn(int paragraphs) =>
        Counted(nameof(StandingChangedIn), paragraphs, Numbers.Counted(paragraphs, Language));

    public string StandingUntracked => Word();
    public string StandingMissing => Word();

    public string UpToDate(string current, string all) => Fill(nameof(UpToDate), current, all);

    public string Compare => Word();

    public string CompareWith(string language) => Fill(nameof(CompareWith), language);

    public Text CompareWith(Text language) => Fill(nameof(CompareWith), language);

    public string CompareOff(string language) => Fill(nameof(CompareOff), language);

    public Text CompareOff(Text language) => Fill(nameof(CompareOff), language);

    // Sharing and downloads.
    public string ShareOn(string service) => Fill(nameof(ShareOn), service);

    public string ShareByEmail => Word();
    public string WeChatQr => Word();
    public string CopyLink => Word();
    public string Print => Word();
    public string DownloadPdf => Word();

    public string AttachmentMeta(string type, string size, string language) =>
        Fill(nameof(AttachmentMeta), type, size, language);

    /// <summary>For an attachment of unknown language.</summary>
    public string AttachmentMetaPlain(string type, string size) => Fill(nameof(AttachmentMetaPlain), type, size);

    // Citations.
    /// <summary>A title in quotation marks; its own become nested ones.</summary>
    public Text CitedTitle(Text title) => Fill(nameof(CitedTitle), title);

    public Text CitedLetter(Text author, Text title, Text addressee, Text date, Text address) =>
        Fill(nameof(CitedLetter), author, title, addressee, date, address);

    public Text CitedOpenLetter(Text author, Text title, Text addressee, Text date, Text address) =>
        Fill(nameof(CitedOpenLetter), author, title, addressee, date, address);

    /// <summary>For a letter without addressees.</summary>
    public Text CitedLetterAlone(Text author, Text title, Text date, Text address) =>
        Fill(nameof(CitedLetterAlone), author, title, date, address);

    public Text CitedOpenLetterAlone(Text author, Text title, Text date, Text address) =>
        Fill(nameof(CitedOpenLetterAlone), author, title, date, address);

    /// <summary>For a letter whose title names its addressees.</summary>
    public Text CitedByTitle(Text author, Text title, Text date, Text address) =>
        Fill(nameof(CitedByTitle), author, title, date, address);

    public Text CitedRelease(Text author, Text title, Text date, Text address) =>
        Fill(nameof(CitedRelease), author, title, date, address);

    // Signatures, endorsements, footnotes.
    /// <summary>A signatory's name with the closing word of the language, where it has one.</summary>
    public Text SignedName(Text name) => Fill(nameof(SignedName), name);

    public string SignatureOf(string name) => Fill(nameof(SignatureOf), name);

    public Text SignatureOf(Text name) => Fill(nameof(SignatureOf), name);

    public string Organizations(int count) => Counted(nameof(Organizations), count, Numbers.Counted(count, Language));

    public string Individuals(int count) => Counted(nameof(Individuals), count, Numbers.Counted(count, Language));

    /// <summary>For endorsers of unknown kind.</summary>
    public string EndorsementCount(int count) =>
        Counted(nameof(EndorsementCount), count, Numbers.Counted(count, Language));

    /// <summary>A name with a note; the name comes first.</summary>
    public string EndorserNote(string name, string note) => Fill(nameof(EndorserNote), name, note);

    public Text EndorserNote(Text name, Text note) => Fill(nameof(EndorserNote), name, note);

    /// <summary>A name, possibly with a note, and a country; the name comes first.</summary>
    public string EndorserCountry(string name, string country) => Fill(nameof(EndorserCountry), name, country);

    /// <summary>Heading of endorsers without a country.</summary>
    public string NoCountry => Word();

    public string FootnoteRef(string number) => Fill(nameof(FootnoteRef), number);

    public string FootnoteBack(string number) => Fill(nameof(FootnoteBack), number);

    /// <summary>Accessible label of a paragraph's permalink.</summary>
    public string ParagraphLink(string number) => Fill(nameof(ParagraphLink), number);

    public string PhotoCredit(string credit) => Fill(nameof(PhotoCredit), credit);

    public Text PhotoCredit(Text credit) => Fill(nameof(PhotoCredit), credit);

    // Joining texts.
    public string Bracketed(string words, string aside) => Fill(nameof(Bracketed), words, aside);

    public Text Bracketed(Text words, Text aside) => Fill(nameof(Bracketed), words, aside);

    /// <summary>Joins two sentences of a paragraph: with a space, in Chinese without.</summary>
    public Text Sentences(Text one, Text next) => Fill(nameof(Sentences), one, next);

    // Lists and page titles.
    public string TitleOnSite(string title, string site) => Fill(nameof(TitleOnSite), title, site);

    public Text TitleOnSite(Text title, Text site) => Fill(nameof(TitleOnSite), title, site);

    /// <summary>Meta description of a list page.</summary>
    /// <param name="holds">Such as “12 texts, November 2017 to December 2024”, or names of topics.</param>
    public Text PageHolds(Text title, Text site, Text holds) => Fill(nameof(PageHolds), title, site, holds);

    /// <summary>Number and period of a list's texts.</summary>
    /// <param name="months">A month, or a period of months.</param>
    public string TextsOf(int count, string months) =>
        Counted(nameof(TextsOf), count, Numbers.Counted(count, Language), months);

    public string FromTo(string from, string to) => Fill(nameof(FromTo), from, to);

    public string All => Word();
    public string Topics => Word();
    public string Countries => Word();
    public string ByTopic => Word();
    public string ByCountry => Word();

    public string Year(string year) => Fill(nameof(Year), year);

    public string PageN(string number) => Fill(nameof(PageN), number);

    public string KindInYear(string kind, string year) => Fill(nameof(KindInYear), kind, year);

    public Text ListOnPage(Text title, Text page) => Fill(nameof(ListOnPage), title, page);

    public string PageOf(string number, string count) => Fill(nameof(PageOf), number, count);

    /// <summary>Title of a feed.</summary>
    /// <param name="title">Title of its list.</param>
    /// <param name="language">Its endonym: a feed has texts in one language alone.</param>
    public Text FeedOf(Text title, Text language) => Fill(nameof(FeedOf), title, language);

    public string NotFound => Word();
    public string Thanks => Word();

    public string Copyright(string year, string name) => Fill(nameof(Copyright), year, name);

    public Text Copyright(Text year, Text name) => Fill(nameof(Copyright), year, name);

    private Text Number(int count) => Text.Own(Numbers.Counted(count, Language));
}
