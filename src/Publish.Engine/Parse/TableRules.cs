using Publish.Engine.Diagnostics;

namespace Publish.Engine.Parse;

/// <summary>What can be wrong with a table as a whole.</summary>
public static class TableRules
{
    public static readonly Rule TooMuch = new()
    {
        Code = "PUB231",
        Message = "The table has more than {0} rows, {1} columns, or {2} characters in a cell.",
        Mend = "Part the table, and name each part under groups; or attach it as a file.",
        Why = "Every row stands on a page, and a table without an end could hold up the whole site.",
        Example = """
            -- letters/2024-03-05-returns/document.yml --
            endorsements: {groups: [{entries: list.csv}]}
            -- letters/2024-03-05-returns/list.csv (20001 times) --
            ‸name
            Open Sea
            """,
    };
}
