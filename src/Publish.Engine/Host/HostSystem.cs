namespace Publish.Engine.Host;

/// <summary>The systems for which it is known how a program is installed.</summary>
public enum HostSystem
{
    Debian,
    Ubuntu,
    Fedora,
    MacOS,
    Windows,
}

/// <summary>Says which system this is.</summary>
public static class HostSystems
{
    private const string Release = "/etc/os-release";

    /// <summary>Null where it is another.</summary>
    public static HostSystem? Here { get; } = OfThisMachine();

    /// <summary>As a person writes it.</summary>
    public static string Name(this HostSystem system) => system == HostSystem.MacOS ? "macOS" : system.ToString();

    private static HostSystem? OfThisMachine()
    {
        if (OperatingSystem.IsWindows())
            return HostSystem.Windows;
        if (OperatingSystem.IsMacOS())
            return HostSystem.MacOS;
        return File.Exists(Release) ? Of(File.ReadLines(Release)) : null;
    }

    /// <param name="release">The lines of <c>os-release</c>; a system that names no known one may name those that it is
    /// like.</param>
    internal static HostSystem? Of(IEnumerable<string> release)
    {
        var said = release
            .Select(line => line.Split('=', 2))
            .Where(parts => parts.Length == 2)
            .ToLookup(parts => parts[0].Trim(), parts => parts[1].Trim().Trim('"', '\''));
        foreach (var word in said["ID"].Concat(said["ID_LIKE"].SelectMany(like => like.Split(' '))))
            switch (word)
            {
                case "debian":
                    return HostSystem.Debian;
                case "ubuntu":
                    return HostSystem.Ubuntu;
                case "fedora" or "rhel" or "centos":
                    return HostSystem.Fedora;
            }
        return null;
    }
}
