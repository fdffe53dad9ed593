using System.Collections.Immutable;

namespace Publish.Import;

/// <summary>Somebody whom each language of a text names in its own words.</summary>
/// <param name="Said">In the order of the site's menu; the first that speaks decides numbers and e-mail.</param>
internal sealed record MergedParty(ImmutableArray<(string Language, OldParty Party)> Said)
{
    public IEnumerable<(string Language, string Name)> Names => Said.Select(pair => (pair.Language, pair.Party.Name));

    /// <summary>All but the name.</summary>
    /// <param name="isContact">A contact's place is where it answers.</param>
    public YamlMap Facts(bool isAlone, bool isContact) =>
        new YamlMap()
            .With("title", Saying.Of(Said.Select(pair => (pair.Language, pair.Party.Titles)), isAlone))
            .With("organization", Saying.Of(Said.Select(pair => (pair.Language, pair.Party.Organization)), isAlone))
            .With(
                isContact ? "city" : "location",
                Saying.Of(Said.Select(pair => (pair.Language, pair.Party.Location)), isAlone)
            )
            .With("address", Saying.Of(Said.Select(pair => (pair.Language, pair.Party.Address)), isAlone))
            .With("phone", Several(party => party.Phones))
            .With("fax", Several(party => party.Faxes))
            .With("email", Said.Select(pair => pair.Party.Email).FirstOrDefault(email => email is not null))
            .With(
                "social",
                Said.Select(pair => pair.Party.Social)
                    .FirstOrDefault(page => page?.StartsWith("https://", StringComparison.Ordinal) is true)
                    is { } page
                    ? new YamlList([page])
                    : null
            )
            .With(
                "languages",
                Said.Select(pair => pair.Party.Languages)
                    .FirstOrDefault(all => all.Length > 0, [])
                    .Select(tag => (YamlValue)tag)
            );

    public YamlValue? Name(bool isAlone) =>
        Saying.Of(Said.Select(pair => (pair.Language, (string?)pair.Party.Name)), isAlone);

    private YamlValue? Several(Func<OldParty, ImmutableArray<string>> numbers) =>
        Said.Select(pair => numbers(pair.Party)).FirstOrDefault(all => all.Length > 0, []) switch
        {
            [] => null,
            [var one] => one,
            var all => new YamlList([.. all.Select(number => (YamlValue)number)]),
        };
}
