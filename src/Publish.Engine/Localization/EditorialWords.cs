using Publish.Model;

namespace Publish.Engine.Localization;

/// <summary>
/// The words that views compose or that leave the site outside a component, so that feeds and paper say what pages say.
/// </summary>
public sealed class EditorialWords(Language language, Func<string, string?> find) : WordList(language, find)
{
    /// <summary>The language's own name for itself.</summary>
    public string LanguageName => Word();

    // What documents are called.
    public string Letter => Word();
    public string Letters => Word();
    public string AllLetters => Word();
    public string OpenLetter => Word();
    public string PressRelease => Word();
    public string PressReleases => Word();
    public string AllPressReleases => Word();

    // To whom, and how to reach them.
    public Text ToWhom(Text names) => Fill(nameof(ToWhom), names);

    /// <summary>
    /// Those who follow are honored in another way than those before; only languages that honor a body otherwise than a
    /// person use it.
    /// </summary>
    public Text AddressedApart(Text before, Text next) => Fill(nameof(AddressedApart), before, next);

    /// <summary>Persons, of whom the first alone is named.</summary>
    /// <param name="count">How many more; in Chinese all of them, as 等 counts.</param>
    public Text AndOthers(int count, Text first) => Counted(nameof(AndOthers), count, Number(count), first);

    /// <summary>The same where all others are bodies.</summary>
    public Text AndOtherBodies(int count, Text first) => Counted(nameof(AndOtherBodies), count, Number(count), first);

    /// <summary>The same for persons and bodies together.</summary>
    public Text AndOtherParties(int count, Text first) => Counted(nameof(AndOtherParties), count, Number(count), first);

    /// <summary>A person's name in an address; a Korean is honored there.</summary>
    public Text AddressedPerson(Text name) => Fill(nameof(AddressedPerson), name);

    /// <summary>The same for an institution.</summary>
    public Text AddressedBody(Text name) => Fill(nameof(AddressedBody), name);

    /// <summary>Title and name on one line of an address.</summary>
    public Text AddresseeLine(Text title, Text name) => Fill(nameof(AddresseeLine), title, name);

    /// <summary>The same within a sentence or a list.</summary>
    public Text TitledName(Text title, Text name) => Fill(nameof(TitledName), title, name);

    /// <summary>Lines of an address or a title within a line.</summary>
    public string LinesInOne(string before, string next) => Fill(nameof(LinesInOne), before, next);

    public string Phone => Word();
    public string Fax => Word();
    public string Email => Word();

    /// <summary>Before what somebody is called on a social network.</summary>
    public string ContactLabel(string service) => Fill(nameof(ContactLabel), service);

    public string Speaks(string languages) => Fill(nameof(Speaks), languages);

    public Text Speaks(Text languages) => Fill(nameof(Speaks), languages);

    /// <summary>Under a document: a topic or a country that another is about too.</summary>
    public Text AlsoAbout(Text subject) => Fill(nameof(AlsoAbout), subject);

    // When.
    public string Published(string date) => Fill(nameof(Published), date);

    /// <summary>Where no time is known.</summary>
    public string PublishedDay(string date) => Fill(nameof(PublishedDay), date);

    public string Updated(string date) => Fill(nameof(Updated), date);

    /// <inheritdoc cref="PublishedDay"/>
    public string UpdatedDay(string date) => Fill(nameof(UpdatedDay), date);

    /// <summary>Names a time zone by a city or country in it.</summary>
    public string LocalTime(string place) => Fill(nameof(LocalTime), place);

    public string AsOf(string date) => Fill(nameof(AsOf), date);

    public string Correction(string date) => Fill(nameof(Correction), date);

    public string Corrections => Word();

    public string Dateline(string place, string date) => Fill(nameof(Dateline), place, date);

    public Text Dateline(Text place, Text date) => Fill(nameof(Dateline), place, date);

    public string Immediate => Word();

    /// <param name="date">Day and time without the zone.</param>
    public string Embargoed(string date, string zone) => Fill(nameof(Embargoed), date, zone);

    public string Draft => Word();

    // Lists of names.
    public string ListTwo(string one, string other) => Fill(nameof(ListTwo), one, other);

    public Text ListTwo(Text one, Text other) => Fill(nameof(ListTwo), one, other);

    public string ListMiddle(string before, string next) => Fill(nameof(ListMiddle), before, next);

    public Text ListMiddle(Text before, Text next) => Fill(nameof(ListMiddle), before, next);

    public string ListLast(string before, string last) => Fill(nameof(ListLast), before, last);

    public Text ListLast(Text before, Text last) => Fill(nameof(ListLast), before, last);

    // Other languages.
    /// <summary>The title stands first, because the language is set smaller.</summary>
    public Text InLanguage(Text title, Text language) => Fill(nameof(InLanguage), title, language);

    /// <summary>Said in the language that a reader looks for.</summary>
    public string NotTranslated(string language) => Fill(nameof(NotTranslated), language);

    /// <summary>Said in the language that the link leads to, under its own <c>lang</c>.</summary>
    public string NoVersionHome => Word();

    public string TranslatedBy(string names) => Fill(nameof(TranslatedBy), names);

    public Text TranslatedBy(Text names) => Fill(nameof(TranslatedBy), names);

    public string Translations => Word();
    public string Behind => Word();

    public string ReadOriginal(string language) => Fill(nameof(ReadOriginal), language);

    public Text ReadOriginal(Text language) => Fill(nameof(ReadOriginal), language);

    public string StandingSource => Word();
    public string StandingCurrent => Word();

    /// <summary>Where nobody knows in which paragraphs.</summary>
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

    // Passing on and taking along.
    public string ShareOn(string service) => Fill(nameof(ShareOn), service);

    public string ShareByEmail => Word();
    public string WeChatQr => Word();
    public string CopyLink => Word();
    public string Print => Word();
    public string DownloadPdf => Word();

    public string AttachmentMeta(string type, string size, string language) =>
        Fill(nameof(AttachmentMeta), type, size, language);

    /// <summary>Where the attachment's language is not known.</summary>
    public string AttachmentMetaPlain(string type, string size) => Fill(nameof(AttachmentMetaPlain), type, size);

    // How a text is named as a source.
    /// <summary>The title between its marks; what stands within them is nested.</summary>
    public Text CitedTitle(Text title) => Fill(nameof(CitedTitle), title);

    public Text CitedLetter(Text author, Text title, Text addressee, Text date, Text address) =>
        Fill(nameof(CitedLetter), author, title, addressee, date, address);

    public Text CitedOpenLetter(Text author, Text title, Text addressee, Text date, Text address) =>
        Fill(nameof(CitedOpenLetter), author, title, addressee, date, address);

    /// <summary>Where it is not said to whom.</summary>
    public Text CitedLetterAlone(Text author, Text title, Text date, Text address) =>
        Fill(nameof(CitedLetterAlone), author, title, date, address);

    public Text CitedOpenLetterAlone(Text author, Text title, Text date, Text address) =>
        Fill(nameof(CitedOpenLetterAlone), author, title, date, address);

    /// <summary>Where the title says to whom.</summary>
    public Text CitedByTitle(Text author, Text title, Text date, Text address) =>
        Fill(nameof(CitedByTitle), author, title, date, address);

    public Text CitedRelease(Text author, Text title, Text date, Text address) =>
        Fill(nameof(CitedRelease), author, title, date, address);

    // Under a text.
    /// <summary>A writer's name under a letter, with the word that closes it where custom has one.</summary>
    public Text SignedName(Text name) => Fill(nameof(SignedName), name);

    public string SignatureOf(string name) => Fill(nameof(SignatureOf), name);

    public Text SignatureOf(Text name) => Fill(nameof(SignatureOf), name);

    public string Organizations(int count) => Counted(nameof(Organizations), count, Numbers.Counted(count, Language));

    public string Individuals(int count) => Counted(nameof(Individuals), count, Numbers.Counted(count, Language));

    /// <summary>Where it is not said whether organisations or individuals endorse.</summary>
    public string EndorsementCount(int count) =>
        Counted(nameof(EndorsementCount), count, Numbers.Counted(count, Language));

    /// <summary>The name stands first, because what follows it is set smaller.</summary>
    public string EndorserNote(string name, string note) => Fill(nameof(EndorserNote), name, note);

    public Text EndorserNote(Text name, Text note) => Fill(nameof(EndorserNote), name, note);

    /// <summary>The name stands first, with its note where it has one.</summary>
    public string EndorserCountry(string name, string country) => Fill(nameof(EndorserCountry), name, country);

    /// <summary>Over those without a country in a list by country.</summary>
    public string NoCountry => Word();

    public string FootnoteRef(string number) => Fill(nameof(FootnoteRef), number);

    public string FootnoteBack(string number) => Fill(nameof(FootnoteBack), number);

    /// <summary>What the link to it is called.</summary>
    public string ParagraphLink(string number) => Fill(nameof(ParagraphLink), number);

    public string PhotoCredit(string credit) => Fill(nameof(PhotoCredit), credit);

    public Text PhotoCredit(Text credit) => Fill(nameof(PhotoCredit), credit);

    // Joining.
    public string Bracketed(string words, string aside) => Fill(nameof(Bracketed), words, aside);

    public Text Bracketed(Text words, Text aside) => Fill(nameof(Bracketed), words, aside);

    /// <summary>Two sentences of a paragraph; Chinese leaves no space between them.</summary>
    public Text Sentences(Text one, Text next) => Fill(nameof(Sentences), one, next);

    // Pages and lists.
    public string TitleOnSite(string title, string site) => Fill(nameof(TitleOnSite), title, site);

    public Text TitleOnSite(Text title, Text site) => Fill(nameof(TitleOnSite), title, site);

    /// <summary>What a search engine shows of a list.</summary>
    /// <param name="holds">Such as “12 texts, November 2017 to December 2024”, or names of topics.</param>
    public Text PageHolds(Text title, Text site, Text holds) => Fill(nameof(PageHolds), title, site, holds);

    /// <param name="months">One month, or from one to another.</param>
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

    /// <param name="title">Of the list.</param>
    /// <param name="language">Its own name: a feed has its language's own texts alone.</param>
    public Text FeedOf(Text title, Text language) => Fill(nameof(FeedOf), title, language);

    public string NotFound => Word();
    public string Thanks => Word();

    public string Copyright(string year, string name) => Fill(nameof(Copyright), year, name);

    public Text Copyright(Text year, Text name) => Fill(nameof(Copyright), year, name);

    private Text Number(int count) => Text.Own(Numbers.Counted(count, Language));
}
