using System.Collections.Immutable;
using System.Security.Cryptography;
using Publish.Engine.Assets.Pictures;
using Publish.Engine.Content.Documents;
using Publish.Engine.Input;
using Publish.Model;

namespace Publish.Engine.Embargo;

/// <summary>
/// Lists files of documents under embargo and the pictures scaled from them, by length and SHA-256; leaves out files
/// whose bytes lie elsewhere in the input too.
/// </summary>
internal static class EmbargoedFiles
{
    /// <param name="leftOut">Ids of documents that are missing for their errors.</param>
    /// <param name="state">The site's folder <c>.publish</c>.</param>
    public static IReadOnlyList<HeldFile> Of(
        InputFolder input,
        Newsroom newsroom,
        Site site,
        ImmutableArray<string> leftOut,
        string state
    )
    {
        var ids = newsroom
            .Documents.Select(document => document.Id)
            .Where(id => !site.ById.ContainsKey(id) && !leftOut.Contains(id))
            .ToHashSet(StringComparer.Ordinal);
        var files = input
            .Files.Values.Where(file => file.Length > 0)
            .ToLookup(file => DocumentFolder.IdOf(file.Path) is { } owner && ids.Contains(owner));
        var lengths = files[true].Select(file => file.Length).ToHashSet();
        var elsewhere = files[false]
            .Where(file => lengths.Contains(file.Length))
            .Select(file => HashOf(file.FullPath))
            .ToHashSet(StringComparer.Ordinal);
        var held = files[true]
            .Select(file => new HeldFile(DocumentFolder.IdOf(file.Path)!, file.Length, HashOf(file.FullPath)))
            .Where(file => !elsewhere.Contains(file.Hash))
            .ToList();
        var released = input.Files.Values.Select(file => file.FullPath).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. held,
            .. from file in held
            from version in ScaledPictures.MadeOf(state, file.Hash)
            where !released.Contains(version.FullName)
            select new HeldFile(file.Document, version.Length, HashOf(version.FullName)),
        ];
    }

    public static string HashOf(string path)
    {
        using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }
}
