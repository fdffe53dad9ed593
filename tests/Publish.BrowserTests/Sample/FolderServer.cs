using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace Publish.BrowserTests.Sample;

/// <summary>
/// A folder below a path of some host that knows nothing of it: no headers, no redirects, no page for a folder.
/// </summary>
internal sealed class FolderServer : IAsyncDisposable
{
    private readonly WebApplication application;

    private FolderServer(WebApplication application, string path) =>
        (this.application, Url) = (application, application.Urls.Single() + path + "/");

    /// <summary>With the last slash.</summary>
    public string Url { get; }

    public static async Task<FolderServer> Start(string folder, string path)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var application = builder.Build();
        application.UseStaticFiles(
            new StaticFileOptions
            {
                FileProvider = new PhysicalFileProvider(folder),
                RequestPath = new PathString(path),
            }
        );
        await application.StartAsync();
        return new FolderServer(application, path);
    }

    public async ValueTask DisposeAsync() => await application.DisposeAsync();
}
