namespace Publish.Model;

/// <summary>Whether a party is a person or a body, on which forms of address depend.</summary>
public enum PartyKind
{
    Person,
    Organization,
}
