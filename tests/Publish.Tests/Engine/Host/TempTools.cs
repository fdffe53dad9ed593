using System.Runtime.Versioning;

namespace Publish.Tests.Engine.Host;

/// <summary>A folder of programs that a test writes itself.</summary>
[UnsupportedOSPlatform("windows")]
internal sealed class TempTools : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("publish-tools-").FullName;

    public string Make(string name, string script)
    {
        var program = Path.Combine(Folder, name);
        File.WriteAllText(program, script);
        File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return program;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
