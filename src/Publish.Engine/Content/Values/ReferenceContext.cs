using System.Collections.Frozen;
using NodaTime;
using Publish.Engine.Content.Settings;
using Publish.Engine.Input;
using Publish.Model;

namespace Publish.Engine.Content.Values;

/// <summary>
/// What references may lead to: the site's languages, people, topics, letterheads, documents and files.
/// </summary>
internal sealed record ReferenceContext
{
    public required InputFolder Input { get; init; }

    public required Languages Languages { get; init; }

    /// <summary>
    /// Time zone of the site; null where <c>site.yml</c> names an unknown one, so that times without an offset cannot
    /// be read.
    /// </summary>
    public required DateTimeZone? Zone { get; init; }

    public FrozenDictionary<string, Party> People { get; init; } = FrozenDictionary<string, Party>.Empty;

    public PeopleByName Names { get; init; } = new([]);

    public FrozenDictionary<string, Topic> Topics { get; init; } = FrozenDictionary<string, Topic>.Empty;

    public FrozenDictionary<string, Letterhead> Letterheads { get; init; } = FrozenDictionary<string, Letterhead>.Empty;

    public FrozenSet<string> DocumentIds { get; init; } = [];

    public Doubts Doubts { get; init; } = new();

    public ulong Fingerprint { get; init; }
}
