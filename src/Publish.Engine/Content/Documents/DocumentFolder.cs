using System.Collections.Immutable;
using System.Globalization;
using Publish.Engine.Diagnostics;
using Publish.Engine.Input;
using Publish.Model;

namespace Publish.Engine.Content.Documents;

/// <summary>The folder of one document, with its files.</summary>
/// <param name="Id">Path below the input, such as <c>letters/2024-03-05-returns</c>.</param>
/// <param name="Kind">By the folder above it: letter, press release or page.</param>
internal sealed record DocumentFolder(string Id, DocumentKind Kind, ImmutableArray<InputFile> Files)
{
    /// <summary>All document folders of the input, in ordinal order.</summary>
    public static ImmutableArray<DocumentFolder> AllOf(InputFolder input)
    {
        var folders = ImmutableArray.CreateBuilder<DocumentFolder>();
        var files = ImmutableArray.CreateBuilder<InputFile>();
        string? open = null;
        foreach (var (path, file) in input.Files)
        {
            if (open is not null && path.StartsWith(open, StringComparison.Ordinal) && path[open.Length] == '/')
            {
                files.Add(file);
                continue;
            }
            Close();
            if ((open = IdOf(path)) is not null)
                files.Add(file);
        }
        Close();
        folders.Sort((one, other) => string.CompareOrdinal(one.Id, other.Id));
        return folders.ToImmutable();

        void Close()
        {
            if (open is not null)
                folders.Add(new DocumentFolder(open, KindOf(open)!.Value, files.ToImmutable()));
            files.Clear();
        }
    }

    /// <summary>Id of the document that a diagnostic belongs to, given or by its path; or null.</summary>
    public static string? IdOf(Diagnostic diagnostic) => diagnostic.DocumentId ?? IdOf(diagnostic.Place.Source.Path);

    /// <summary>Id of the document that a path belongs to, or null.</summary>
    public static string? IdOf(string path)
    {
        if (KindOf(path) is null)
            return null;
        var name = path.IndexOf('/', StringComparison.Ordinal) + 1;
        var end = path.IndexOf('/', name);
        return end < 0 ? null : path[..end];
    }

    /// <summary>Last part of the id.</summary>
    public string Name => Id[(Id.IndexOf('/', StringComparison.Ordinal) + 1)..];

    /// <summary>Date at the start of the name; null for none.</summary>
    public DateOnly? Day =>
        Name.Length >= 10
        && (Name.Length == 10 || Name[10] == '-')
        && DateOnly.TryParseExact(
            Name.AsSpan(0, 10),
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : null;

    public InputFile? TextIn(Language language) => File(language.Tag + ".md");

    public InputFile? File(string name)
    {
        var path = Id + "/" + name;
        foreach (var file in Files)
            if (file.Path == path)
                return file;
        return null;
    }

    private static DocumentKind? KindOf(string path)
    {
        if (path.StartsWith("letters/", StringComparison.Ordinal))
            return DocumentKind.Letter;
        if (path.StartsWith("press-releases/", StringComparison.Ordinal))
            return DocumentKind.PressRelease;
        return path.StartsWith("pages/", StringComparison.Ordinal) ? DocumentKind.Page : null;
    }
}
