using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.Json;
using Publish.Testing.Import;
using Shouldly;
using Xunit;

namespace Publish.SafetyTests.Paths;

/// <summary>
/// An old site that is imported cannot lead out of its folder either, nor the import out of the input.
/// </summary>
public sealed class ImportTraceTests : IDisposable
{
    private const string Words =
        "Dear Minister, we write to you about the crew, who have waited since March and ask for an answer.";

    private readonly TrickedSite site = new();

    [Fact]
    public void No_address_link_or_setting_of_an_old_site_leads_out()
    {
        var folders = (string[])["pages", "hugo", "loose", "drupal"];
        var baseline = folders.Select(Innocent).SelectMany(old => Import(old).Calls).ToArray();
        site.Clear();
        foreach (var folder in folders)
        {
            Trick(folder);
            var run = Import(folder);
            new Roots(
                [
                    site.Input,
                    Old(folder),
                    Path.Combine(site.Folder, ".publish"),
                    Path.Combine(site.Folder, "import-report"),
                ],
                baseline
            )
                .Left(run.Calls)
                .ShouldBeEmpty(run.Said);
            site.Sung(site.Input, Path.Combine(site.Folder, ".publish")).ShouldBeEmpty(folder);
        }
    }

    [Fact]
    public void An_import_writes_through_no_link()
    {
        Innocent("pages");
        File.Delete(Path.Combine(site.Input, "people.yml"));
        File.CreateSymbolicLink(Path.Combine(site.Input, "people.yml"), Path.Combine(site.Outside, "secret.txt"));
        File.CreateSymbolicLink(Path.Combine(site.Input, "pages"), site.Outside);
        File.CreateSymbolicLink(Path.Combine(site.Input, "press-releases"), site.Outside);
        var run = Import("pages");
        site.Sung().ShouldBeEmpty(run.Said);
    }

    public void Dispose() => site.Dispose();

    private string Old(string folder) => Path.Combine(site.Folder, "old-" + folder);

    private TracedProgram Import(string folder)
    {
        var arguments = (string[])["import", Old(folder), "--plain", "--source-url", "https://old.example/"];
        return TracedProgram.RunPublish(site.Folder, arguments);
    }

    private string Innocent(string folder)
    {
        switch (folder)
        {
            case "pages":
                Write(
                    folder,
                    "a.html",
                    $"<title>A</title><main><h1>On returns</h1><p>{Words}</p><img src='dot.png'></main>"
                );
                Write(folder, "dot.png", "picture");
                break;
            case "hugo":
                Write(folder, "hugo.toml", "baseURL = 'https://old.example/'\n");
                Write(
                    folder,
                    "content/a.md",
                    $"---\ntitle: On crews\ndate: 2015-11-24\n---\n{Words}\n\n![](/dot.png)\n"
                );
                Write(folder, "static/dot.png", "picture");
                break;
            case "loose":
                Write(folder, "a.txt", $"On harbours\n\n{Words}\n");
                File.WriteAllBytes(Path.Combine(Old(folder), "b.docx"), AWordFile.Of(AWordFile.P(Words)));
                break;
            default:
                Write(folder, "a.json", Drupal("1", "On quays", "<p>Text.</p>"));
                break;
        }
        return folder;
    }

    /// <summary>
    /// Each trick as an address in a page, links that lead out beside it, and settings that name other folders.
    /// </summary>
    private void Trick(string folder)
    {
        var tricks = PathTrick
            .All.Select(trick => trick.At(3, site.Outside))
            .Where(path => path.Length < 2000)
            .ToArray();
        var html = string.Concat(
            tricks.Select(path =>
                $"<p><img src=\"{WebUtility.HtmlEncode(path)}\"><a href=\"{WebUtility.HtmlEncode(path)}\">A</a></p>"
            )
        );
        var markdown = string.Concat(
            tricks
                .Where(path => !path.Contains('\n', StringComparison.Ordinal))
                .Select(path => $"![a](<{path}>) [b](<{path}>)\n\n")
        );
        var (name, link) = folder switch
        {
            "pages" => ("tricks.html", "link.html"),
            "hugo" => ("content/tricks.md", "content/link.md"),
            "loose" => ("tricks.txt", "link.txt"),
            _ => ("tricks.json", "link.json"),
        };
        Write(
            folder,
            name,
            folder switch
            {
                "pages" => $"<title>Tricks</title><main><h1>On tricks</h1><p>{Words}</p>{html}</main>",
                "drupal" => Drupal("2", "On tricks", html),
                "loose" => $"On tricks\n\n{Words}\n",
                _ =>
                    $"---\ntitle: On tricks\ndate: 2015-11-25\nimage: {site.Outside}/secret.png\nslug: ../../../outside/slug\nurl: /../../outside/\n---\n{Words}\n\n{markdown}",
            }
        );
        if (folder == "hugo")
            Write(
                folder,
                "hugo.toml",
                $"baseURL = 'https://old.example/'\ncontentDir = '{site.Outside}'\n[languages.ko]\ncontentDir = '../../outside'\n"
            );
        if (folder == "loose")
            File.WriteAllBytes(
                Path.Combine(Old(folder), "zip.docx"),
                Encoding.Latin1.GetBytes(
                    Encoding
                        .Latin1.GetString(AWordFile.Of(AWordFile.P(Words)))
                        .Replace("word/media/sign.png", "../../../../sign.png", StringComparison.Ordinal)
                )
            );
        File.CreateSymbolicLink(Path.Combine(Old(folder), link), Path.Combine(site.Outside, "en.md"));
        File.CreateSymbolicLink(Path.Combine(Old(folder), Path.GetDirectoryName(link)!, "away"), site.Outside);
        File.CreateSymbolicLink(Path.Combine(Old(folder), "through" + Path.GetExtension(link)), "away/en.md");
        Process
            .Start(
                "mkfifo",
                [Path.Combine(Old(folder), Path.GetDirectoryName(link)!, "pipe" + Path.GetExtension(link))]
            )
            .WaitForExit();
    }

    private static string Drupal(string id, string title, string html) =>
        JsonSerializer.Serialize(
            new
            {
                jsonapi = new { version = "1.0" },
                data = new[]
                {
                    new
                    {
                        type = "node--letter",
                        id,
                        attributes = new
                        {
                            title,
                            created = "2015-11-24T00:00:00+00:00",
                            body = new { processed = html },
                        },
                    },
                },
            }
        );

    private void Write(string folder, string path, string text)
    {
        var full = Path.Combine(Old(folder), path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
