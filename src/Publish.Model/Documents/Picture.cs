namespace Publish.Model;

/// <summary>A picture with what must be said about it.</summary>
/// <param name="File">Its path below the input.</param>
public sealed record Picture(
    string File,
    Localized<string>? Alt,
    Localized<string>? Caption = null,
    Localized<string>? Credit = null
);
