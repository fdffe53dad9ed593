using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Publish.Engine.Diagnostics;
using Publish.Model;

namespace Publish.Cli.Preview;

/// <summary>Answers the requests of a preview: a page of the site, or the diagnostics that prevent it.</summary>
internal sealed class PreviewAnswers(PreviewDesk desk)
{
    private const string Own = "/.publish-preview/";

    public async Task Answer(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        var path = request.Path.Value is { Length: > 0 } asked ? asked : "/";
        if (!IsOwnHost(request.Host))
            await Say(response, HttpStatusCode.MisdirectedRequest, "This preview answers to localhost alone.")
                .ConfigureAwait(false);
        else if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
            await Say(response, HttpStatusCode.MethodNotAllowed, "A preview can only be looked at.")
                .ConfigureAwait(false);
        else if (path == Own + "refresh.js")
            await Send(
                    response,
                    200,
                    "text/javascript; charset=utf-8",
                    Encoding.UTF8.GetBytes(RefreshScript.Text),
                    request
                )
                .ConfigureAwait(false);
        else if (path == Own + "bar.css")
            await Send(response, 200, "text/css; charset=utf-8", Encoding.UTF8.GetBytes(PreviewBar.Style), request)
                .ConfigureAwait(false);
        else if (path == Own + "problems")
            await SendProblems(response, 200, desk.Now, desk.Now.Site.Problems, request).ConfigureAwait(false);
        else if (path == Own + "problems.css")
            await Send(response, 200, "text/css; charset=utf-8", Encoding.UTF8.GetBytes(ProblemsPage.Style), request)
                .ConfigureAwait(false);
        else if (path == Own + "changes")
            await Follow(context).ConfigureAwait(false);
        else
            await TryShow(path, request, response).ConfigureAwait(false);
    }

    /// <summary>Sends the page; an exception of a theme's component is sent as text with status 500.</summary>
    private async Task TryShow(string path, HttpRequest request, HttpResponse response)
    {
        try
        {
            await Show(path, request, response).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is not OperationCanceledException && !response.HasStarted)
        {
            await Say(
                    response,
                    HttpStatusCode.InternalServerError,
                    "This page could not be made; the fault is the theme's or Publish's.\n\n" + fault
                )
                .ConfigureAwait(false);
        }
    }

    /// <summary>
    /// Whether the request's host is this machine; others are refused, as DNS rebinding could read unreleased texts.
    /// </summary>
    private static bool IsOwnHost(HostString host) => host.Host is "localhost" or "127.0.0.1" or "[::1]" or "::1";

    private async Task Show(string path, HttpRequest request, HttpResponse response)
    {
        var (site, version) = desk.Now;
        var output = site.Find(path);
        if (output is null && IsPage(path) && site.WhyNot(path) is { } problems)
        {
            await SendProblems(response, 500, desk.Now, problems, request).ConfigureAwait(false);
            return;
        }
        if (output is null && site.LacksSlash(path))
        {
            response.Redirect(new SitePath(path + "/").Href + request.QueryString);
            return;
        }
        if (
            (output is null || request.QueryString.HasValue)
            && site.RedirectOf(path, request.QueryString.Value ?? "") is { } moved
        )
        {
            response.Redirect(moved);
            return;
        }
        var shown = output ?? site.NotFound(path);
        if (shown is null)
        {
            await Say(response, HttpStatusCode.NotFound, "There is nothing at this address.").ConfigureAwait(false);
            return;
        }
        var bytes = shown is PageOutput ? PreviewBar.AddTo(site.Make(shown), site) : site.Make(shown);
        await Send(
                response,
                output is null ? 404 : 200,
                shown is CardOutput or SheetOutput ? "text/html; charset=utf-8" : MediaTypes.Of(shown.Path.File),
                shown is PageOutput or CardOutput or SheetOutput ? RefreshScript.AddTo(bytes, version) : bytes,
                request
            )
            .ConfigureAwait(false);
    }

    private static bool IsPage(string path) => path.EndsWith('/') || Path.GetExtension(path) is "" or ".html";

    private static Task SendProblems(
        HttpResponse response,
        int status,
        PreviewSnapshot reading,
        IReadOnlyList<Diagnostic> problems,
        HttpRequest request
    ) =>
        Send(
            response,
            status,
            "text/html; charset=utf-8",
            RefreshScript.AddTo(ProblemsPage.Of(problems), reading.Version),
            request
        );

    private static Task Say(HttpResponse response, HttpStatusCode status, string words) =>
        Send(
            response,
            (int)status,
            "text/plain; charset=utf-8",
            Encoding.UTF8.GetBytes(words + "\n"),
            response.HttpContext.Request
        );

    private static async Task Send(
        HttpResponse response,
        int status,
        string type,
        ReadOnlyMemory<byte> bytes,
        HttpRequest request
    )
    {
        (response.StatusCode, response.ContentType, response.ContentLength) = (status, type, bytes.Length);
        if (!HttpMethods.IsHead(request.Method))
            await response.Body.WriteAsync(bytes, request.HttpContext.RequestAborted).ConfigureAwait(false);
    }

    /// <summary>Server-Sent Events: sends the version of the reading at once, and after each new reading.</summary>
    private async Task Follow(HttpContext context)
    {
        var (response, gone) = (context.Response, context.RequestAborted);
        response.ContentType = "text/event-stream";
        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        try
        {
            while (true)
            {
                var version = desk.Now.Version;
                await response
                    .WriteAsync(string.Create(CultureInfo.InvariantCulture, $"data: {version}\n\n"), gone)
                    .ConfigureAwait(false);
                await response.Body.FlushAsync(gone).ConfigureAwait(false);
                await desk.After(version).WaitAsync(gone).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) { }
    }
}
