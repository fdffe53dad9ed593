namespace Publish.SafetyTests;

/// <summary>The least pictures of each kind, whose headers can be broken.</summary>
internal static class SmallPictures
{
    public static IReadOnlyList<(string Name, byte[] Bytes)> All { get; } =
    [
        (
            "dot.png",
            Convert.FromBase64String(
                "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACHRFWHRBdXRob3IAePRyce0AAAAKSURBVHicY2AAAAACAAFIr6RxAAAAAElFTkSuQmCC"
            )
        ),
        ("dot.gif", Convert.FromBase64String("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7")),
        ("dot.webp", Convert.FromBase64String("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA")),
        (
            "dot.jpg",
            Convert.FromBase64String(
                "/9j/4QAuRXhpZgAATU0AKgAAAAgAAgEOAAIAAAAEYWJjAIdpAAQAAAABAAAACAAAAAD/4AAQSkZJRgABAQEAYABgAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/yQALCAABAAEBAREA/8wABgAQEAX/2gAIAQEAAD8A0s8g/9k="
            )
        ),
    ];
}
