using Publish.Engine.Diagnostics;

namespace Publish.Metadata.ActiveContent;

/// <summary>Rules for published files with active content.</summary>
public static class ActiveContentRules
{
    public static readonly Rule FileRuns = new()
    {
        Code = "PUB507",
        Message = "The file {0} can run or ask others for something when it is opened: it has {1}.",
        Mend =
            "Save the drawing as a plain SVG or a PNG, or the page as a PDF; a site's own scripts belong to its theme.",
        Why =
            "Whoever opens a drawing or a page at its address runs what is in it, as if the site had written it: it could read what the reader does there, or tell somebody else that they were. So Publish gives out no file that runs, and none that asks another site for a picture, a face or a style.",
        Example = """
            -- letters/2024-03-05-returns/document.yml --
            attachments:
              - file: ‸map.svg
            -- letters/2024-03-05-returns/map.svg --
            <svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><circle r="9" onclick="alert(1)"/></svg>
            """,
    };
}
