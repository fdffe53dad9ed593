namespace Publish.Model;

/// <summary>A third-party script that a theme embeds where it was present at build time.</summary>
/// <param name="Name">Its project's name.</param>
/// <param name="Purpose">What the theme uses it for, in words for staff.</param>
/// <param name="Command">Command that fetches it for the next build of the program.</param>
/// <param name="IsBuiltIn">Whether this build embeds it.</param>
public sealed record EmbeddedScript(string Name, string Purpose, string Command, bool IsBuiltIn);
