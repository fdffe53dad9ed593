using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Publish.Printing.Browsers;

/// <summary>Client of Chromium's DevTools protocol over a WebSocket; requests may run concurrently.</summary>
internal sealed class DevTools : IAsyncDisposable
{
    private readonly ClientWebSocket socket = new();
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonElement>> open = new();
    private readonly SemaphoreSlim turn = new(1);
    private readonly CancellationTokenSource end = new();
    private Task listening = Task.CompletedTask;
    private int last;

    private DevTools() { }

    public static async Task<DevTools> Connect(Uri address, CancellationToken stop)
    {
        var tools = new DevTools();
        try
        {
            await tools.socket.ConnectAsync(address, stop).ConfigureAwait(false);
        }
        catch (WebSocketException failure)
        {
            await tools.DisposeAsync().ConfigureAwait(false);
            throw new BrowserException($"Chromium cannot be reached: {failure.Message}", failure);
        }
        tools.listening = tools.Listen();
        return tools;
    }

    /// <param name="session">The session of a page; null for the browser itself.</param>
    /// <exception cref="BrowserException">Chromium returned an error, or the connection is closed.</exception>
    public async Task<JsonElement> Ask(string method, JsonObject question, string? session, CancellationToken stop)
    {
        var id = Interlocked.Increment(ref last);
        var answer = open[id] = new TaskCompletionSource<JsonElement>(
            TaskCreationOptions.RunContinuationsAsynchronously
        );
        var message = new JsonObject
        {
            ["id"] = id,
            ["method"] = method,
            ["params"] = question,
        };
        if (session is not null)
            message["sessionId"] = session;
        try
        {
            await Send(Encoding.UTF8.GetBytes(message.ToJsonString()), stop).ConfigureAwait(false);
            return await answer.Task.WaitAsync(stop).ConfigureAwait(false);
        }
        finally
        {
            open.TryRemove(id, out _);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync().ConfigureAwait(false);
        await listening.ConfigureAwait(false);
        socket.Dispose();
        turn.Dispose();
        end.Dispose();
    }

    private async Task Send(byte[] message, CancellationToken stop)
    {
        await turn.WaitAsync(stop).ConfigureAwait(false);
        try
        {
            await socket.SendAsync(message, WebSocketMessageType.Text, endOfMessage: true, stop).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is WebSocketException or InvalidOperationException)
        {
            throw Gone(failure);
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Receives messages until the connection ends; then every open request fails.</summary>
    private async Task Listen()
    {
        var gone = Gone(null);
        try
        {
            while (await Receive().ConfigureAwait(false) is { } message)
                using (message)
                    Take(message.RootElement);
        }
        catch (Exception failure) when (failure is WebSocketException or OperationCanceledException or JsonException)
        {
            gone = Gone(failure);
        }
        foreach (var answer in open.Values)
            answer.TrySetException(gone);
    }

    private async Task<JsonDocument?> Receive()
    {
        using var bytes = new MemoryStream();
        var chunk = new byte[1 << 16];
        while (true)
        {
            var part = await socket.ReceiveAsync(chunk.AsMemory(), end.Token).ConfigureAwait(false);
            if (part.MessageType == WebSocketMessageType.Close)
                return null;
            bytes.Write(chunk, 0, part.Count);
            if (part.EndOfMessage)
                return JsonDocument.Parse(bytes.GetBuffer().AsMemory(0, (int)bytes.Length));
        }
    }

    /// <summary>Completes the request that a message answers; an event, which has no id, is ignored.</summary>
    private void Take(JsonElement message)
    {
        if (!message.TryGetProperty("id", out var id) || !open.TryGetValue(id.GetInt32(), out var answer))
            return;
        if (message.TryGetProperty("error", out var error))
            answer.TrySetException(new BrowserException($"Chromium says: {error.GetProperty("message").GetString()}"));
        else
            answer.TrySetResult(message.GetProperty("result").Clone());
    }

    private static BrowserException Gone(Exception? why) =>
        why is null ? new("Chromium has gone.") : new("Chromium has gone.", why);
}
