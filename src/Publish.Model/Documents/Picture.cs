namespace Publish.Model;

/// <summary>A picture with alternative text, caption and credit.</summary>
/// <param name="File">Its path below the input.</param>
public sealed record Picture(
    string File,
    Localized<string>? Alt,
    Localized<string>? Caption = null,
    Localized<string>? Credit = null
);
