using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Logging;

namespace Publish.BrowserTests.Sample;

/// <summary>
/// A site over HTTPS, and a door without it that leads there, as its host does; the certificate is good for as long as
/// the server runs.
/// </summary>
internal sealed class SecureServer : IAsyncDisposable
{
    private static readonly FileExtensionContentTypeProvider Types = new();

    private readonly WebApplication application;

    private SecureServer(WebApplication application, string certificate) =>
        (this.application, Certificate) = (application, certificate);

    /// <summary>A PEM file that a client is to trust.</summary>
    public string Certificate { get; }

    public int Port => PortOf("http://");

    public int SecurePort => PortOf("https://");

    public static async Task<SecureServer> Start(string folder)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var certificate = Sign(key);
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, certificate.ExportCertificatePem());
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(options =>
        {
            options.Listen(IPAddress.Loopback, 0);
            options.Listen(IPAddress.Loopback, 0, listener => listener.UseHttps(certificate));
        });
        var application = builder.Build();
        var server = new SecureServer(application, file);
        var headers = new HeaderRules(folder);
        application.Run(context => context.Request.IsHttps ? Answer(context, folder, headers) : server.Lead(context));
        await application.StartAsync();
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        await application.DisposeAsync();
        File.Delete(Certificate);
    }

    private static X509Certificate2 Sign(ECDsa key)
    {
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(
            new X509BasicConstraintsExtension(certificateAuthority: true, false, 0, critical: true)
        );
        var now = TimeProvider.System.GetUtcNow();
        return request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
    }

    private static async Task Answer(HttpContext context, string folder, HeaderRules headers)
    {
        var path = context.Request.Path.Value ?? "/";
        var file = Path.Join(folder, path.EndsWith('/') ? path + "index.html" : path);
        headers.Apply(context.Response, path);
        if (!File.Exists(file))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        context.Response.ContentType = Types.TryGetContentType(file, out var type) ? type : "application/octet-stream";
        await context.Response.SendFileAsync(file);
    }

    private Task Lead(HttpContext context)
    {
        context.Response.Redirect(
            $"https://127.0.0.1:{SecurePort}{context.Request.Path.ToUriComponent()}",
            permanent: true
        );
        return Task.CompletedTask;
    }

    private int PortOf(string scheme) =>
        new Uri(application.Urls.Single(url => url.StartsWith(scheme, StringComparison.Ordinal))).Port;
}
