using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Logging;

namespace Publish.BrowserTests.Sample;

/// <summary>
/// A host for static files as plain as the real one: headers, compression, a 404 page a language, and nothing else.
/// </summary>
internal sealed class StaticServer : IAsyncDisposable
{
    private static readonly FileExtensionContentTypeProvider Types = new()
    {
        Mappings = { [".xml"] = "application/xml" },
    };

    private readonly WebApplication application;

    private StaticServer(WebApplication application) => this.application = application;

    /// <summary>Without the last slash.</summary>
    public string Url => application.Urls.Single();

    public static async Task<StaticServer> Start(SampleSite site)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddResponseCompression(options =>
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml"]
        );
        var application = builder.Build();
        application.UseResponseCompression();
        var headers = site.HasPolicies ? new HeaderRules(site.Folder) : HeaderRules.None;
        application.Run(context => Answer(context, site, headers));
        await application.StartAsync();
        return new StaticServer(application);
    }

    public async ValueTask DisposeAsync() => await application.DisposeAsync();

    private static async Task Answer(HttpContext context, SampleSite site, HeaderRules headers)
    {
        var path = context.Request.Path.Value ?? "/";
        var file = Path.Join(site.Folder, path.EndsWith('/') ? path + "index.html" : path);
        if (!File.Exists(file))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            file = Path.Join(site.Folder, NotFound(site, path));
        }
        headers.Apply(context.Response, path);
        if (context.Response.Headers.CacheControl.Count == 0)
            context.Response.Headers.CacheControl = "public, max-age=0, must-revalidate";
        context.Response.ContentType = Types.TryGetContentType(file, out var type)
            ? type.StartsWith("text/", StringComparison.Ordinal)
                ? type + "; charset=utf-8"
                : type
            : "application/octet-stream";
        await context.Response.SendFileAsync(file);
    }

    private static string NotFound(SampleSite site, string path) =>
        site
            .Languages.Skip(1)
            .Select(tag => tag.ToLowerInvariant())
            .Where(tag => path.StartsWith($"/{tag}/", StringComparison.Ordinal))
            .Select(tag => $"/{tag}/404.html")
            .FirstOrDefault("/404.html");
}
