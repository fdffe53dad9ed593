using Publish.Engine.Diagnostics;

namespace Publish.Engine.Content.Values;

/// <summary>Rules for CSV tables as a whole.</summary>
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

    public static readonly Rule ColumnTwice = new()
    {
        Code = "PUB240",
        Message = "The column \"{0}\" stands here a second time.",
        Mend = "Delete one of the two, or correct its name.",
        Why = "Only one of them could be read.",
        Example = """
            -- letters/2024-03-05-returns/document.yml --
            endorsements: {groups: [{entries: list.csv}]}
            -- letters/2024-03-05-returns/list.csv --
            name,note,‸name
            Open Sea,a choir,Offene See
            """,
    };

    public static readonly Rule Empty = new()
    {
        Code = "PUB243",
        Severity = Severity.Warning,
        Message = "Nobody stands in this table.",
        Mend =
            "Write a line with the names of the columns and under it a line for each entry, or take the table out of the document.",
        Why = "The page would show nothing of a list that somebody meant to be there.",
        Example = """
            -- letters/2024-03-05-returns/document.yml --
            endorsements: {groups: [{entries: list.csv}]}
            -- letters/2024-03-05-returns/list.csv --
            ‸name,country
            """,
    };

    public static readonly Rule ValueWithoutColumn = new()
    {
        Code = "PUB241",
        Message = "\"{0}\" stands in no column.",
        Mend =
            "If it belongs to the value before it, put that value with its comma in straight quotation marks; else give the column a name in the first line.",
        Why = "A comma parts values, and what stands behind the last column would be missing from the page.",
        Example = """
            -- letters/2024-03-05-returns/document.yml --
            endorsements: {groups: [{entries: list.csv}]}
            -- letters/2024-03-05-returns/list.csv --
            name,note
            Jane Roe,nurse, ‸retired
            """,
    };

    public static readonly Rule CountryNowhere = new()
    {
        Code = "PUB242",
        Severity = Severity.Warning,
        Message = "The group is to stand by country, but none of its names has one.",
        Mend =
            "Give each name its country, such as country: KR; or delete the line, and the names stand in the order written.",
        Why = "All names would stand under a heading which says that no country was given.",
        Example = """
            -- letters/2024-03-05-returns/document.yml --
            endorsements: {groups: [{by: ‸country, entries: [Open Sea, Crew Aid]}]}
            """,
    };
}
