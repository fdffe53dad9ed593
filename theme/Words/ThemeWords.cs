using Publish.Model;

namespace Publish.Theme;

/// <summary>
/// The words that only a component says; what can leave the site otherwise comes finished in the view.
/// </summary>
public sealed class ThemeWords(Language language, Func<string, string?> find) : WordList(language, find)
{
    // The shell.
    public string Skip => Word();
    public string Menu => Word();

    /// <summary>Names the menu of languages.</summary>
    public string LanguageMenu => Word();
    public string Home => Word();
    public string Footer => Word();

    // A letter or release.
    public string AvailableIn => Word();
    public string Addressees => Word();
    public string ReLine => Word();
    public string CC => Word();
    public string ShowStaff => Word();
    public string Signatories => Word();

    /// <summary>Unfolds an addressee's address and phones.</summary>
    public string ContactDetails => Word();
    public string Endorsements => Word();
    public string Footnotes => Word();
    public string Corrections => Word();
    public string PressContacts => Word();
    public string NotesToEditors => Word();

    /// <summary>Said where a translation and its source cannot be paired paragraph by paragraph.</summary>
    public string NotAlike => Word();

    // Around it.
    public string Share => Word();
    public string ShareOther => Word();
    public string Copied => Word();

    /// <summary>Over the words that name this text as a source.</summary>
    public string Cite => Word();
    public string ShowParagraphLinks => Word();
    public string RelatedContent => Word();
    public string Attachments => Word();
    public string MoreReading => Word();
    public string MostViewed => Word();

    /// <summary>Regions and countries together.</summary>
    public string Countries => Word();
    public string Topics => Word();

    // Lists.
    public string Latest => Word();
    public string ByYear => Word();

    /// <summary>Above the texts of a home page that its language does not have.</summary>
    public string InOtherLanguages => Word();
    public string Empty => Word();
    public string NoCorrections => Word();
    public string Pages => Word();
    public string Previous => Word();
    public string Next => Word();
    public string NotFoundText => Word();

    // The newsletter's form, in its states.
    public string Newsletter => Word();
    public string EmailAddress => Word();
    public string SignUp => Word();
    public string Sending => Word();
    public string Thanks => Word();

    /// <summary>What whoever has signed up may expect.</summary>
    public string AfterThanks => Word();
    public string SignUpError => Word();

    /// <summary>The label of the field that only machines fill.</summary>
    public string LeaveEmpty => Word();

    // Giving.
    public string Donate => Word();
    public string DonateNow => Word();
    public string Amount => Word();
    public string OtherAmount => Word();
}
