using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Publish.Cli.Preview;

/// <summary>Serves a preview on this machine alone.</summary>
internal sealed class PreviewServer(PreviewDesk desk) : IAsyncDisposable
{
    private WebApplication? app;

    /// <summary>Such as <c>http://localhost:5080</c>.</summary>
    public string Address { get; private set; } = "";

    /// <param name="port">0 for any that is free.</param>
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

    /// <summary>A free port can only be found for one address, so with 0 there is no IPv6.</summary>
    private static void Listen(KestrelServerOptions kestrel, int port)
    {
        if (port == 0)
            kestrel.Listen(IPAddress.Loopback, 0);
        else
            kestrel.ListenLocalhost(port);
    }
}
