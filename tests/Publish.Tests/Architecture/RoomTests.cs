using System.Text.RegularExpressions;
using Xunit;

namespace Publish.Tests.Architecture;

/// <summary>A room of the engine sees only those to its left.</summary>
public sealed partial class RoomTests
{
    private const string Engine = "src/Publish.Engine";

    private static readonly string[] Order =
    [
        "Diagnostics",
        "Machine",
        "Read",
        "Markdown",
        "Parse",
        "Link",
        "Translate",
        "Move",
        "Exchange",
        "Check",
        "Files",
        "Words",
        "Views",
        "Rendering",
        "Pipelines",
        "Browser",
        "Cards",
        "Paper",
        "Write",
        "Mirror",
        "Doctor",
    ];

    /// <summary>Rooms beside the others, that see what <c>Link</c> sees.</summary>
    private static readonly string[] Beside = ["Import"];

    [Fact]
    public void Every_folder_of_the_engine_is_a_room_of_the_house() =>
        Source.ShouldBeNone(Source.Files(Engine, "*.cs").Select(Room).Distinct().Except([.. Order, .. Beside]));

    [Fact]
    public void A_room_sees_only_those_to_its_left() =>
        Source.ShouldBeNone(
            from file in Source.Files(Engine, "*.cs")
            from match in Named().Matches(Source.Read(file))
            let seen = match.Groups[1].Value
            where !Sees(Room(file), seen)
            select $"{file} names {seen}"
        );

    [Fact]
    public void A_file_says_the_namespace_of_its_folder() =>
        Source.ShouldBeNone(
            from file in Source.Files(Engine, "*.cs")
            let said = Namespace().Match(Source.Read(file)).Groups[1].Value
            where said != "Publish.Engine." + Room(file)
            select $"{file} says {said}"
        );

    private static string Room(string file) => file[(Engine.Length + 1)..].Split('/')[0];

    private static bool Sees(string room, string other) =>
        room == other || (Place(other) <= Place(room) && !Beside.Contains(other));

    private static int Place(string room) => Array.IndexOf(Order, Beside.Contains(room) ? "Link" : room);

    [GeneratedRegex(@"\bPublish\.Engine\.([A-Z]\w+)")]
    private static partial Regex Named();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();
}
