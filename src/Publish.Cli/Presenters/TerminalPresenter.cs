using Publish.Engine.Diagnostics;
using Publish.Engine.Host;
using Spectre.Console;

namespace Publish.Cli.Presenters;

/// <summary>Presenter for a terminal: colours, a spinner and tables.</summary>
internal sealed class TerminalPresenter(HostEnvironment around) : Presenter(around)
{
    /// <summary>Columns; more than any table row, so that Spectre.Console does not wrap rows.</summary>
    private const int WidestRow = 10_000;

    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(80);

    private readonly IAnsiConsole console = AnsiConsole.Create(
        new AnsiConsoleSettings { Out = new AnsiConsoleOutput(around.Output) }
    );

    public override int Columns => console.Profile.Width;

    public override Task Watch(Func<string> state, Task running) =>
        console
            .Status()
            .Spinner(Spinner.Known.Dots)
            .StartAsync(state(), async status =>
            {
                while (await Task.WhenAny(running, Task.Delay(Tick)).ConfigureAwait(false) != running)
                    status.Status(Markup.Escape(state()));
            });

    protected override void Show(IReadOnlyList<Diagnostic> diagnostics, string input)
    {
        foreach (var diagnostic in diagnostics)
        {
            var colour = diagnostic.Rule.Severity == Severity.Error ? "red" : "yellow";
            var lines = DiagnosticText.Lines(diagnostic);
            console.Write(Line(lines[0], $"bold {colour}"));
            foreach (var line in lines.Skip(1))
                console.Write(Line(line, line.Trim() == "^" ? colour : ""));
            console.WriteLine();
        }
    }

    protected override void Show(Loss loss)
    {
        var lines = LossLines.Of(loss, Around.Host);
        console.Write(Line(lines[0], "bold red"));
        foreach (var line in lines.Skip(1))
            console.Write(Line(line, ""));
    }

    public override void Tables(IReadOnlyList<NumberTable> tables, IEnumerable<string> lines)
    {
        if (tables.Count > 0)
            console.Write(new Columns(tables.Select(Drawn)) { Expand = false });
    }

    /// <summary>Prints the text with control characters replaced, as a terminal would execute them.</summary>
    public override void Verbatim(string text)
    {
        if (text.Length > 0)
            Lines(text.TrimEnd('\n').Split('\n'));
    }

    public override void Lines(IEnumerable<StyledText[]> lines, bool areRows = false)
    {
        var width = console.Profile.Width;
        console.Profile.Width = areRows ? WidestRow : width;
        foreach (var line in lines)
        {
            var paragraph = new Paragraph();
            foreach (var ink in line)
                paragraph.Append(ControlCharacters.Of(ink.Text), StyleOf(ink.Style));
            console.Write(paragraph.Append("\n"));
        }
        console.Profile.Width = width;
    }

    private static Table Drawn(NumberTable numbers)
    {
        var table = new Table()
            .Border(TableBorder.Simple)
            .AddColumn(numbers.Name)
            .AddColumn(new TableColumn(numbers.Number).RightAligned());
        foreach (var (name, number) in numbers.Rows)
            table.AddRow(new Text(ControlCharacters.Of(name)), new Text(number));
        return table;
    }

    private static Paragraph Line(string text, string style) => new(ControlCharacters.Of(text) + "\n", StyleOf(style));

    private static Style StyleOf(string style) => style.Length == 0 ? Style.Plain : Style.Parse(style);
}
