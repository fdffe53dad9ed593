using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>Everything that one page shows, complete: the theme computes nothing.</summary>
public abstract record View
{
    public required Language Language { get; init; }

    public required HeadView Head { get; init; }

    /// <summary>One instance a language, shared by all its pages.</summary>
    public required ShellView Shell { get; init; }

    /// <summary>
    /// The site's languages in menu order, each leading to this page there or, saying so, to that language's home.
    /// </summary>
    public required ImmutableArray<LanguageLink> LanguageMenu { get; init; }

    /// <summary>The address of the menu entry that this page belongs to, or null.</summary>
    public string? Section { get; init; }

    /// <summary>The page's main heading.</summary>
    public required Text Title { get; init; }
}
