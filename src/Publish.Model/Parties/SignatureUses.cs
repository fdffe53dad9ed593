namespace Publish.Model;

/// <summary>Where the picture of a signature may be shown.</summary>
[Flags]
public enum SignatureUses
{
    None = 0,
    Web = 1,
    Paper = 2,
}
