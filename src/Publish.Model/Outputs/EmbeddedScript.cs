namespace Publish.Model;

/// <summary>A script of others that a theme is built with, and may have been built without.</summary>
/// <param name="Name">As its makers call it.</param>
/// <param name="Purpose">What the theme does with it, in words for staff.</param>
/// <param name="Command">What fetches it for the next build of the program.</param>
/// <param name="IsBuiltIn">Whether this build of the theme has it.</param>
public sealed record EmbeddedScript(string Name, string Purpose, string Command, bool IsBuiltIn);
