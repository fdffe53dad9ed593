using System.Collections.Immutable;

namespace Publish.Import.Tests.Corpus;

/// <summary>
/// The words that made-up documents are put together from: a file a kind, an entry the same in each language.
/// </summary>
internal sealed class Bank
{
    public static Bank Ours { get; } = new(Path.Combine(Repository.Root, "tests/Publish.Import.Tests/Corpus/Data"));

    private readonly Dictionary<string, ImmutableArray<Phrase>> _files;

    private Bank(string folder) =>
        _files = Directory.GetFiles(folder, "*.txt").ToDictionary(file => Path.GetFileNameWithoutExtension(file), Read);

    public ImmutableArray<Phrase> this[string file] => _files[file];

    public ImmutableArray<Phrase> Sentences(string kind) =>
        [.. _files["sentences"].Where(phrase => phrase.Heads[0] == kind)];

    public Phrase Word(string key) => _files["words"].First(phrase => phrase.Heads[0] == key);

    private static ImmutableArray<Phrase> Read(string file)
    {
        var phrases = ImmutableArray.CreateBuilder<Phrase>();
        var kind = "";
        foreach (var entry in File.ReadAllText(file).TrimEnd().Split("\n\n"))
        {
            var lines = entry.Split('\n').ToList();
            if (lines[0].StartsWith("# ", StringComparison.Ordinal))
            {
                kind = lines[0][2..];
                lines.RemoveAt(0);
            }

            var heads = lines[..^4];
            phrases.Add(new(heads.Count == 0 ? [kind] : [.. heads], lines[^4], lines[^3], lines[^2], lines[^1]));
        }

        return phrases.ToImmutable();
    }
}
