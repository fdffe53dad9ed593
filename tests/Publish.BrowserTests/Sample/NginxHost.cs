using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace Publish.BrowserTests.Sample;

/// <summary>A built site on this machine as nginx serves it that was set up as the project's first page says.</summary>
internal sealed partial class NginxHost : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("publish-nginx-").FullName;

    private NginxHost() { }

    /// <summary>Without the last slash.</summary>
    public string Url { get; private set; } = "";

    /// <param name="changed">What somebody writes otherwise than the page says.</param>
    public static async Task<NginxHost> Start(string site, params (string Said, string Changed)[] changed)
    {
        var host = new NginxHost();
        var port = FreePort();
        host.Url = $"http://127.0.0.1:{port}";
        var page = (await File.ReadAllTextAsync(Path.Combine(Repository.Root, "README.md")))
            .Replace("/srv/site", site, StringComparison.Ordinal)
            .Replace("/etc/nginx", host.folder, StringComparison.Ordinal)
            .Replace("listen 80;", $"listen 127.0.0.1:{port};", StringComparison.Ordinal);
        Directory.CreateDirectory(Path.Combine(host.folder, "publish"));
        var made = await Command.Run("sh", host.folder, "-euc", Commands().Match(page).Groups[1].Value);
        made.ExitCode.ShouldBe(0, made.ToString());
        var text = $$"""
            pid nginx.pid; error_log error.log; master_process off;
            events {}
            http {
            include /etc/nginx/mime.types; default_type application/octet-stream; access_log off;
            client_body_temp_path body; proxy_temp_path proxy;
            fastcgi_temp_path fastcgi; uwsgi_temp_path uwsgi; scgi_temp_path scgi;
            {{Setting().Match(page).Groups[1].Value}}
            }
            """;
        foreach (var (said, other) in changed)
        {
            text.ShouldContain(said);
            text = text.Replace(said, other, StringComparison.Ordinal);
        }
        await File.WriteAllTextAsync(Path.Combine(host.folder, "nginx.conf"), text);
        var started = await Nginx(host.folder);
        started.ExitCode.ShouldBe(0, started.ToString());
        return host;
    }

    public async ValueTask DisposeAsync()
    {
        var stopped = await Nginx(folder, "-s", "stop");
        stopped.ExitCode.ShouldBe(0, stopped.ToString());
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>It goes on behind the scenes once its port is open.</summary>
    private static Task<Answer> Nginx(string folder, params string[] more) =>
        Command.Run(
            File.Exists("/usr/sbin/nginx") ? "/usr/sbin/nginx" : "nginx",
            folder,
            ["-p", folder + "/", "-c", "nginx.conf", "-e", "error.log", .. more]
        );

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    [GeneratedRegex("```sh\n(awk .*?)```", RegexOptions.Singleline)]
    private static partial Regex Commands();

    [GeneratedRegex("```nginx\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Setting();
}
