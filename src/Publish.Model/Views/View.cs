using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>View model: everything that a page shows, computed; the theme only renders it.</summary>
public abstract record View
{
    public required Language Language { get; init; }

    public required HeadView Head { get; init; }

    /// <summary>Shared by all pages of a language.</summary>
    public required ShellView Shell { get; init; }

    /// <summary>Languages in menu order, each with this page or, with a note, a home page.</summary>
    public required ImmutableArray<LanguageLink> LanguageMenu { get; init; }

    /// <summary>Address of the menu entry that the page belongs to, or null.</summary>
    public string? Section { get; init; }

    /// <summary>The page's main heading.</summary>
    public required Text Title { get; init; }
}
