using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Publish.Cli.Preview;

/// <summary>The HTTP server of a preview, on the loopback interface only.</summary>
internal sealed class PreviewServer(PreviewDesk desk) : IAsyncDisposable
{
    private WebApplication? app;

    /// <summary>Its address, such as <c>http://localhost:5080</c>.</summary>
    public string Address { get; private set; } = "";

    /// <param name="port">The port; 0 for any free one.</param>
    public async Task Start(int port, CancellationToken stop)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder
            .WebHost.UseKestrelCore()
            .ConfigureKestrel(kestrel =>
            {
                kestrel.AddServerHeader = false;
                Listen(kestrel, port);
            });
        builder.Services.AddSingleton<ILoggerFactory>(
            Microsoft.Extensions.Logging.Abstractions.NullLoggerFactory.Instance
        );
        app = builder.Build();
        app.Run(new PreviewAnswers(desk).Answer);
        await app.StartAsync(stop).ConfigureAwait(false);
        Address = $"http://localhost:{new Uri(app.Urls.First()).Port}";
    }

    public async ValueTask DisposeAsync()
    {
        if (app is not null)
            await app.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>
    /// Listens on IPv4 and IPv6; with port 0 on IPv4 only, as a free port can be chosen for one address only.
    /// </summary>
    private static void Listen(KestrelServerOptions kestrel, int port)
    {
        if (port == 0)
            kestrel.Listen(IPAddress.Loopback, 0);
        else
            kestrel.ListenLocalhost(port);
    }
}
