namespace Publish.Engine.Host;

/// <summary>Operating systems for which install commands are listed.</summary>
public enum HostSystem
{
    Debian,
    Ubuntu,
    Fedora,
    MacOS,
    Windows,
}

/// <summary>Detects the operating system of this machine.</summary>
public static class HostSystems
{
    private const string Release = "/etc/os-release";

    /// <summary>The system of this machine; null where it is not in the list.</summary>
    public static HostSystem? Here { get; } = OfThisMachine();

    /// <summary>Display name of the system.</summary>
    public static string Name(this HostSystem system) => system == HostSystem.MacOS ? "macOS" : system.ToString();

    private static HostSystem? OfThisMachine()
    {
        if (OperatingSystem.IsWindows())
            return HostSystem.Windows;
        if (OperatingSystem.IsMacOS())
            return HostSystem.MacOS;
        return File.Exists(Release) ? Of(File.ReadLines(Release)) : null;
    }

    /// <param name="release">Lines of <c>os-release</c>; <c>ID</c> is looked up first, then <c>ID_LIKE</c>.</param>
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
