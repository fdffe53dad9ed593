using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Publish.Import;

/// <summary>Has the text of a PDF taken out by pdftotext, which nobody waits for without end.</summary>
internal static class PdfToText
{
    private const int Longest = 20 << 20;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>The text with a form feed behind each page, or why there is none.</summary>
    public static (string? Text, string? Why) Run(string path)
    {
        var start = new ProcessStartInfo("pdftotext", ["-layout", "-q", "-enc", "UTF-8", Path.GetFullPath(path), "-"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var program = Process.Start(start)!;
            program.ErrorDataReceived += (_, _) => { };
            program.BeginErrorReadLine();
            program.StandardInput.Close();
            using var clock = new Timer(_ => Kill(program), null, Patience, Timeout.InfiniteTimeSpan);
            var bytes = Take(program);
            Kill(program);
            program.WaitForExit();
            if (bytes is null)
                return (null, "Its text is longer than a letter can be, and was not read.");
            return program.ExitCode == 0
                ? (Encoding.UTF8.GetString(bytes), null)
                : (null, "The PDF is damaged, locked with a password, or took too long to read.");
        }
        catch (Win32Exception)
        {
            return (
                null,
                "To read PDFs the program pdftotext is needed. Install poppler-utils (Debian, Ubuntu: apt install poppler-utils; macOS: brew install poppler) and import again."
            );
        }
    }

    private static byte[]? Take(Process program)
    {
        var all = new MemoryStream();
        var buffer = new byte[1 << 16];
        while (program.StandardOutput.BaseStream.Read(buffer) is > 0 and var read)
        {
            all.Write(buffer, 0, read);
            if (all.Length > Longest)
                return null;
        }
        program.WaitForExit(TimeSpan.FromSeconds(5));
        return all.ToArray();
    }

    private static void Kill(Process program)
    {
        try
        {
            if (!program.HasExited)
                program.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It ended by itself in this moment.
        }
    }
}
