using System.Collections.Immutable;

namespace Publish.Import.Tests.Corpus;

/// <summary>A made-up document in one language: what should come out of each site that prints it.</summary>
internal sealed record TrueText
{
    /// <summary>The same in all languages of a document.</summary>
    public required int Number { get; init; }

    public required string Slug { get; init; }

    public required string Language { get; init; }

    /// <summary>All the languages that it is in.</summary>
    public required ImmutableArray<string> Languages { get; init; }

    public required OldKind Kind { get; init; }

    public required string Title { get; init; }

    public string? Subtitle { get; init; }

    public required DateOnly Date { get; init; }

    public bool HasLetterhead { get; init; }

    public string? Dateline { get; init; }

    public ImmutableArray<TrueParty> To { get; init; } = [];

    public string? Subject { get; init; }

    public string? Salutation { get; init; }

    public ImmutableArray<TrueBlock> Body { get; init; } = [];

    /// <summary>Each in inline HTML, called by <c>&lt;note n="1"&gt;&lt;/note&gt;</c>.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    public string? Closing { get; init; }

    public ImmutableArray<TrueParty> Signatories { get; init; } = [];

    public ImmutableArray<TrueParty> Copies { get; init; } = [];

    public ImmutableArray<TrueParty> Contacts { get; init; } = [];

    public ImmutableArray<TrueEndorsements> Endorsements { get; init; } = [];

    /// <summary>ISO names of files and what they are called.</summary>
    public ImmutableArray<(string File, string Title)> Attachments { get; init; } = [];

    public ImmutableArray<Phrase> Topics { get; init; } = [];

    public ImmutableArray<Phrase> Countries { get; init; } = [];

    /// <summary>Numbers of documents that stand beside it.</summary>
    public ImmutableArray<int> Related { get; init; } = [];

    /// <summary>How people write what can be written in several ways: chosen once for a document.</summary>
    public int Manner { get; init; }

    public string Folder =>
        Kind switch
        {
            OldKind.Letter => "letters",
            OldKind.PressRelease => "press-releases",
            _ => "pages",
        };
}

/// <summary>A person or an office, as it should be understood.</summary>
internal sealed record TrueParty(string Name, string? Title = null, string? Organization = null)
{
    public ImmutableArray<string> Address { get; init; } = [];

    public ImmutableArray<string> Faxes { get; init; } = [];

    public string? Phone { get; init; }

    public string? Email { get; init; }

    /// <summary>In one line, as it is printed; empty where its parts stand in lines of their own.</summary>
    public string Line { get; init; } = "";
}

/// <summary>A list of those who endorse.</summary>
internal sealed record TrueEndorsements(string Title, bool ArePeople, ImmutableArray<TrueEndorsement> Entries);

/// <summary>One who endorses.</summary>
internal sealed record TrueEndorsement(string Name, string? Note, Phrase? Country);

/// <summary>A block of a text, in inline HTML.</summary>
/// <param name="Items">One of a paragraph or a heading; else the items of a list, the rows of a table with tabs between
/// cells, the paragraphs of a quotation, a figure's file, alternative and caption.</param>
internal sealed record TrueBlock(TrueBlockKind Kind, ImmutableArray<string> Items);

/// <summary>What a block is.</summary>
internal enum TrueBlockKind
{
    Paragraph,
    Heading,
    List,
    Numbered,
    Quote,
    Table,
    Figure,
}
