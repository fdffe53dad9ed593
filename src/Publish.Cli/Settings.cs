using System.Diagnostics.CodeAnalysis;
using Publish.Engine.Build;

namespace Publish.Cli;

/// <summary>Parses and validates values from the command line and from environment variables.</summary>
internal static class Settings
{
    private const string StrictVariable = "PUBLISH_STRICT";

    /// <param name="url">The URL without a trailing slash; null where none was given.</param>
    public static bool TryBaseUrl(string? given, out string? url, [NotNullWhen(false)] out string? wrong)
    {
        (url, wrong) = (null, null);
        if (given is null)
            return true;
        if (
            Uri.TryCreate(given, UriKind.Absolute, out var address)
            && address.Scheme is "http" or "https"
            && address.Host.Length > 0
            && address.Query.Length == 0
            && address.Fragment.Length == 0
        )
        {
            url = given.TrimEnd('/');
            return true;
        }
        wrong = $"The base URL “{given}” is no web address. Write it whole, such as https://www.example.org.";
        return false;
    }

    /// <param name="strict">Null where none was given.</param>
    public static bool TryStrict(
        bool? given,
        HostEnvironment around,
        out bool? strict,
        [NotNullWhen(false)] out string? wrong
    )
    {
        (strict, wrong) = (given, null);
        if (given is not null || around.Variable(StrictVariable) is not { } said)
            return true;
        strict = said switch
        {
            "true" or "1" => true,
            "false" or "0" => false,
            _ => null,
        };
        wrong = strict is null ? $"{StrictVariable} says “{said}”. Write true or false." : null;
        return strict is not null;
    }

    public static bool TryMoment(
        string? given,
        HostEnvironment around,
        out BuildTime moment,
        [NotNullWhen(false)] out string? wrong
    )
    {
        wrong = null;
        var (text, from) = given is not null
            ? (given, "--at")
            : (around.Variable("SOURCE_DATE_EPOCH"), "SOURCE_DATE_EPOCH");
        moment = BuildTime.Of(around.Clock.GetUtcNow());
        if (text is null || BuildTime.TryParse(text, out moment))
            return true;
        wrong =
            $"{from} says “{text}”, which is no moment. Write 2024-03-05, 2024-03-05T09:00, or with an offset 2024-03-05T09:00+09:00.";
        return false;
    }
}
