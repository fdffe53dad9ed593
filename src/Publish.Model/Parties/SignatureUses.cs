namespace Publish.Model;

/// <summary>Where the picture of somebody's signature may be seen: it can be copied from either.</summary>
[Flags]
public enum SignatureUses
{
    None = 0,
    Web = 1,
    Paper = 2,
}
