namespace Publish.Import;

/// <summary>What the word before a colon says of the words after it.</summary>
internal enum Mark
{
    None,
    To,
    Copies,
    Subject,
    Date,
    Fax,
    Phone,
    Email,
    Contacts,
    Endorsements,
    Release,
    Apart,
}
