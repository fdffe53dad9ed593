using System.Text;
using Shouldly;

namespace Publish.Import.Tests.Pages;

/// <summary>A made-up page of an old site, read by itself.</summary>
internal static class SavedPage
{
    /// <summary>The page; a refusal fails.</summary>
    public static OldPage Read(string html, string address = "https://old.example/letters/crew") =>
        Reading(Encoding.UTF8.GetBytes(html), address) is var reading && reading.Page is { } page
            ? page
            : throw new ShouldAssertException($"Refused: {reading.Refused?.Message}");

    public static OldReading Reading(byte[] bytes, string address = "https://old.example/letters/crew") =>
        new PageReader("letters/crew.html", new Uri(address), SiteHabits.None).Read(bytes);

    /// <summary>Why it is no document.</summary>
    public static string Refusal(string html, string address = "https://old.example/letters/crew") =>
        Reading(Encoding.UTF8.GetBytes(html), address).Refused.ShouldNotBeNull().Message;

    public static string Words(this OldPage page) => PageWords.Of(page.Content, 100_000);
}
