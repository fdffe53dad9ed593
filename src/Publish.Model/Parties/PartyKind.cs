namespace Publish.Model;

/// <summary>Whether a party is a person or a body, for forms of address.</summary>
public enum PartyKind
{
    Person,
    Organization,
}
