using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Publish.Printing.Browsers;

/// <summary>A window of Chromium that lays out one sheet after another.</summary>
internal sealed class SheetPage
{
    private const int MostLooks = 10;
    private const int Chunk = 1 << 20;

    /// <summary>
    /// Script that waits until fonts are loaded and two frames are painted, at most a second where the window paints
    /// none by itself.
    /// </summary>
    private const string Settled = """
        document.fonts.ready.then(() => new Promise(painted => {
          requestAnimationFrame(() => requestAnimationFrame(painted));
          setTimeout(painted, 1000);
        })).then(() => true)
        """;

    /// <summary>
    /// Script that makes rendering deterministic: a seeded <c>Math.random</c>, and a clock that stands at 0.
    /// </summary>
    private const string Frozen = """
        {
          let seed = 1;
          Math.random = () => (seed = seed * 16807 % 2147483647) / 2147483647;
          Date = class extends Date { constructor(...of) { super(...(of.length ? of : [0])); } static now() { return 0; } };
        }
        """;

    /// <summary>
    /// Script that waits for the promise <c>printed</c> of the sheet and its fonts; returns the number of pages.
    /// </summary>
    private const string LaidOut = "globalThis.printed.then(pages => document.fonts.ready.then(() => pages))";

    private readonly DevTools tools;
    private readonly string session;

    private SheetPage(DevTools tools, string session) => (this.tools, this.session) = (tools, session);

    public static async Task<SheetPage> Open(DevTools tools, CancellationToken stop)
    {
        var target = await tools
            .Ask("Target.createTarget", new() { ["url"] = "about:blank", ["newWindow"] = true }, null, stop)
            .ConfigureAwait(false);
        var session = await tools
            .Ask(
                "Target.attachToTarget",
                new() { ["targetId"] = Word(target, "targetId"), ["flatten"] = true },
                null,
                stop
            )
            .ConfigureAwait(false);
        var page = new SheetPage(tools, Word(session, "sessionId"));
        await page.Ask(
                "Network.emulateNetworkConditions",
                new()
                {
                    ["offline"] = true,
                    ["latency"] = 0,
                    ["downloadThroughput"] = -1,
                    ["uploadThroughput"] = -1,
                },
                stop
            )
            .ConfigureAwait(false);
        return page;
    }

    /// <summary>
    /// Takes screenshots until two in a row are equal, as under load a window may be captured half painted.
    /// </summary>
    /// <param name="faces">Known fonts by language and font list, shared by all windows.</param>
    public async Task<LaidOut> Picture(
        string html,
        int width,
        int height,
        ConcurrentDictionary<string, string[]> faces,
        CancellationToken stop
    )
    {
        await Ask(
                "Emulation.setDeviceMetricsOverride",
                new()
                {
                    ["width"] = width,
                    ["height"] = height,
                    ["deviceScaleFactor"] = 1,
                    ["mobile"] = false,
                },
                stop
            )
            .ConfigureAwait(false);
        await Show(html, Settled, stop).ConfigureAwait(false);
        var seen = await Look(stop).ConfigureAwait(false);
        for (var looks = 1; looks < MostLooks; looks++)
        {
            var again = await Look(stop).ConfigureAwait(false);
            if (again == seen)
                return await Remarked(
                        Convert.FromBase64String(seen),
                        MissingGlyphs.Told(await Evaluate(MissingGlyphs.Script, stop).ConfigureAwait(false)),
                        faces,
                        stop
                    )
                    .ConfigureAwait(false);
            seen = again;
        }
        throw new BrowserException("Chromium does not paint the same picture twice: something moves on the sheet.");
    }

    /// <summary>Lays out with print media from the start, so that printing does not change the layout.</summary>
    /// <param name="faces">Known fonts by language and font list, shared by all windows.</param>
    public async Task<LaidOut> Print(string html, ConcurrentDictionary<string, string[]> faces, CancellationToken stop)
    {
        await Ask("Emulation.setEmulatedMedia", new() { ["media"] = "print" }, stop).ConfigureAwait(false);
        await Show(html, LaidOut, stop).ConfigureAwait(false);
        MissingGlyphs.Demand(await Evaluate(MissingGlyphs.Script, stop).ConfigureAwait(false));
        var sheet = await Remarked([], [], faces, stop).ConfigureAwait(false);
        var printed = await Ask(
                "Page.printToPDF",
                new()
                {
                    ["preferCSSPageSize"] = true,
                    ["printBackground"] = true,
                    ["generateTaggedPDF"] = true,
                    ["generateDocumentOutline"] = true,
                    ["transferMode"] = "ReturnAsStream",
                },
                stop
            )
            .ConfigureAwait(false);
        return sheet with { File = await Take(Word(printed, "stream"), stop).ConfigureAwait(false) };
    }

    /// <summary>The file with the fonts of the sheet that is laid out now, and remarks about them.</summary>
    private async Task<LaidOut> Remarked(
        byte[] file,
        IEnumerable<FaceRemark> missing,
        ConcurrentDictionary<string, string[]> faces,
        CancellationToken stop
    )
    {
        var marks = (await Evaluate(FontCheck.Script, stop).ConfigureAwait(false))
            .EnumerateArray()
            .Select(mark => (Language: mark[0].GetString()!, Faces: mark[1].GetString()!, Mark: mark[2].GetString()!))
            .ToList();
        await LookAtFaces(
                [
                    .. marks
                        .Select(mark => (mark.Language + mark.Faces, mark.Mark))
                        .Where(mark => !faces.ContainsKey(mark.Item1)),
                ],
                faces,
                stop
            )
            .ConfigureAwait(false);
        var words = marks
            .Select(mark => new SetWords(
                mark.Language,
                FontCheck.Families(mark.Faces),
                faces[mark.Language + mark.Faces]
            ))
            .ToList();
        return new LaidOut(file)
        {
            Faces = words
                .Where(one => one.Faces.Count > 0)
                .DistinctBy(one => one.Language)
                .ToDictionary(one => one.Language, one => one.Faces[0]),
            Remarks = [.. missing, .. FontCheck.Told(words)],
        };
    }

    private async Task LookAtFaces(
        IReadOnlyCollection<(string Key, string Mark)> marks,
        ConcurrentDictionary<string, string[]> faces,
        CancellationToken stop
    )
    {
        if (marks.Count == 0)
            return;
        await Ask("DOM.enable", [], stop).ConfigureAwait(false);
        await Ask("CSS.enable", [], stop).ConfigureAwait(false);
        var document = await Ask("DOM.getDocument", new() { ["depth"] = 0 }, stop).ConfigureAwait(false);
        var root = document.GetProperty("root").GetProperty("nodeId").GetInt32();
        foreach (var (key, mark) in marks)
        {
            var node = await Ask(
                    "DOM.querySelector",
                    new() { ["nodeId"] = root, ["selector"] = $"[data-face=\"{mark}\"]" },
                    stop
                )
                .ConfigureAwait(false);
            var used = await Ask(
                    "CSS.getPlatformFontsForNode",
                    new() { ["nodeId"] = node.GetProperty("nodeId").GetInt32() },
                    stop
                )
                .ConfigureAwait(false);
            faces[key] =
            [
                .. used.GetProperty("fonts")
                    .EnumerateArray()
                    .OrderByDescending(font => font.GetProperty("glyphCount").GetDouble())
                    .Select(font => Word(font, "familyName")),
            ];
        }
        await Ask("CSS.disable", [], stop).ConfigureAwait(false);
        await Ask("DOM.disable", [], stop).ConfigureAwait(false);
    }

    /// <summary>
    /// Loads a sheet and waits until it is ready; navigation to a blank page first clears the last one.
    /// </summary>
    private async Task Show(string html, string ready, CancellationToken stop)
    {
        var blank = await Ask("Page.navigate", new() { ["url"] = "about:blank" }, stop).ConfigureAwait(false);
        await Ask("Runtime.evaluate", new() { ["expression"] = Frozen }, stop).ConfigureAwait(false);
        await Ask("Page.setDocumentContent", new() { ["frameId"] = Word(blank, "frameId"), ["html"] = html }, stop)
            .ConfigureAwait(false);
        var shown = await Ask("Runtime.evaluate", new() { ["expression"] = ready, ["awaitPromise"] = true }, stop)
            .ConfigureAwait(false);
        if (shown.TryGetProperty("exceptionDetails", out var fault))
            throw new SheetFaultException($"The sheet cannot be laid out: {Words(fault)}.");
    }

    /// <summary>The message of a script's exception, without its stack trace.</summary>
    private static string Words(JsonElement fault)
    {
        var words =
            fault.TryGetProperty("exception", out var thrown) && thrown.TryGetProperty("description", out var described)
                ? described
                : fault.GetProperty("text");
        return words.GetString()!.Split('\n')[0].Replace("Error: ", "", StringComparison.Ordinal);
    }

    private async Task<byte[]> Take(string stream, CancellationToken stop)
    {
        using var bytes = new MemoryStream();
        for (var ended = false; !ended; )
        {
            var part = await Ask("IO.read", new() { ["handle"] = stream, ["size"] = Chunk }, stop)
                .ConfigureAwait(false);
            var data = Word(part, "data");
            bytes.Write(
                part.GetProperty("base64Encoded").GetBoolean()
                    ? Convert.FromBase64String(data)
                    : System.Text.Encoding.Latin1.GetBytes(data)
            );
            ended = part.GetProperty("eof").GetBoolean();
        }
        await Ask("IO.close", new() { ["handle"] = stream }, stop).ConfigureAwait(false);
        return bytes.ToArray();
    }

    private async Task<JsonElement> Evaluate(string expression, CancellationToken stop) =>
        (
            await Ask("Runtime.evaluate", new() { ["expression"] = expression, ["returnByValue"] = true }, stop)
                .ConfigureAwait(false)
        )
            .GetProperty("result")
            .GetProperty("value");

    private async Task<string> Look(CancellationToken stop) =>
        Word(await Ask("Page.captureScreenshot", new() { ["format"] = "png" }, stop).ConfigureAwait(false), "data");

    private Task<JsonElement> Ask(string method, JsonObject question, CancellationToken stop) =>
        tools.Ask(method, question, session, stop);

    private static string Word(JsonElement of, string name) => of.GetProperty(name).GetString()!;
}
