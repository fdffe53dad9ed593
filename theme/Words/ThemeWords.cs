using Publish.Model;

namespace Publish.Theme;

/// <summary>Interface words used by components only; those that feeds or PDFs need too are in the view.</summary>
public sealed class ThemeWords(Language language, Func<string, string?> find) : WordList(language, find)
{
    // The shell.
    public string Skip => Word();
    public string Menu => Word();

    /// <summary>Accessible name of the language menu.</summary>
    public string LanguageMenu => Word();
    public string Home => Word();
    public string Footer => Word();

    // Letters and press releases.
    public string AvailableIn => Word();
    public string Addressees => Word();
    public string ReLine => Word();
    public string CC => Word();
    public string ShowStaff => Word();
    public string Signatories => Word();

    /// <summary>Label that expands an addressee's address and phones.</summary>
    public string ContactDetails => Word();
    public string Endorsements => Word();
    public string Footnotes => Word();
    public string Corrections => Word();
    public string PressContacts => Word();
    public string NotesToEditors => Word();

    /// <summary>Notice where a translation and its source cannot be aligned by paragraph.</summary>
    public string NotAlike => Word();

    // Sharing and related content.
    public string Share => Word();
    public string ShareOther => Word();
    public string Copied => Word();

    /// <summary>Heading of the citation.</summary>
    public string Cite => Word();
    public string ShowParagraphLinks => Word();
    public string RelatedContent => Word();
    public string Attachments => Word();
    public string MoreReading => Word();
    public string MostViewed => Word();

    /// <summary>Heading of regions and countries.</summary>
    public string Countries => Word();
    public string Topics => Word();

    // Lists.
    public string Latest => Word();
    public string ByYear => Word();

    /// <summary>Heading of documents that the home page's language lacks.</summary>
    public string InOtherLanguages => Word();
    public string Empty => Word();
    public string NoCorrections => Word();
    public string Pages => Word();
    public string Previous => Word();
    public string Next => Word();
    public string NotFoundText => Word();

    // The newsletter form, by state.
    public string Newsletter => Word();
    public string EmailAddress => Word();
    public string SignUp => Word();
    public string Sending => Word();
    public string Thanks => Word();

    /// <summary>Text after a sign-up.</summary>
    public string AfterThanks => Word();
    public string SignUpError => Word();

    /// <summary>Label of the honeypot field.</summary>
    public string LeaveEmpty => Word();

    // Donations.
    public string Donate => Word();
    public string DonateNow => Word();
    public string Amount => Word();
    public string OtherAmount => Word();
}
