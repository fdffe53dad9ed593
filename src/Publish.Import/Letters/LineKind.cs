namespace Publish.Import;

/// <summary>What a line below a name may be.</summary>
internal enum LineKind
{
    Other,
    Office,
    Body,
    Place,
    Contact,
}
