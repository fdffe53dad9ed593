namespace Publish.Engine.Host;

/// <summary>Returns the value of an environment variable; null where it is not set.</summary>
public delegate string? EnvironmentVariables(string name);
