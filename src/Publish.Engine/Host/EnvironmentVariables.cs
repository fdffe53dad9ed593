namespace Publish.Engine.Host;

/// <summary>Returns the value of an environment variable; null where it is unset or empty.</summary>
public delegate string? EnvironmentVariables(string name);
